// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/timeline.h"

#include "activity/task.h"
#include "core/support/books.h"
#include "storage/recordactions.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QDate someMonday(2026, 11, 23);

struct Shop
{
    std::unique_ptr<Book> book = emptyBook();
    CustomerId customer{add(u"customer"_s, {{u"name"_s, u"Anh Thu"_s}})};
    ContactId contact{add(u"contact"_s, {{u"name"_s, u"Bao"_s}})};

    qint64 add(const QString& kind, const std::vector<std::pair<QString, QString>>& values)
    {
        const auto schema = book->schema();
        return valueOf(RecordActions(*book).add(schema->entity(kind), values));
    }
    void addTask(const QString& subject, QDate due, QTime time = {}, bool isDone = false)
    {
        const auto schema = book->schema();
        const Task task{.subject = subject,
                        .customer = customer,
                        .contact = contact,
                        .due = due,
                        .dueTime = time,
                        .isDone = isDone};
        valueOf(RecordActions(*book).add(toRecord(task, schema->entity(u"task"))));
    }
    template<typename Who>
    [[nodiscard]] QStringList shown(Who who, int limit)
    {
        QStringList texts;
        for (const TimelineEntry& entry : valueOf(timeline(book->connection(), who, limit)))
            texts.append(entry.text);
        return texts;
    }
};

} // namespace

TEST_CASE("a timeline shows tasks by day and hour, those without a day last, and of what was done the latest",
          "[timeline]")
{
    Shop shop;
    shop.addTask(u"done long ago"_s, someMonday.addDays(-400), {}, true);
    shop.addTask(u"done last week"_s, someMonday.addDays(-7), {}, true);
    shop.addTask(u"no day"_s, {});
    shop.addTask(u"any hour"_s, someMonday);
    shop.addTask(u"three"_s, someMonday, QTime(15, 0));
    shop.addTask(u"day before"_s, someMonday.addDays(-1), QTime(23, 0));
    const QStringList open{u"day before"_s, u"three"_s, u"any hour"_s, u"no day"_s};

    CHECK(shop.shown(shop.customer, 5) == open + QStringList{u"done last week"_s});
    CHECK(shop.shown(shop.contact, 5) == shop.shown(shop.customer, 5));
    CHECK(shop.shown(shop.customer, 4) == open);
    CHECK(shop.shown(shop.customer, 1) == QStringList{u"day before"_s});
    CHECK(shop.shown(shop.customer, 100).size() == 6);
}
