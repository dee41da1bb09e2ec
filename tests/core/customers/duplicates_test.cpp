// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "customers/customer.h"
#include "customers/duplicates.h"
#include "customers/notsame.h"
#include "storage/changelog.h"
#include "storage/recordreader.h"

#include "support/catch.h"

#include <algorithm>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString name{};
    QString email{};
    QString phone{};
    QString city{};
    QString externalId{};
};

Customer customerOf(const Person& person)
{
    Customer customer{.name = person.name, .externalId = person.externalId};
    if (!person.email.isEmpty())
        customer.emails = {{.parts = {person.email}}};
    if (!person.phone.isEmpty())
        customer.phones = {{.parts = {person.phone}}};
    if (!person.city.isEmpty())
        customer.addresses = {{.parts = {{}, person.city, {}, {}, {}}}};
    return customer;
}

qint64 add(Book& book, const Customer& customer)
{
    return valueOf(
               book.change({u"add"_s, {u"customer"_s, customer.name}},
                           [&](Writer& writer) { return writer.insert(customer, book.schema()->entity(u"customer")); }))
        .value;
}

std::vector<DuplicatePair> pairsIn(Book& book, int minimum = 50)
{
    const auto schema = book.schema();
    return valueOf(
        findDuplicates(book.connection(), *schema, {.kind = schema->entity(u"customer").number, .minimum = minimum}));
}

bool hasReason(const DuplicatePair& pair, LikenessReason reason)
{
    const auto& reasons = pair.likeness.reasons;
    return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

} // namespace

TEST_CASE("two records of one person are found whatever differs between them", "[duplicates]")
{
    const auto [first, second, reason] = GENERATE(table<Person, Person, LikenessReason>({
        {{u"Anna Berg"_s, u"anna@berg.example"_s}, {u"A. Berg"_s, u"ANNA@berg.example"_s}, LikenessReason::Email},
        {{u"Anna Berg"_s, {}, u"+49 30 901820"_s}, {u"Berg, Anna"_s, {}, u"004930901820"_s}, LikenessReason::Phone},
        {{u"Nguyễn Thị Hương"_s, {}, {}, u"Huế"_s},
         {u"nguyen thi huong"_s, {}, {}, u"Hue"_s},
         LikenessReason::SameName},
        {{u"అమిత్ శర్మ"_s, {}, {}, u"Pune"_s}, {u"Amit Sharma"_s, {}, {}, u"Pune"_s}, LikenessReason::NameSoundsAlike},
        {{u"Katherine Johnson"_s, {}, {}, u"Leeds"_s},
         {u"Kathrine Jonson"_s, {}, {}, u"Leeds"_s},
         LikenessReason::SimilarName},
        {{u"Anna Berg"_s, {}, {}, {}, u"c-17"_s}, {u"Anna Tal"_s, {}, {}, {}, u"c-17"_s}, LikenessReason::ExternalId},
    }));
    INFO(first.name.toStdString() << " and " << second.name.toStdString());
    auto book = emptyBook();
    const qint64 older = add(*book, customerOf(first));
    add(*book, customerOf({.name = u"Somebody Else"_s, .email = u"else@example.com"_s, .city = u"Huế"_s}));
    const qint64 newer = add(*book, customerOf(second));

    const auto pairs = pairsIn(*book);

    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().first == older);
    CHECK(pairs.front().second == newer);
    CHECK(hasReason(pairs.front(), reason));
}

TEST_CASE("two people are not one for a name, a city or a switchboard", "[duplicates]")
{
    const auto [first, second] = GENERATE(table<Person, Person>({
        {{u"Amit Kumar"_s, u"amit.k@example.com"_s, u"+91 98330 19435"_s},
         {u"Amit Kumar"_s, u"ak77@example.org"_s, u"+91 98117 83000"_s}},
        {{u"Anna Berg"_s, {}, {}, u"Huế"_s}, {u"Peter Tal"_s, {}, {}, u"Huế"_s}},
        {{u"Anna Berg"_s, u"info@berg.example"_s, u"+49 30 901820"_s},
         {u"Xaver Quint"_s, u"quint@berg.example"_s, u"+49 30 901820"_s}},
    }));
    auto book = emptyBook();
    add(*book, customerOf(first));
    add(*book, customerOf(second));

    CHECK(pairsIn(*book).empty());
}

