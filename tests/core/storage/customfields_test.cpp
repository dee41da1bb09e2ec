// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> define(Book& book, const QString& name, const QString& type = u"text"_s, const QString& choices = {})
{
    return RecordActions(book).add(book.schema()->entity(u"custom_field"), {{u"kind"_s, u"customer"_s},
                                                                            {u"name"_s, name},
                                                                            {u"label"_s, name},
                                                                            {u"type"_s, type},
                                                                            {u"choices"_s, choices}});
}

} // namespace

TEST_CASE("a custom field takes no name that files and filters use themselves", "[customfields]")
{
    auto book = emptyBook();

    for (const auto& name : {u"id"_s, u"owner_id"_s, u"tag_ids"_s, u"tag"_s, u"consent"_s, u"phone"_s, u"address"_s,
                             u"line"_s, u"reason"_s, u"not"_s, u"email_2"_s, u"street"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(define(*book, name).has_value());
    }
    CHECK(define(*book, u"identity"_s).has_value());
    CHECK(define(*book, u"online"_s).has_value());
}

TEST_CASE("a choice that records still have is not taken away", "[customfields]")
{
    auto book = emptyBook();
    const qint64 field = valueOf(define(*book, u"roast"_s, u"choice"_s, u"light; dark; burnt"_s));
    const auto choose = [&](const QString& choices) {
        return RecordActions(*book).set(book->schema()->entity(u"custom_field"), field, {{u"choices"_s, choices}});
    };
    const EntityInfo customer = book->schema()->entity(u"customer");
    valueOf(RecordActions(*book).add(customer, {{u"name"_s, u"Asha"_s}, {u"roast"_s, u"dark"_s}}));

    const auto refused = choose(u"light"_s);

    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(u"“dark” is still chosen in 1 record"));
    CHECK(valueOf(choose(u"light; dark; green"_s)));
}

TEST_CASE("whoever has nothing to count has none, not nothing", "[derived]")
{
    auto book = emptyBook();
    const EntityInfo& customer = book->schema()->entity(u"customer");
    const qint64 id = valueOf(RecordActions(*book).add(customer, {{u"name"_s, u"Asha"_s}}));
    auto reader = valueOf(RecordReader::create(book->connection(), customer));

    const Record record = *valueOf(reader.read(id));

    CHECK(record.values[size_t(customer.indexOf(u"interactions"))] == Value(qint64{0}));
    CHECK(record.values[size_t(customer.indexOf(u"open_tasks"))] == Value(qint64{0}));
    CHECK(isNull(record.values[size_t(customer.indexOf(u"next_task"))]));
}
