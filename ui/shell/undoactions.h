// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "storage/changelog.h"

#include <QAction>

#include <functional>

namespace kith {

class Book;

/// Undo and Redo, named after what they take back. A step that touched thousands of rows is taken back by a job.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Book& book, JobRunner& jobs, QObject* parent = nullptr);

    [[nodiscard]] QAction* undoAction() const { return m_undo; }
    [[nodiscard]] QAction* redoAction() const { return m_redo; }

    void undo();
    void redo();
    /// An older step, as where something removed comes back.
    void undoSet(const ChangeSetInfo& set);
    /// Reads the names again.
    void refresh();

Q_SIGNALS:
    void done(const QString& what); ///< "Undone: Add customer “Anna”"
    void failed(const kith::Error& error);

private:
    enum class Direction { Undo, Redo };

    void run(Direction direction);
    using Work = std::function<Result<UndoReport>(ChangeLog& log, const Progress& progress)>;
    void run(Direction direction, ChangeSetId set, const QString& name, const Work& work);
    void show(Direction direction, const Result<UndoReport>& report);

    Book& m_book;
    JobRunner& m_jobs;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace kith
