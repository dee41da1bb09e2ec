// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/loosethread.h"
#include "storage/backupfolder.h"

#include <QDialog>
#include <QFutureWatcher>

class QTableWidget;

namespace kith {

class Button;
class EmptyState;

/// The backups of a book, newest first, with how old they are and what is in them. The chosen one, or a file from
/// elsewhere, is restored beside the book, never over it.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Found
    {
        bool hasBook = false; ///< that they were looked for of
        std::vector<Backup> backups{};
    };

    /// `look` is called on a thread that may hang, as places of backups do on a network that is gone: it must own all
    /// it touches. A file from elsewhere can be chosen meanwhile.
    explicit RestoreDialog(const std::function<Found()>& look, QWidget* parent = nullptr);
    [[nodiscard]] bool isLooking() const { return m_looking.isRunning(); }

Q_SIGNALS:
    void chosen(const QString& backup);

private:
    [[nodiscard]] QLayout* makeButtons();
    void makeTable();
    void askForFile();
    void showFound(const Found& found);
    void addRow(const Backup& backup);
    void sayNothing(bool hasBook);
    void choose();

    QTableWidget* m_table;
    EmptyState* m_nothing;
    Button* m_restore = nullptr;
    LooseThread m_thread;
    QFutureWatcher<Found> m_looking;
};

} // namespace kith
