// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/taskactions.h"

#include "activity/task.h"
#include "base/dates.h"
#include "core/support/books.h"
#include "storage/recordreader.h"

#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

qint64 addTask(Book& book, QDate due, bool isDone = false)
{
    const auto schema = book.schema();
    const Task task{.subject = u"Send samples"_s, .due = due, .isDone = isDone};
    return valueOf(book.change({u"add"_s, {u"task"_s, task.subject}},
                               [&](Writer& writer) { return writer.insert(task, schema->entity(u"task")); }))
        .value;
}

Value at(Book& book, qint64 id, QStringView field)
{
    const auto schema = book.schema();
    const EntityInfo& tasks = schema->entity(u"task");
    auto reader = valueOf(RecordReader::create(book.connection(), tasks));
    return valueOf(reader.read(id))->values[size_t(tasks.indexOf(field))];
}

QDate dueOf(Book& book, qint64 id)
{
    return dateFromDays(integerOf(at(book, id, u"due")));
}

} // namespace

TEST_CASE("tasks are done together, and opened again once all of them are done", "[activity][tasks]")
{
    auto book = emptyBook();
    const IdList ids{addTask(*book, today), addTask(*book, today, true)};

    const TasksDone done = valueOf(toggleTasks(*book, ids));
    CHECK(done.isDone);
    CHECK(done.changed == 1);
    CHECK_FALSE(isNull(at(*book, ids[0], u"done_at")));

    const TasksDone open = valueOf(toggleTasks(*book, ids));
    CHECK_FALSE(open.isDone);
    CHECK(open.changed == 2);
    CHECK(isNull(at(*book, ids[0], u"done_at")));
    CHECK(valueOf(toggleTasks(*book, {999})).changed == 0);
}

TEST_CASE("what is overdue, or has no day, is put off from today on, the rest from its day", "[activity][tasks]")
{
    auto book = emptyBook();
    const qint64 overdue = addTask(*book, today.addDays(-9));
    const qint64 coming = addTask(*book, today.addDays(3));
    const qint64 dateless = addTask(*book, {});

    CHECK(valueOf(postponeTasks(*book, {overdue, coming, dateless}, 1, today)) == 3);

    CHECK(dueOf(*book, overdue) == today.addDays(1));
    CHECK(dueOf(*book, coming) == today.addDays(4));
    CHECK(dueOf(*book, dateless) == today.addDays(1));
    CHECK(valueOf(postponeTasksTo(*book, {overdue, coming}, today.addDays(4))) == 1);
}
