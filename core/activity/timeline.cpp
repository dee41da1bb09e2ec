// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/timeline.h"

#include "base/dates.h"
#include "storage/sqlite/connection.h"

#include <algorithm>

namespace kith {

namespace {

QDateTime instant(const Statement& row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column));
}

/// Whose timeline it is: a customer's or a contact's; the names are those of tables and columns.
struct Whose
{
    QByteArray kind{};
    qint64 id = 0;
};

// Which ones are the first is found out by themselves: what else is shown is read of these alone, however many more
// there are.

/// What is open by its day, then what has none, then what was done, the latest day first: as the index of a customer's
/// tasks has them, of which no more are looked at than are shown.
QByteArray firstTasks(const Whose& whose)
{
    const auto some = [&](const QByteArray& which) -> QByteArray {
        return "SELECT * FROM (SELECT id FROM task WHERE " + whose.kind + "_id = ?1 AND " + which + " LIMIT ?2)";
    };
    return some("done = 0 AND due IS NOT NULL ORDER BY due, id") + " UNION ALL " +
           some("done = 0 AND due IS NULL ORDER BY id") + " UNION ALL " + some("done = 1 ORDER BY due DESC, id DESC") +
           " LIMIT ?2";
}

Result<> appendTasks(Connection& connection, const Whose& whose, int limit, std::vector<TimelineEntry>& entries)
{
    KITH_TRY_ASSIGN(
        Statement rows,
        connection.prepare("SELECT task.id, task.subject, task.due, task.done, "
                           "coalesce(task.done_at, task.changed), coalesce(employee.name, ''), task.due_time FROM (" +
                           firstTasks(whose) +
                           ") AS first JOIN task ON task.id = first.id "
                           "LEFT JOIN employee ON employee.id = task.owner_id "
                           "ORDER BY task.done, task.due IS NULL, task.due, coalesce(task.due_time, 1440), task.id"));
    rows.bind(1, whose.id).bind(2, qint64{limit});
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        entries.push_back({.task = {rows.integer(0)},
                           .at = instant(rows, 4),
                           .due = rows.isNull(2) ? QDate() : dateFromDays(rows.integer(2)),
                           .dueTime = rows.isNull(6) ? QTime() : timeFromMinutes(rows.integer(6)),
                           .isDone = rows.integer(3) != 0,
                           .text = rows.text(1),
                           .who = rows.text(5)});
    }
}

Result<> appendInteractions(Connection& connection, const Whose& whose, int limit, std::vector<TimelineEntry>& entries)
{
    static const QByteArray order = "ORDER BY interaction.pinned DESC, interaction.at DESC, interaction.id DESC";
    const QByteArray link = "interaction_" + whose.kind;
    KITH_TRY_ASSIGN(
        Statement rows,
        connection.prepare(
            QByteArray(
                "SELECT interaction.id, interaction.kind, interaction.at, interaction.outcome, interaction.minutes, "
                "interaction.satisfaction, interaction.text, "
                "coalesce((SELECT employee.name FROM interaction_employee JOIN employee "
                "ON employee.id = interaction_employee.employee_id "
                "WHERE interaction_employee.interaction_id = interaction.id ORDER BY employee.id LIMIT 1), ''), "
                "interaction.pinned FROM (SELECT interaction_id FROM ") +
            link + " JOIN interaction ON interaction.id = interaction_id WHERE " + whose.kind + "_id = ?1 " + order +
            " LIMIT ?2) AS first JOIN interaction ON interaction.id = first.interaction_id " + order));
    rows.bind(1, whose.id).bind(2, qint64{limit});
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        entries.push_back({.interaction = {rows.integer(0)},
                           .kind = rows.text(1),
                           .at = instant(rows, 2),
                           .isPinned = rows.integer(8) != 0,
                           .outcome = rows.text(3),
                           .minutes = static_cast<int>(rows.integer(4)),
                           .satisfaction = static_cast<int>(rows.integer(5)),
                           .text = rows.text(6),
                           .who = rows.text(7)});
    }
}

bool isPinned(const TimelineEntry& entry)
{
    return entry.isPinned;
}

bool isOpen(const TimelineEntry& entry)
{
    return entry.task.isValid() && !entry.isDone;
}

Result<std::vector<TimelineEntry>> timelineOf(Connection& connection, const Whose& whose, int limit)
{
    std::vector<TimelineEntry> entries;
    KITH_TRY(appendTasks(connection, whose, limit, entries));
    KITH_TRY(appendInteractions(connection, whose, limit, entries));
    // The open tasks came in the order of their days; the rest goes by when it happened.
    const auto free = std::stable_partition(entries.begin(), entries.end(), isPinned);
    const auto past = std::stable_partition(free, entries.end(), isOpen);
    std::stable_sort(past, entries.end(),
                     [](const TimelineEntry& left, const TimelineEntry& right) { return left.at > right.at; });
    return entries;
}

} // namespace

Result<std::vector<TimelineEntry>> timeline(Connection& connection, CustomerId customer, int limit)
{
    return timelineOf(connection, {"customer", customer.value}, limit);
}

Result<std::vector<TimelineEntry>> timeline(Connection& connection, ContactId contact, int limit)
{
    return timelineOf(connection, {"contact", contact.value}, limit);
}

} // namespace kith
