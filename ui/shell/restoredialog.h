// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace kith {

struct Backup;

/// The backups of a book, newest first, with how old they are and what is in them. The chosen one is restored beside
/// the book, never over it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QString& bookPath, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& backup);

private:
    void fill(const std::vector<Backup>& backups);
    void choose();

    QTableWidget* m_table;
};

} // namespace kith
