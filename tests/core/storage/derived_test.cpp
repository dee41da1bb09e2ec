// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived.h"

#include "base/fold.h"
#include "core/support/books.h"
#include "core/support/shop.h"
#include "customers/customer.h"
#include "storage/check.h"
#include "storage/meta.h"
#include "storage/search.h"

#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop as another ICU and another folding would have left it: other keys, other texts, an index of those.
void makeOld(Book& book)
{
    expectSuccess(book.connection().execute(
        "UPDATE customer SET name_sort = CAST(x'01' || name_sort AS BLOB); "
        "UPDATE search_text SET exact = 'otherwise', latin = '', sound = 'odrvis', note = '', fragments = 'otherwise'; "
        "INSERT INTO search_exact (search_exact) VALUES ('rebuild'); "
        "INSERT INTO search_latin (search_latin) VALUES ('rebuild'); "
        "INSERT INTO search_sound (search_sound) VALUES ('rebuild'); "
        "INSERT INTO search_note (search_note) VALUES ('rebuild'); "
        "INSERT INTO search_fragment (search_fragment) VALUES ('rebuild'); "
        "UPDATE customer_summary SET interactions = 40"));
    expectSuccess(writeMeta(book.connection(), u"search_version"_s, u"1;icu 40;unicode 9"_s));
}

struct OldShop
{
    OldShop()
    {
        expectSuccess(openShop(path));
        book = valueOf(Book::open(path, standardRegistry()));
        for (qint64 number = 1; number <= 3; ++number)
            valueOf(serve(*book, number));
        makeOld(*book);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"book.kith"_s);
    std::unique_ptr<Book> book;
};

} // namespace

TEST_CASE("a new book needs no renewal", "[derived]")
{
    CHECK_FALSE(valueOf(emptyBook()->needsRenewal()));
}

TEST_CASE("a book made by another ICU or another folding says so when it is opened, and can be used", "[derived]")
{
    const auto* key = GENERATE("collation_version", "search_version");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    {
        const auto book = valueOf(Book::open(path, standardRegistry()));
        expectSuccess(writeMeta(book->connection(), QString::fromLatin1(key), u"of yesterday"_s));
    }

    const auto book = valueOf(Book::open(path, standardRegistry()));

    CHECK(valueOf(book->needsRenewal()));
    CHECK(serve(*book, 1));
    expectSuccess(book->renewDerived());
    CHECK_FALSE(valueOf(book->needsRenewal()));
    CHECK_FALSE(valueOf(valueOf(Book::open(path, standardRegistry()))->needsRenewal()));
}

TEST_CASE("renewing finds again what another folding hid, and puts everything in its place", "[derived]")
{
    OldShop shop;
    REQUIRE(valueOf(Search(*shop.book).find(u"nguyen")).empty());
    REQUIRE_FALSE(valueOf(check(*shop.book)).empty());

    expectSuccess(shop.book->renewDerived());

    CHECK(valueOf(Search(*shop.book).find(u"nguyen")).size() >= 3);
    CHECK(problemWith(*shop.book).toStdString() == "");
}

TEST_CASE("a renewal that is stopped leaves the book as it was", "[derived]")
{
    OldShop shop;
    const QByteArray before = valueOf(contents(*shop.book));
    const int reports = GENERATE(0, 1);

    int asked = 0;
    const auto stopped = shop.book->renewDerived([&](qint64, qint64) { return asked++ < reports; });

    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(valueOf(contents(*shop.book)) == before);
    CHECK(valueOf(shop.book->needsRenewal()));
    CHECK(serve(*shop.book, 9));
}

TEST_CASE("a renewal tells how far it is", "[derived]")
{
    OldShop shop;
    qint64 last = 0;
    bool goesForward = true;
    qint64 all = 0;

    expectSuccess(shop.book->renewDerived([&](qint64 done, qint64 total) {
        goesForward = goesForward && done >= last && done <= total;
        last = done;
        all = total;
        return true;
    }));

    CHECK(goesForward);
    CHECK(last == all);
    CHECK(all == 1 + 3 * 3); // an employee; a customer, a call and a task each
}

TEST_CASE("a book that may only be read asks for no renewal", "[derived]")
{
    OldShop shop;
    shop.book.reset();

    const auto book = valueOf(Book::open(shop.path, standardRegistry(), {.access = Connection::Access::ReadOnly}));

    CHECK_FALSE(valueOf(book->needsRenewal()));
    const auto refused = book->renewDerived();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);
}

TEST_CASE("what is edited before the renewal is found at once", "[derived]")
{
    OldShop shop;

    const qint64 id = valueOf(serve(*shop.book, 77));

    CHECK(valueOf(Search(*shop.book).find(u"nguyen 77")).front().id == id);
}
