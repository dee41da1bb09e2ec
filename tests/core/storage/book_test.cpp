// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "activity/interaction.h"
#include "activity/task.h"
#include "core/support/books.h"
#include "customers/contact.h"
#include "customers/customer.h"
#include "schema/customfield.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/migrations.h"
#include "storage/recordreader.h"
#include "storage/search.h"
#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

CustomerId addCustomer(Book& book, const Customer& customer)
{
    return valueOf(book.change({u"add"_s, {u"customer"_s, customer.name}}, [&](Writer& writer) {
        return writer.insert(customer, book.schema()->entity(u"customer"));
    }));
}

Record readRecord(Book& book, QStringView kind, qint64 id)
{
    auto reader = valueOf(RecordReader::create(book.connection(), book.schema()->entity(kind)));
    const auto record = valueOf(reader.read(id));
    REQUIRE(record.has_value());
    return *record;
}

Customer readCustomer(Book& book, CustomerId id)
{
    return fromRecord<Customer>(readRecord(book, u"customer", id.value), book.schema()->entity(u"customer"));
}

Customer huong()
{
    return {.name = u"Nguyễn Thị Hương"_s,
            .company = u"Hương Silk"_s,
            .phones = {{u"mobile"_s, {u"0912 345 678"_s}}},
            .emails = {{u"work"_s, {u"huong@example.vn"_s}}},
            .addresses = {{u"shop"_s, {u"12 Lê Lợi"_s, u"Huế"_s, QString(), QString(), u"VN"_s}}},
            .birthday = {.year = 0, .month = 2, .day = 29},
            .notes = u"Prefers delivery on weekday mornings."_s};
}

QStringList titlesOf(const std::vector<SearchHit>& hits)
{
    QStringList titles;
    for (const SearchHit& hit : hits)
        titles.append(hit.title);
    return titles;
}

} // namespace

TEST_CASE("the schema a new book gets has the fingerprint its version is known by", "[storage]")
{
    auto book = emptyBook();

    CHECK(valueOf(schemaFingerprint(book->connection())) == expectedFingerprint(currentSchemaVersion()));
}

TEST_CASE("a customer comes back as it was saved, with its number as E.164 beside what was typed", "[storage]")
{
    auto book = emptyBook();

    const CustomerId id = addCustomer(*book, huong());

    const Customer found = readCustomer(*book, id);
    CHECK(found.name == huong().name);
    CHECK(found.birthday == huong().birthday);
    REQUIRE(found.phones.size() == 1);
    CHECK(found.phones[0].part(0) == u"0912 345 678"_s);
    CHECK(found.phones[0].part(1) == u"+84912345678"_s);
    CHECK(found.addresses[0].part(1) == u"Huế"_s);
}

TEST_CASE("a customer without a name is refused with the field's name, and nothing is stored", "[storage]")
{
    auto book = emptyBook();

    const auto refused = book->change(
        {u"add"_s, {}}, [&](Writer& writer) { return writer.insert(Customer{}, book->schema()->entity(u"customer")); });

    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == Error::Code::InvalidInput);
    CHECK(refused.error().message.contains(u"name"_s));
    CHECK(valueOf(book->connection().integer("SELECT count(*) FROM change_set")) == 0);
}

