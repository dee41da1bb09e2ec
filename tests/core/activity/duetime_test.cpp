// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/task.h"
#include "core/support/books.h"
#include "schema/valuetext.h"
#include "storage/pages.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

void addTask(Book& book, const QString& subject, QDate due, QTime time = {})
{
    const auto schema = book.schema();
    valueOf(RecordActions(book).add(
        toRecord(Task{.subject = subject, .due = due, .dueTime = time}, schema->entity(u"task"))));
}

PageRequest request(const QString& filter, const std::vector<SortField>& sort)
{
    PageRequest wanted{.kind = u"task"_s, .sort = sort, .limit = 1};
    wanted.filter = *parseFilter(filter);
    return wanted;
}

/// Page by page, and at once: both must be the same.
QStringList listed(Book& book, const QString& filter = {}, const std::vector<SortField>& sort = {})
{
    const auto schema = book.schema();
    Pages pages = valueOf(Pages::create(book.connection(), schema, book.sharedCollation(), {}));
    PageRequest wanted = request(filter, sort);
    IdList ids;
    do {
        const Page page = valueOf(pages.page(wanted));
        ids.insert(ids.end(), page.ids.begin(), page.ids.end());
        wanted.after = page.next;
    } while (!wanted.after.isEmpty());
    CHECK(valueOf(pages.ids(request(filter, sort))) == ids);
    return valueOf(titles(book.connection(), schema->entity(u"task"), ids));
}

} // namespace

TEST_CASE("tasks of one day go by their hour, those of any hour last", "[tasks]")
{
    auto book = emptyBook();
    addTask(*book, u"any hour"_s, monday);
    addTask(*book, u"three"_s, monday, QTime(15, 0));
    addTask(*book, u"midnight"_s, monday, QTime(0, 0));
    addTask(*book, u"no day"_s, {});
    addTask(*book, u"nine"_s, monday, QTime(9, 0));
    addTask(*book, u"day before"_s, monday.addDays(-1), QTime(23, 0));
    const QStringList byDay{u"day before"_s, u"midnight"_s, u"nine"_s, u"three"_s, u"any hour"_s, u"no day"_s};

    CHECK(listed(*book) == byDay);
    CHECK(listed(*book, u"done = no"_s) == byDay);
    CHECK(listed(*book, {}, {{u"due"_s, true}}) ==
          QStringList{u"any hour"_s, u"three"_s, u"nine"_s, u"midnight"_s, u"day before"_s, u"no day"_s});
    CHECK(listed(*book, {}, {{u"done"_s}, {u"due"_s}}) == byDay);
    CHECK(listed(*book, u"due_time < 9:30"_s) == QStringList{u"midnight"_s, u"nine"_s});
    CHECK(listed(*book, u"due_time = 3pm"_s) == QStringList{u"three"_s});
    CHECK(listed(*book, u"due_time between 8:00 and 16:00"_s) == QStringList{u"nine"_s, u"three"_s});
    CHECK(listed(*book, u"due_time is empty"_s) == QStringList{u"any hour"_s, u"no day"_s});
}

TEST_CASE("a time of day is written and read in one form, and nothing else is taken for one", "[tasks][fields]")
{
    const EntityInfo tasks = taskEntity();
    const Field& time = *tasks.find(u"due_time");

    CHECK(textOf(Value(toText(time, qint64{570}, {}))) == u"09:30"_s);
    CHECK(integerOf(valueOf(fromText(time, u"9:30"_s, {}))) == 570);
    CHECK(integerOf(valueOf(fromText(time, u"00:00"_s, {}))) == 0);
    CHECK_FALSE(isNull(valueOf(fromText(time, u"00:00"_s, {}))));
    CHECK_FALSE(fromText(time, u"570"_s, {}));
    CHECK_FALSE(fromText(time, u"tomorrow"_s, {}));
}
