// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undoactions.h"

#include "models/celltext.h"
#include "registry.h"
#include "storage/book.h"
#include "style/icons.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int atOnce = 100; ///< records: what touched more is put back by a worker

QString menuText(const QString& pattern, const QString& name)
{
    QString shown = name;
    return pattern.arg(spoken(shown).replace(u'&', "&&"_L1)); // not the mark of a mnemonic
}

} // namespace

UndoActions::UndoActions(Book& book, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_jobs(jobs)
    , m_undo(new QAction(icon(Icon::Undo), tr("&Undo"), this))
    , m_redo(new QAction(icon(Icon::Redo), tr("&Redo"), this))
{
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, &UndoActions::undo);
    connect(m_redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&m_book, &Book::changed, this, &UndoActions::refresh);
    connect(&m_jobs, &JobRunner::started, this, &UndoActions::refresh);
    connect(&m_jobs, &JobRunner::finished, this, &UndoActions::refresh);
}

void UndoActions::refresh()
{
    const bool isFree = !m_book.isReadOnly() && !m_jobs.isWriting();
    const auto name = [isFree](const Result<std::optional<ChangeSetInfo>>& set) {
        return isFree && set && *set ? (*set)->name.title() : QString();
    };
    ChangeLog log(m_book);
    const QString undoable = name(log.nextUndo());
    const QString redoable = name(log.nextRedo());
    m_undo->setEnabled(!undoable.isEmpty());
    m_undo->setText(undoable.isEmpty() ? tr("&Undo") : menuText(tr("&Undo: %1"), undoable));
    m_redo->setEnabled(!redoable.isEmpty());
    m_redo->setText(redoable.isEmpty() ? tr("&Redo") : menuText(tr("&Redo: %1"), redoable));
}

void UndoActions::undo()
{
    run(Direction::Undo);
}

void UndoActions::redo()
{
    run(Direction::Redo);
}

void UndoActions::run(Direction direction)
{
    ChangeLog log(m_book);
    const auto next = direction == Direction::Undo ? log.nextUndo() : log.nextRedo();
    if (!next) {
        Q_EMIT failed(next.error());
        return;
    }
    if (!*next || m_jobs.isWriting())
        return;
    // What is done again is the undoing undone.
    const ChangeSetId set = direction == Direction::Undo ? (*next)->id : (*next)->reversedBy;
    run(direction, set, (*next)->name.title(), [direction](ChangeLog& all, const Progress& progress) {
        return direction == Direction::Undo ? all.undoLast(progress) : all.redoLast(progress);
    });
}

void UndoActions::undoSet(const ChangeSetInfo& set)
{
    if (!m_jobs.isWriting())
        run(Direction::Undo, set.id, set.name.title(),
            [id = set.id](ChangeLog& log, const Progress& progress) { return log.undo(id, progress); });
}

void UndoActions::run(Direction direction, ChangeSetId set, const QString& name, const Work& work)
{
    ChangeLog log(m_book);
    const auto isBulk = log.touchesMoreThan(set, atOnce);
    if (!isBulk) {
        Q_EMIT failed(isBulk.error());
        return;
    }
    if (!*isBulk) {
        show(direction, work(log, {}));
        return;
    }
    const auto outside = [work, path = m_book.path(),
                          employee = m_book.workingAs()](const Progress& progress) -> Result<UndoReport> {
        KITH_TRY_ASSIGN(auto book, Book::open(path, standardRegistry()));
        book->setWorkingAs(employee);
        ChangeLog itsLog(*book);
        return work(itsLog, progress);
    };
    const QString title = direction == Direction::Undo ? tr("Undoing: %1").arg(name) : tr("Redoing: %1").arg(name);
    m_jobs.start<UndoReport>(title, Job::Access::Writing, outside, this,
                             [this, direction](const Result<UndoReport>& report) { show(direction, report); });
}

void UndoActions::show(Direction direction, const Result<UndoReport>& report)
{
    refresh();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    const QString name = report->set.name.title();
    QString text = direction == Direction::Undo ? tr("Undone: %1").arg(name) : tr("Redone: %1").arg(name);
    if (!report->kept.empty())
        text = tr("%1 · %Ln change(s) kept, edited since", nullptr, static_cast<int>(report->kept.size())).arg(text);
    Q_EMIT done(text);
}

} // namespace kith
