// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changelog.h"

#include "storage/book.h"
#include "storage/reversal.h"
#include "storage/storagetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A step that can be taken back. An erasure is none; nor is what an erasure left nothing of, or only the undoing of.
const QByteArray isStep = "reverses IS NULL AND name NOT IN ('erase', 'undo', 'redo') AND EXISTS (SELECT 1 FROM change "
                          "WHERE set_id = change_set.id)";

constexpr const char* setColumns = "change_set.id, at, employee_id, name, arguments, reverses, reversed_by";

ChangeSetInfo setFrom(const Statement& row, int column = 0)
{
    ChangeSetInfo set;
    set.id = {row.integer(column)};
    set.at = QDateTime::fromMSecsSinceEpoch(row.integer(column + 1), Qt::UTC);
    set.employee = {row.integer(column + 2)};
    set.name.key = row.text(column + 3);
    const QJsonArray arguments = QJsonDocument::fromJson(row.bytes(column + 4)).array();
    for (const auto& argument : arguments)
        set.name.arguments.append(argument.toString());
    set.reverses = {row.integer(column + 5)};
    set.reversedBy = {row.integer(column + 6)};
    return set;
}

Result<std::optional<ChangeSetInfo>> firstSet(Connection& connection, const QByteArray& condition)
{
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT " + QByteArray(setColumns) + " FROM change_set WHERE " +
                                                      condition + " ORDER BY id DESC LIMIT 1"));
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    if (!isRow)
        return std::nullopt;
    return setFrom(row);
}

} // namespace

ChangeLog::ChangeLog(Book& book)
    : m_book(book)
{
}

namespace {

Result<std::vector<ChangeSetInfo>> allOf(Statement& rows)
{
    std::vector<ChangeSetInfo> sets;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return sets;
        sets.push_back(setFrom(rows));
    }
}

} // namespace

Result<std::vector<ChangeSetInfo>> ChangeLog::recent(int limit)
{
    KITH_TRY_ASSIGN(Statement rows, m_book.connection().prepare("SELECT " + QByteArray(setColumns) +
                                                                " FROM change_set ORDER BY id DESC LIMIT ?1"));
    rows.bind(1, qint64{limit});
    return allOf(rows);
}

Result<std::vector<ChangeSetInfo>> ChangeLog::standing(const QString& key, int limit)
{
    KITH_TRY_ASSIGN(Statement rows,
                    m_book.connection().prepare("SELECT " + QByteArray(setColumns) +
                                                " FROM change_set WHERE name = ?1 AND reversed_by IS NULL "
                                                "ORDER BY id DESC LIMIT ?2"));
    rows.bind(1, key);
    rows.bind(2, qint64{limit});
    return allOf(rows);
}

Result<ChangeSetInfo> ChangeLog::find(ChangeSetId set)
{
    KITH_TRY_ASSIGN(const auto found, firstSet(m_book.connection(), "id = " + QByteArray::number(set.value)));
    if (!found)
        return error(Error::Code::NotFound, StorageText::tr("There is no change %1.").arg(set.value));
    return *found;
}

Result<std::optional<ChangeSetInfo>> ChangeLog::nextUndo()
{
    return firstSet(m_book.connection(), "reversed_by IS NULL AND " + isStep);
}

Result<std::optional<ChangeSetInfo>> ChangeLog::nextRedo()
{
    // The oldest step taken back since something new was done: the one whose undo came last.
    return firstSet(m_book.connection(),
                    "id = (SELECT reverses FROM change_set WHERE id = (SELECT max(id) FROM change_set "
                    "WHERE name = 'undo' AND reversed_by IS NULL AND id > coalesce((SELECT max(id) FROM change_set "
                    "WHERE reverses IS NULL), 0)))");
}

Result<bool> ChangeLog::touchesMoreThan(ChangeSetId set, int most)
{
    // Counts no further than it must: an import has a line for each of its rows once it was taken back.
    KITH_TRY_ASSIGN(Statement lines,
                    m_book.connection().prepare("SELECT coalesce(sum(records), 0) FROM (SELECT last_id - record_id + 1 "
                                                "AS records FROM change WHERE set_id = ?1 LIMIT ?2)"));
    lines.bind(1, set.value).bind(2, qint64{most} + 1);
    KITH_TRY_ASSIGN(const bool isRow, lines.step());
    return isRow && lines.integer(0) > most;
}

Result<UndoReport> ChangeLog::undoLast(const Progress& progress)
{
    KITH_TRY_ASSIGN(const auto set, nextUndo());
    if (!set)
        return error(Error::Code::NotFound, StorageText::tr("There is nothing to undo."));
    return reverse(*set, u"undo"_s, progress);
}

Result<UndoReport> ChangeLog::undo(ChangeSetId set, const Progress& progress)
{
    KITH_TRY_ASSIGN(const ChangeSetInfo found, find(set));
    if (found.name.key == "erase"_L1)
        return error(Error::Code::InvalidInput, StorageText::tr("What was erased stays erased."));
    if (found.reversedBy.isValid())
        return error(Error::Code::Conflict, StorageText::tr("“%1” is undone already.").arg(found.name.title()));
    return reverse(found, u"undo"_s, progress);
}

Result<UndoReport> ChangeLog::redoLast(const Progress& progress)
{
    KITH_TRY_ASSIGN(const auto set, nextRedo());
    if (!set)
        return error(Error::Code::NotFound, StorageText::tr("There is nothing to redo."));
    // Done again is the undo undone.
    KITH_TRY_ASSIGN(const ChangeSetInfo undone, find(set->reversedBy));
    KITH_TRY_ASSIGN(UndoReport report, reverse(undone, u"redo"_s, progress));
    report.set = *set;
    return report;
}

Result<UndoReport> ChangeLog::reverse(const ChangeSetInfo& set, const QString& key, const Progress& progress)
{
    UndoReport report{.set = set};
    ChangeName name{.key = key, .arguments = {set.name.key}};
    name.arguments += set.name.arguments;
    if (key == "redo"_L1)
        name.arguments = set.name.arguments;
    JobProgress job(m_book.connection(), progress, 0);
    KITH_TRY(m_book.change(name, [&](Writer& writer) { return Reversal(writer, set, report, job).run(); }));
    return report;
}

Result<std::vector<HistoryEntry>> ChangeLog::history(int kind, qint64 id)
{
    KITH_TRY_ASSIGN(Statement rows, m_book.connection().prepare(
                                        "SELECT " + QByteArray(setColumns) +
                                        ", operation, before, after FROM change JOIN change_set "
                                        "ON change_set.id = change.set_id "
                                        "WHERE (kind = ?1 AND record_id = ?2 AND operation <> 4) "
                                        "OR (operation = 4 AND kind = ?1 AND last_id >= ?2 AND record_id <= ?2) "
                                        "ORDER BY set_id, sequence"));
    rows.bind(1, qint64{kind}).bind(2, id);
    std::vector<HistoryEntry> entries;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return entries;
        entries.push_back({setFrom(rows), static_cast<Operation>(rows.integer(7)), rows.bytes(8), rows.bytes(9)});
    }
}

} // namespace kith
