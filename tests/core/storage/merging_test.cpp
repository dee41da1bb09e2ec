// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "customers/customer.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A record of a kind with nothing but what it must have.
Record plain(const EntityInfo& entity, const QString& title)
{
    Record record = Schema::blank(entity);
    const FieldType titleType = entity.fields[static_cast<size_t>(entity.titleField)].type;
    if (titleType == FieldType::Text || titleType == FieldType::Note)
        record.values[static_cast<size_t>(entity.titleField)] = title;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.isRequired || !isEmpty(record.values[i]))
            continue;
        if (field.type == FieldType::Choice)
            record.values[i] = field.choices.front().key;
        else if (field.type == FieldType::Instant)
            record.values[i] = qint64(1'700'000'000'000);
        else
            record.values[i] = title;
    }
    return record;
}

qint64 add(Book& book, const Record& record)
{
    return valueOf(RecordActions(book).add(record));
}

/// Every column of the book that refers to a table by a foreign key: "table.column".
std::vector<std::pair<QByteArray, QByteArray>> foreignKeysTo(Connection& connection, const QString& target)
{
    std::vector<std::pair<QByteArray, QByteArray>> found;
    Statement rows = valueOf(connection.prepare("SELECT m.name, f.\"from\" FROM sqlite_schema m, "
                                                "pragma_foreign_key_list(m.name) f "
                                                "WHERE m.type = 'table' AND f.\"table\" = ?1"));
    rows.bind(1, target);
    while (valueOf(rows.step()))
        found.emplace_back(rows.bytes(0), rows.bytes(1));
    return found;
}

qint64 countOf(Connection& connection, const std::pair<QByteArray, QByteArray>& key, qint64 id)
{
    const QByteArray sql =
        "SELECT count(*) FROM " + key.first + " WHERE " + key.second + " = " + QByteArray::number(id);
    return valueOf(connection.integer(sql));
}

/// A link needs two ends: where it has one, the other is somebody new.
void completeLink(Book& book, const EntityInfo& entity, Record& record)
{
    if (!entity.rule || entity.rule(entity, record).isEmpty())
        return;
    const auto schema = book.schema();
    const auto isFilled = [&](QStringView name) {
        return !isEmpty(record.values[static_cast<size_t>(entity.indexOf(name))]);
    };
    const auto fill = [&](QStringView name, const QString& kind) {
        record.values[static_cast<size_t>(entity.indexOf(name))] = add(book, plain(schema->entity(kind), u"end"_s));
    };
    const bool areContacts = isFilled(u"contact") || isFilled(u"other_contact");
    const QString kind = areContacts ? u"contact"_s : u"customer"_s;
    for (const QString& end : QStringList{kind, u"other_"_s + kind}) {
        if (!isFilled(end))
            fill(end, kind);
    }
}

/// One record for each way in which any kind of record can refer to `target`.
void referInEveryWay(Book& book, const EntityInfo& target, qint64 id)
{
    const auto schema = book.schema();
    for (const EntityInfo& entity : schema->entities()) {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            if (entity.fields[i].target != target.name || entity.fields[i].source != FieldSource::Stored)
                continue;
            Record record = plain(entity, u"refers"_s);
            const bool isList = entity.fields[i].type == FieldType::References;
            record.values[i] = isList ? Value(IdList{id}) : Value(id);
            completeLink(book, entity, record);
            add(book, record);
        }
    }
}

/// What the record itself refers to in lists, such as its tags.
void referFrom(Book& book, const EntityInfo& entity, qint64 id)
{
    const auto schema = book.schema();
    RecordReader reader = valueOf(RecordReader::create(book.connection(), entity));
    Record record = *valueOf(reader.read(id));
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].type == FieldType::References)
            record.values[i] = IdList{add(book, plain(schema->entity(entity.fields[i].target), u"referred"_s))};
    }
    (void)valueOf(RecordActions(book).save(record));
}

} // namespace

