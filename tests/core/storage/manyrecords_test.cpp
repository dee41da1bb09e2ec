// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "core/support/shop.h"
#include "customers/generate.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"
#include "storage/search.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

IdList idsOf(Book& book, const QByteArray& table)
{
    Statement rows = valueOf(book.connection().prepare("SELECT id FROM " + table + " ORDER BY id DESC"));
    IdList ids;
    while (valueOf(rows.step()))
        ids.push_back(rows.integer(0));
    return ids;
}

qint64 number(Book& book, const QByteArray& sql)
{
    return valueOf(book.connection().integer(sql));
}

/// Customers with a call and a task each, as many as asked for.
std::unique_ptr<Book> servedBook(qint64 customers)
{
    auto book = emptyBook();
    for (qint64 each = 1; each <= customers; ++each)
        (void)valueOf(serve(*book, each));
    return book;
}

void expectSound(Book& book)
{
    const auto findings = valueOf(check(book));
    if (!findings.empty())
        FAIL_CHECK(findings.front().what.toStdString());
}

} // namespace

TEST_CASE("many records go in one step with what belongs to them, and one undo brings all of it back", "[many]")
{
    const auto book = servedBook(1500); // more than are taken out of the search one by one
    const EntityInfo& customers = book->schema()->entity(u"customer");
    IdList ids = idsOf(*book, "customer");
    const qint64 kept = ids.back();
    ids.pop_back();
    const QByteArray before = contentsOf(*book);

    CHECK(valueOf(RecordActions(*book).removeMany(customers, ids)) == 1499);

    CHECK(idsOf(*book, "customer") == IdList{kept});
    CHECK(number(*book, "SELECT count(*) FROM interaction") == 1);
    CHECK(valueOf(Search(*book).find(u"nguyen", 50, {customers.number})).size() == 1);
    expectSound(*book);
    CHECK(valueOf(ChangeLog(*book).recent(1)).front().name.arguments == QStringList{u"customers"_s, u"1499"_s});

    CHECK(valueOf(ChangeLog(*book).undoLast()).kept.empty());
    CHECK(contentsOf(*book) == before);
    expectSound(*book);
    CHECK(valueOf(Search(*book).find(u"nguyen 1500", 50, {customers.number})).size() == 1);
}

TEST_CASE("the same fields of many records are set in one step, and one undo puts all of them back", "[many]")
{
    const auto book = servedBook(1200);
    const EntityInfo& customers = book->schema()->entity(u"customer");
    const IdList ids = idsOf(*book, "customer");
    const QByteArray before = contentsOf(*book);
    const RecordActions::BulkEdit edit{.set = {{u"stage"_s, u"loyal"_s}, {u"city"_s, u"Huế"_s}},
                                       .add = {{u"tags"_s, u"vip; spring"_s}}};

    CHECK(valueOf(RecordActions(*book).changeMany(customers, ids, edit)) == 1200);

    CHECK(number(*book, "SELECT count(*) FROM customer WHERE stage = 'loyal'") == 1200);
    CHECK(number(*book, "SELECT count(*) FROM customer_tag") == 2400);
    CHECK(number(*book, "SELECT count(*) FROM tag") == 2);
    CHECK(valueOf(Search(*book).find(u"hue", 2000)).size() == 1200);
    expectSound(*book);
    CHECK(valueOf(RecordActions(*book).changeMany(customers, ids, edit)) == 0);

    CHECK(valueOf(ChangeLog(*book).undoLast()).kept.empty());
    CHECK(contentsOf(*book) == before);
    CHECK(valueOf(Search(*book).find(u"hue")).empty());
    expectSound(*book);
}