TEST_CASE("customers are found by any script, word order, sound and part of a number", "[search]")
{
    auto book = emptyBook();
    addCustomer(*book, huong());
    addCustomer(*book, {.name = u"अमित शर्मा"_s});
    addCustomer(*book, {.name = u"అమిత్ శర్మ"_s});
    addCustomer(*book, {.name = u"محمد علی خان"_s});
    addCustomer(*book, {.name = u"Bäckerei Müller"_s});
    Search search(*book);
    const auto found = [&](const QString& text) {
        return titlesOf(valueOf(search.find(text)));
    };

    CHECK(valueOf(search.find(u"huong")).front().subtitle == u"Hương Silk · Huế · 0912 345 678 · huong@example.vn"_s);
    CHECK(found(u"HUONG nguyen"_s) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(found(u"ngu"_s) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(found(u"amit sharma"_s).size() == 2);
    CHECK(found(u"muhammad ali khan"_s) == QStringList{u"محمد علی خان"_s});
    CHECK(found(u"345678"_s) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(found(u"0912 345"_s) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(found(u"ckerei"_s) == QStringList{u"Bäckerei Müller"_s});
    CHECK(found(u"weekday mornings"_s) == QStringList{u"Nguyễn Thị Hương"_s});
    CHECK(found(u"\" OR exact:* NEAR("_s).isEmpty());
}

TEST_CASE("an undo takes a change back, a redo does it again, and both stand in the history", "[undo]")
{
    auto book = emptyBook();
    const CustomerId id = addCustomer(*book, huong());
    const QByteArray saved = contentsOf(*book);
    Customer edited = readCustomer(*book, id);
    edited.name = u"Hương"_s;
    edited.phones.clear();
    const auto changed = book->change({u"change"_s, {u"customer"_s, edited.name}}, [&](Writer& writer) {
        return writer.update(edited, book->schema()->entity(u"customer"));
    });
    REQUIRE(changed.has_value());
    const QByteArray after = contentsOf(*book);
    ChangeLog log(*book);

    CHECK(valueOf(log.undoLast()).changes == 1);
    CHECK(contentsOf(*book) == saved);
    CHECK(valueOf(log.redoLast()).changes == 1);
    CHECK(contentsOf(*book) == after);
    CHECK_FALSE(log.redoLast().has_value());
    CHECK(valueOf(log.undoLast()).set.name.key == u"change"_s);
    CHECK(valueOf(log.undoLast()).set.name.key == u"add"_s);
    CHECK(valueOf(book->connection().integer("SELECT count(*) FROM customer")) == 0);
    CHECK(valueOf(log.redoLast()).set.name.key == u"add"_s);
    CHECK(contentsOf(*book) == saved);
    CHECK(valueOf(log.history(3, id.value)).size() == 7);
    CHECK(valueOf(check(*book)).empty());
}

TEST_CASE("a removed customer takes contacts, tasks and interactions along and an undo brings all of it back", "[undo]")
{
    auto book = emptyBook();
    const CustomerId id = addCustomer(*book, huong());
    const CustomerId other = addCustomer(*book, {.name = u"Other"_s});
    const auto schema = book->schema();
    const auto logged = book->change({u"log"_s, {}}, [&](Writer& writer) -> Result<> {
        KITH_TRY(writer.insert(Contact{.name = u"Clerk"_s, .customer = id}, schema->entity(u"contact")));
        KITH_TRY(writer.insert(Task{.subject = u"Call back"_s, .customer = id, .due = QDate(2026, 11, 23)},
                               schema->entity(u"task")));
        KITH_TRY(writer.insert(Interaction{.kind = u"call"_s, .at = QDateTime::currentDateTimeUtc(), .customers = {id}},
                               schema->entity(u"interaction")));
        KITH_TRY(writer.insert(
            Interaction{.kind = u"meeting"_s, .at = QDateTime::currentDateTimeUtc(), .customers = {id, other}},
            schema->entity(u"interaction")));
        return {};
    });
    REQUIRE(logged.has_value());
    const QByteArray before = contentsOf(*book);
    CHECK(valueOf(book->connection().integer("SELECT interactions FROM customer_summary WHERE customer_id = 1")) == 2);

    const auto removed = book->change(
        {u"remove"_s, {}}, [&](Writer& writer) { return writer.remove(schema->entity(u"customer"), id.value); });

    REQUIRE(removed.has_value());
    CHECK(valueOf(book->connection().integer("SELECT count(*) FROM contact")) == 0);
    CHECK(valueOf(book->connection().integer("SELECT count(*) FROM interaction")) == 1);
    CHECK(valueOf(check(*book)).empty());
    CHECK(valueOf(ChangeLog(*book).undoLast()).kept.empty());
    CHECK(contentsOf(*book) == before);
    CHECK(valueOf(check(*book)).empty());
}

TEST_CASE("an undo of an older change keeps what was edited since, and says so", "[undo]")
{
    auto book = emptyBook();
    const CustomerId id = addCustomer(*book, huong());
    const auto change = [&](const QString& name, const QString& notes) {
        Customer edited = readCustomer(*book, id);
        edited.name = name;
        edited.notes = notes;
        REQUIRE(book->change({u"change"_s, {}},
                             [&](Writer& writer) { return writer.update(edited, book->schema()->entity(u"customer")); })
                    .has_value());
        return book->lastChange();
    };
    const ChangeSetId first = change(u"First"_s, u"one"_s);
    change(u"Second"_s, u"one"_s);

    const UndoReport report = valueOf(ChangeLog(*book).undo(first));

    CHECK(readCustomer(*book, id).name == u"Second"_s);
    CHECK(readCustomer(*book, id).notes == huong().notes);
    REQUIRE(report.kept.size() == 1);
    CHECK(report.kept[0].field == u"name"_s);
}

TEST_CASE("many records added at once are one range in the log, one undo, and redone", "[undo]")
{
    auto book = emptyBook();
    addCustomer(*book, huong());
    const auto schema = book->schema();
    const EntityInfo& entity = schema->entity(u"customer");
    const QByteArray before = contentsOf(*book);
    const auto imported = book->change({u"import"_s, {u"customers"_s, u"a.csv"_s}}, [&](Writer& writer) -> Result<> {
        KITH_TRY(writer.beginBulk(entity, 20'000));
        for (int i = 0; i < 1500; ++i)
            KITH_TRY(writer.insert(Customer{.name = u"Customer %1"_s.arg(i)}, entity));
        return {};
    });
    REQUIRE(imported.has_value());
    const QByteArray after = contentsOf(*book);
    CHECK(valueOf(book->connection().integer("SELECT count(*) FROM change WHERE operation = 4")) == 1);
    CHECK(valueOf(Search(*book).find(u"customer 1477")).size() == 1);
    CHECK(valueOf(check(*book)).empty());
    ChangeLog log(*book);

    CHECK(valueOf(log.undoLast()).changes == 1500);
    CHECK(contentsOf(*book) == before);
    CHECK(valueOf(log.redoLast()).changes == 1500);
    CHECK(contentsOf(*book) == after);
    CHECK(valueOf(check(*book)).empty());
}

TEST_CASE("a custom field is defined, filled, removed and brought back with its values", "[customfields]")
{
    auto book = emptyBook();
    const CustomerId id = addCustomer(*book, huong());
    const auto defined = book->change({u"add"_s, {}}, [&](Writer& writer) {
        return writer.insert(
            CustomFieldDefinition{
                .kind = u"customer"_s, .name = u"shoe_size"_s, .label = u"Shoe size"_s, .type = u"text"_s},
            book->schema()->entity(u"custom_field"));
    });
    REQUIRE(defined.has_value());
    const int field = book->schema()->entity(u"customer").indexOf(u"shoe_size");
    REQUIRE(field >= 0);
    Record record = readRecord(*book, u"customer", id.value);
    record.values[static_cast<size_t>(field)] = u"thirty-eight"_s;
    REQUIRE(book->change({u"change"_s, {}}, [&](Writer& writer) { return writer.update(record); }).has_value());
    CHECK(valueOf(Search(*book).find(u"thirty")).size() == 1);
    const QByteArray filled = contentsOf(*book);

    REQUIRE(book->change({u"remove"_s, {}},
                         [&](Writer& writer) {
                             return writer.remove(book->schema()->entity(u"custom_field"), defined->value);
                         })
                .has_value());

    CHECK(book->schema()->entity(u"customer").indexOf(u"shoe_size") < 0);
    CHECK(valueOf(Search(*book).find(u"thirty")).empty());
    CHECK(valueOf(ChangeLog(*book).undoLast()).kept.empty());
    CHECK(contentsOf(*book) == filled);
    CHECK(valueOf(check(*book)).empty());
}
