// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/change.h"

#include <optional>

namespace kith {

class Book;

/// Something an undo left as it is, because it was changed, linked to or removed since.
struct KeptChange
{
    int kind = 0;
    qint64 id = 0;
    QString field{};  ///< empty: the whole record
    QString reason{}; ///< a sentence
};

struct UndoReport
{
    ChangeSetInfo set{}; ///< what was undone or redone
    qint64 changes = 0;  ///< how many records were put back
    std::vector<KeptChange> kept{};
};

/// One line of a record's history.
struct HistoryEntry
{
    ChangeSetInfo set{};
    Operation operation = Operation::Changed;
    QByteArray before{}; ///< images as JSON objects; empty where there is none
    QByteArray after{};
};

/// What was done, by whom, and its undoing: also after a restart, also days later. An undo is itself a change set, so
/// that it stands in the history and can be redone.
class ChangeLog
{
public:
    explicit ChangeLog(Book& book);

    /// Newest first.
    [[nodiscard]] Result<std::vector<ChangeSetInfo>> recent(int limit);
    /// The sets of that name that are in effect, newest first: with "remove" what was removed and is not back.
    [[nodiscard]] Result<std::vector<ChangeSetInfo>> standing(const QString& key, int limit);
    /// NotFound where there is none.
    [[nodiscard]] Result<ChangeSetInfo> find(ChangeSetId set);
    /// The newest set that is in effect and no undo itself; an erasure is passed over, and what it left nothing of.
    [[nodiscard]] Result<std::optional<ChangeSetInfo>> nextUndo();
    /// The undone set that a redo would do again; none once something new was done.
    [[nodiscard]] Result<std::optional<ChangeSetInfo>> nextRedo();

    /// Whether taking that set back is work for a job: it touched more than `most` records.
    [[nodiscard]] Result<bool> touchesMoreThan(ChangeSetId set, int most);

    /// Takes back one set, the newest or an older one; what was edited since stays and is listed. Stopped by the
    /// progress it changes nothing: Cancelled.
    [[nodiscard]] Result<UndoReport> undo(ChangeSetId set, const Progress& progress = {});
    [[nodiscard]] Result<UndoReport> undoLast(const Progress& progress = {});
    [[nodiscard]] Result<UndoReport> redoLast(const Progress& progress = {});

    /// What happened to a record, oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(int kind, qint64 id);

private:
    [[nodiscard]] Result<UndoReport> reverse(const ChangeSetInfo& set, const QString& key, const Progress& progress);

    Book& m_book;
};

} // namespace kith