TEST_CASE("an e-mail that hundreds share does not make them one", "[duplicates]")
{
    auto book = emptyBook();
    for (int i = 0; i < 150; ++i)
        add(*book, customerOf({.name = u"Customer %1x%1"_s.arg(i * 7919), .email = u"none@example.com"_s}));

    CHECK(pairsIn(*book).empty());
}

TEST_CASE("the search for duplicates stops when asked to", "[duplicates]")
{
    auto book = emptyBook();
    expectSuccess(book->change({u"generate"_s, {}}, [&](Writer& writer) -> Result<> {
        for (int i = 0; i < 3000; ++i)
            KITH_TRY(writer.insert(Customer{.name = u"N%1"_s.arg(i)}, book->schema()->entity(u"customer")));
        return {};
    }));
    const auto schema = book->schema();

    const auto found = findDuplicates(book->connection(), *schema,
                                      {.kind = schema->entity(u"customer").number, .progress = [](qint64, qint64) {
                                           return false;
                                       }});

    REQUIRE(!found);
    CHECK(found.error().code == Error::Code::Cancelled);
}

TEST_CASE("who is being entered is compared with who is there", "[duplicates]")
{
    auto book = emptyBook();
    const qint64 known = add(*book, customerOf({u"Đặng Ngọc Mai"_s, u"mai@example.com"_s, u"+84 971 523 168"_s}));
    const auto schema = book->schema();
    const auto record =
        toRecord(customerOf({.name = u"Dang Ngoc Mai"_s, .phone = u"+84971523168"_s}), schema->entity(u"customer"));

    const auto pairs = valueOf(duplicatesOf(book->connection(), schema, record));

    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().first == known);
    CHECK(hasReason(pairs.front(), LikenessReason::Phone));
    CHECK(hasReason(pairs.front(), LikenessReason::SameName));
}

TEST_CASE("a slip of the pen in a name, or an address, is noticed while somebody is entered", "[duplicates]")
{
    auto book = emptyBook();
    Customer known{.name = u"Amelia Brooks"_s};
    known.addresses = {{.parts = {u"12 Harbour Street"_s, u"Leeds"_s, {}, {}, {}}}};
    const qint64 amelia = add(*book, known);
    add(*book, {.name = u"Amelia Stone"_s});
    const auto schema = book->schema();
    const auto foundFor = [&](const Customer& typed) {
        return valueOf(duplicatesOf(book->connection(), schema, toRecord(typed, schema->entity(u"customer"))));
    };

    const auto misspelt = foundFor({.name = u"amelia broks"_s});
    Customer heard{.name = u"Amalia Brooks"_s};
    heard.addresses = {{.parts = {u"12 harbour street"_s, u"Leeds"_s, {}, {}, {}}}};
    const auto sameAddress = foundFor(heard);

    REQUIRE(misspelt.size() == 1);
    CHECK(misspelt.front().first == amelia);
    CHECK(hasReason(misspelt.front(), LikenessReason::SimilarName));
    REQUIRE(sameAddress.size() == 1);
    CHECK(hasReason(sameAddress.front(), LikenessReason::Address));
    CHECK(foundFor({.name = u"Amelia Berg"_s}).empty());
    CHECK(foundFor({.name = u"Peter Quint"_s}).empty());
}

TEST_CASE("who was found not to be the same is not found again, until that is undone", "[duplicates]")
{
    auto book = emptyBook();
    const qint64 one = add(*book, {.name = u"Nguyễn Thị Hương"_s});
    const qint64 other = add(*book, {.name = u"Nguyen Thi Huong"_s});
    const auto schema = book->schema();
    const auto found = [&] {
        auto reader = valueOf(RecordReader::create(book->connection(), schema->entity(u"customer")));
        return valueOf(duplicatesOf(book->connection(), schema, *valueOf(reader.read(other)))).size();
    };
    REQUIRE(pairsIn(*book).size() == 1);
    REQUIRE(found() == 1);

    CHECK(valueOf(tellApart(*book, u"customer"_s, {{other, one}})) == 1);

    CHECK(pairsIn(*book).empty());
    CHECK(found() == 0);
    CHECK(valueOf(tellApart(*book, u"customer"_s, {{one, other}})) == 0); // known
    expectSuccess(ChangeLog(*book).undoLast().map([](const auto&) {}));
    CHECK(pairsIn(*book).size() == 1);
    CHECK_FALSE(tellApart(*book, u"customer"_s, {{one, one}}));
    CHECK_FALSE(tellApart(*book, u"customer"_s, {{one, 999}}));
    CHECK_FALSE(tellApart(*book, u"employee"_s, {{one, other}}));
}
