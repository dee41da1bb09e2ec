// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace kith {

class EmptyState;
struct Backup;

/// The backups of a book, newest first, with how old they are and what is in them. The chosen one, or a file
/// from elsewhere, is restored beside
/// the book, never over it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(const QString& bookPath, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& backup);

private:
    [[nodiscard]] QLayout* makeButtons();
    void askForFile();
    void fill(const std::vector<Backup>& backups);
    void sayNothing(bool hasBook);
    void choose();

    QTableWidget* m_table;
    EmptyState* m_nothing;
};

} // namespace kith
