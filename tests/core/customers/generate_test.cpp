// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/generate.h"

#include "storage/changelog.h"
#include "storage/search.h"
#include "storage/searchindex.h"

#include "core/support/books.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

qint64 count(Book& book, const char* sql)
{
    return valueOf(book.connection().integer(sql));
}

} // namespace

TEST_CASE("generated customers are indexed across batches, found, and undone in one step", "[generator][bulk]")
{
    auto book = emptyBook();
    constexpr qint64 Count = 25'500; // more than a batch of the full-text tables

    REQUIRE(generateCustomers(*book, Count, 5));

    CHECK(count(*book, "SELECT count(*) FROM customer") == Count);
    CHECK(count(*book, "SELECT count(*) FROM search_text") == Count);
    CHECK(count(*book, "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = 'customer_by_name'") == 1);
    CHECK(count(*book, "SELECT count(*) FROM change") == 1);
    CHECK(SearchIndex(book->connection()).verify());
    const auto hits = Search(*book).find(u"nguyen"_s);
    REQUIRE(hits);
    CHECK(hits->size() == 50);
    // What helped to fill them must not stay behind in the book.
    CHECK(count(*book, "SELECT v FROM search_exact_config WHERE k = 'hashsize'") == 1048576);

    REQUIRE(ChangeLog(*book).undoLast());

    CHECK(count(*book, "SELECT count(*) FROM customer") == 0);
    CHECK(SearchIndex(book->connection()).verify());
}

TEST_CASE("a generation that is stopped changes nothing", "[generator][bulk]")
{
    auto book = emptyBook();

    const auto outcome = generateCustomers(*book, 10'000, 5, [](qint64 done, qint64) { return done < 4'000; });

    REQUIRE(!outcome);
    CHECK(outcome.error().code == Error::Code::Cancelled);
    CHECK(count(*book, "SELECT count(*) FROM customer") == 0);
    CHECK(count(*book, "SELECT count(*) FROM change_set") == 0);
    CHECK(count(*book, "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = 'customer_by_name'") == 1);
}

TEST_CASE("a record added and removed within one bulk load leaves nothing in the search", "[bulk]")
{
    auto book = emptyBook();
    const EntityInfo& entity = book->schema()->entity(u"customer");

    const auto outcome = book->change({u"import"_s, {u"customer"_s, u"test"_s}}, [&](Writer& writer) -> Result<> {
        KITH_TRY(writer.beginBulk(entity, 2));
        Record record = Schema::blank(entity);
        record.values[size_t(entity.titleField)] = u"Gone Tomorrow"_s;
        KITH_TRY_ASSIGN(const qint64 gone, writer.insert(record));
        record.values[size_t(entity.titleField)] = u"Here Tomorrow"_s;
        KITH_TRY(writer.insert(record));
        return writer.remove(entity, gone);
    });

    REQUIRE(outcome);
    CHECK(SearchIndex(book->connection()).verify());
    const auto hits = Search(*book).find(u"tomorrow"_s);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().title == u"Here Tomorrow"_s);
}
