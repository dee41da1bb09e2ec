// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/taskactions.h"

#include "activity/task.h"
#include "base/dates.h"
#include "storage/book.h"
#include "storage/recordreader.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestName = 60; // letters

/// Reads the tasks, lets each be changed, and writes back those that are another now.
Result<int> changeTasks(Book& book, const IdList& ids, const std::function<void(std::vector<Record>&, Writer&)>& change)
{
    const auto schema = book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    KITH_TRY_ASSIGN(const QStringList names, titles(book.connection(), tasks, ids));
    return book.change({u"change"_s, {tasks.name, names.join(u", "_s).left(longestName)}},
                       [&](Writer& writer) -> Result<int> {
                           std::vector<Record> records;
                           for (const qint64 id : ids) {
                               KITH_TRY_ASSIGN(std::optional<Record> record, writer.read(tasks, id));
                               if (record)
                                   records.push_back(std::move(*record));
                           }
                           change(records, writer);
                           int changed = 0;
                           for (Record& record : records) {
                               KITH_TRY_ASSIGN(const bool isOther, writer.update(std::move(record)));
                               changed += isOther ? 1 : 0;
                           }
                           return changed;
                       });
}

Value& valueOf(Record& record, const EntityInfo& tasks, QStringView field)
{
    return record.values[static_cast<size_t>(tasks.indexOf(field))];
}

} // namespace

Result<TasksDone> toggleTasks(Book& book, const IdList& ids)
{
    const auto schema = book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    TasksDone done;
    const auto isOpen = [&](Record& record) {
        return integerOf(valueOf(record, tasks, u"done")) == 0;
    };
    const auto toggle = [&](std::vector<Record>& records, Writer& writer) {
        done.isDone = std::any_of(records.begin(), records.end(), isOpen);
        for (Record& record : records) {
            if (isOpen(record) != done.isDone)
                continue;
            valueOf(record, tasks, u"done") = qint64{done.isDone};
            valueOf(record, tasks, u"done_at") = done.isDone ? Value(writer.now()) : Value();
        }
    };
    KITH_TRY_ASSIGN(done.changed, changeTasks(book, ids, toggle));
    return done;
}

Result<int> postponeTasks(Book& book, const IdList& ids, int days, QDate today)
{
    const auto schema = book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    return changeTasks(book, ids, [&](std::vector<Record>& records, Writer&) {
        for (Record& record : records) {
            Value& due = valueOf(record, tasks, u"due");
            due = qMax(integerOf(due), daysFromDate(today)) + days;
        }
    });
}

Result<int> postponeTasksTo(Book& book, const IdList& ids, QDate day, QTime time)
{
    const auto schema = book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    return changeTasks(book, ids, [&](std::vector<Record>& records, Writer&) {
        for (Record& record : records) {
            valueOf(record, tasks, u"due") = daysFromDate(day);
            if (time.isValid())
                valueOf(record, tasks, u"due_time") = minutesFromTime(time);
        }
    });
}

} // namespace kith