TEST_CASE("a merge moves every foreign key of the schema, and one undo moves all of them back", "[merge]")
{
    const QString kind = GENERATE(u"customer"_s, u"contact"_s, u"employee"_s, u"tag"_s);
    INFO(kind.toStdString());
    auto book = emptyBook();
    const auto schema = book->schema();
    const EntityInfo& target = schema->entity(kind);
    const qint64 keep = add(*book, plain(target, u"kept"_s));
    const qint64 other = add(*book, plain(target, u"other"_s));
    referInEveryWay(*book, target, other);
    referFrom(*book, target, other);
    Connection& connection = book->connection();
    const auto keys = foreignKeysTo(connection, kind);
    std::vector<qint64> expected;
    for (const auto& key : keys) {
        // Who worked when a change was made is history: it is nobody else's.
        const bool isHistory = key.first == "change_set";
        const bool isReferred = countOf(connection, key, other) > 0;
        INFO(key.first.toStdString() << '.' << key.second.toStdString());
        CHECK((isReferred || isHistory));
        expected.push_back(countOf(connection, key, other) + countOf(connection, key, keep));
    }
    const QByteArray before = contentsOf(*book);

    const int moved = valueOf(RecordActions(*book).merge(target, keep, {other}));

    CHECK(moved > 0);
    for (size_t i = 0; i < keys.size(); ++i) {
        INFO(keys[i].first.toStdString() << '.' << keys[i].second.toStdString());
        CHECK(countOf(connection, keys[i], other) == 0);
        if (keys[i].first != "customer_summary") // one row a customer
            CHECK(countOf(connection, keys[i], keep) == expected[i]);
    }
    CHECK(valueOf(check(*book)).empty());

    expectSuccess(ChangeLog(*book).undoLast().map([](const auto&) {}));
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("what the kept one lacks it takes, what it says stays, and no number, tag or note is lost", "[merge]")
{
    auto book = emptyBook();
    const auto schema = book->schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const qint64 vip = add(*book, plain(schema->entity(u"tag"), u"vip"_s));
    const qint64 gifts = add(*book, plain(schema->entity(u"tag"), u"gifts"_s));
    const qint64 keep = add(*book, toRecord(Customer{.name = u"Anna Berg"_s,
                                                     .stage = u"loyal"_s,
                                                     .phones = {{.parts = {u"0234 382 1234"_s}}},
                                                     .tags = {TagId{vip}},
                                                     .notes = u"Closed on Mondays."_s},
                                            customers));
    const qint64 other =
        add(*book, toRecord(Customer{.name = u"A. Berg"_s,
                                     .company = u"Berg Tea"_s,
                                     .stage = u"lost"_s,
                                     .phones = {{.parts = {u"+84 234 3821234"_s}}, {.parts = {u"0912 345 678"_s}}},
                                     .tags = {TagId{vip}, TagId{gifts}},
                                     .notes = u"Two shops."_s,
                                     .doNotCall = true},
                            customers));

    valueOf(RecordActions(*book).merge(customers, keep, {other, other}));

    RecordReader reader = valueOf(RecordReader::create(book->connection(), customers));
    const auto merged = fromRecord<Customer>(*valueOf(reader.read(keep)), customers);
    CHECK(merged.name == u"Anna Berg");
    CHECK(merged.company == u"Berg Tea");
    CHECK(merged.stage == u"loyal");
    CHECK(merged.phones.size() == 2);
    CHECK(merged.tags == std::vector<TagId>{TagId{vip}, TagId{gifts}});
    CHECK(merged.notes == u"Closed on Mondays.\n\nTwo shops.");
    CHECK(merged.doNotCall);
    CHECK_FALSE(valueOf(reader.read(other)));
}

TEST_CASE("a record is not merged into itself, nor into one that is gone, and then nothing has changed", "[merge]")
{
    auto book = emptyBook();
    const EntityInfo& customers = book->schema()->entity(u"customer");
    const qint64 keep = add(*book, plain(customers, u"Anna"_s));
    const qint64 other = add(*book, plain(customers, u"Berg"_s));
    const QByteArray before = contentsOf(*book);
    RecordActions actions(*book);

    CHECK(actions.merge(customers, keep, {}).error().code == Error::Code::InvalidInput);
    CHECK(actions.merge(customers, keep, {keep}).error().code == Error::Code::InvalidInput);
    CHECK(actions.merge(customers, keep, {other, 999}).error().code == Error::Code::NotFound);
    CHECK(actions.merge(customers, 999, {other}).error().code == Error::Code::NotFound);

    CHECK(contentsOf(*book) == before);
}