TEST_CASE("tags are added to those that are there and taken from those who have them", "[many]")
{
    const auto book = servedBook(3);
    const EntityInfo& customers = book->schema()->entity(u"customer");
    const IdList ids = idsOf(*book, "customer");
    RecordActions actions(*book);
    REQUIRE(valueOf(actions.set(customers, ids.front(), {{u"tags"_s, u"old"_s}})));

    CHECK(valueOf(actions.changeMany(customers, ids, {.add = {{u"tags"_s, u"new"_s}}})) == 3);
    CHECK(number(*book, "SELECT count(*) FROM customer_tag") == 4);
    CHECK(valueOf(actions.changeMany(customers, ids, {.takeAway = {{u"tags"_s, u"old"_s}}})) == 1);
    CHECK(number(*book, "SELECT count(*) FROM customer_tag") == 3);

    const auto unknown = actions.changeMany(customers, ids, {.takeAway = {{u"tags"_s, u"never seen"_s}}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
    CHECK_FALSE(actions.changeMany(customers, ids, {.add = {{u"name"_s, u"Anna"_s}}}));
    CHECK(number(*book, "SELECT count(*) FROM tag") == 2);
}

TEST_CASE("a text that one field cannot take changes none of many records", "[many]")
{
    const auto book = servedBook(20);
    const QByteArray before = contentsOf(*book);
    const EntityInfo& customers = book->schema()->entity(u"customer");

    const auto refused =
        RecordActions(*book).changeMany(customers, idsOf(*book, "customer"),
                                        {.set = {{u"stage"_s, u"loyal"_s}, {u"birthday"_s, u"yesterday or so"_s}}});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.startsWith(u"birthday"));
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("work on many records says how far it is and stops where it is told, leaving everything as it was", "[many]")
{
    const auto book = servedBook(300);
    const EntityInfo& customers = book->schema()->entity(u"customer");
    const IdList ids = idsOf(*book, "customer");
    const QByteArray before = contentsOf(*book);
    const bool removes = GENERATE(true, false);
    const qint64 stopAt = GENERATE(0, 128, 300);
    RecordActions actions(*book);
    qint64 last = 0;
    const auto work = [&](const Progress& progress) {
        return removes ? actions.removeMany(customers, ids, progress)
                       : actions.changeMany(customers, ids, {.set = {{u"stage"_s, u"loyal"_s}}}, progress);
    };

    const auto stopped = work([&](qint64 done, qint64 total) {
        CHECK((done >= last && done <= total && total == 300));
        last = done;
        return done < stopAt;
    });

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(contentsOf(*book) == before);
    CHECK(valueOf(work([](qint64, qint64) { return true; })) == 300);
    expectSound(*book);
}

TEST_CASE("of many records those that are gone meanwhile are passed over, a single one is missed", "[many]")
{
    const auto book = servedBook(4);
    const EntityInfo& customers = book->schema()->entity(u"customer");
    RecordActions actions(*book);
    const IdList ids = idsOf(*book, "customer");
    REQUIRE(actions.remove(customers, {ids.front()}));

    CHECK(valueOf(actions.changeMany(customers, ids, {.set = {{u"stage"_s, u"loyal"_s}}})) == 3);
    CHECK(valueOf(actions.removeMany(customers, ids)) == 3);

    CHECK(actions.removeMany(customers, {ids.front()}).error().code == Error::Code::NotFound);
    CHECK(actions.changeMany(customers, {ids.front()}, {}).error().code == Error::Code::NotFound);
    CHECK(valueOf(actions.removeMany(customers, {})) == 0);
}

TEST_CASE("what is announced of thousands is told in ranges and leaves none of them out", "[many]")
{
    const auto book = servedBook(2500);
    const EntityInfo& customers = book->schema()->entity(u"customer");
    const IdList ids = idsOf(*book, "customer");
    ChangeNotice notice;
    QObject::connect(book.get(), &Book::changed, [&](const ChangeNotice& told) { notice = told; });

    (void)valueOf(RecordActions(*book).removeMany(customers, ids));

    CHECK(notice.touched.size() < 1100);
    const auto told = std::accumulate(notice.touched.begin(), notice.touched.end(), qint64(0),
                                      [&](qint64 sum, const ChangeNotice::Touched& touched) {
                                          const bool isOwn = touched.kind == customers.number;
                                          return isOwn ? sum + touched.lastId - touched.id + 1 : sum;
                                      });
    CHECK(told == 2500);
}
