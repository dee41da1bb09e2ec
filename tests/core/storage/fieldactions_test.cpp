// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "storage/changelog.h"
#include "storage/fieldactions.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

CustomFieldId add(Book& book, const QString& name, const QString& type = u"text"_s, const QString& choices = {})
{
    return valueOf(
        addField(book, {.kind = u"customer"_s, .name = name, .label = name, .type = type, .choices = choices}));
}

qint64 addCustomer(Book& book, const QString& name, const QString& field, const QString& value)
{
    const auto schema = book.schema();
    return valueOf(RecordActions(book).add(schema->entity(u"customer"), {{u"name"_s, name}, {field, value}}));
}

QString textOfField(Book& book, qint64 id, const QString& field)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"customer");
    auto reader = valueOf(RecordReader::create(book.connection(), entity));
    const int index = entity.indexOf(field);
    REQUIRE(index >= 0);
    return textOf(valueOf(reader.read(id))->values[size_t(index)]);
}

QStringList namesInOrder(Book& book)
{
    QStringList names;
    const auto schema = book.schema();
    for (const Field& field : schema->entity(u"customer").fields) {
        if (field.source == FieldSource::Custom)
            names.append(field.name);
    }
    return names;
}

} // namespace

TEST_CASE("a renamed choice is renamed in every record, and one undo takes it back", "[customfields]")
{
    auto book = emptyBook();
    const CustomFieldId id = add(*book, u"roast"_s, u"choice"_s, u"light; dark"_s);
    const qint64 asha = addCustomer(*book, u"Asha"_s, u"roast"_s, u"light"_s);
    const qint64 minh = addCustomer(*book, u"Minh"_s, u"roast"_s, u"dark"_s);
    CustomFieldDefinition field = valueOf(ownFields(*book, u"customer"_s)).front();

    // The two words change places, and one of them is written otherwise.
    field.choices = uR"(["Dark; very","light"])"_s;
    REQUIRE(changeField(*book, field, {{u"light"_s, u"Dark; very"_s}, {u"dark"_s, u"light"_s}}));

    CHECK(textOfField(*book, asha, u"roast"_s) == u"Dark; very"_s);
    CHECK(textOfField(*book, minh, u"roast"_s) == u"light"_s);
    CHECK(choicesOf(valueOf(ownFields(*book, u"customer"_s)).front()) == QStringList{u"Dark; very"_s, u"light"_s});

    REQUIRE(ChangeLog(*book).undoLast());
    CHECK(textOfField(*book, asha, u"roast"_s) == u"light"_s);
    CHECK(textOfField(*book, minh, u"roast"_s) == u"dark"_s);
    CHECK(choicesOf(valueOf(ownFields(*book, u"customer"_s)).front()) == QStringList{u"light"_s, u"dark"_s});
    CHECK(valueOf(ownFields(*book, u"customer"_s)).front().id == id);
}

TEST_CASE("fields stand where people put them, in the schema and after an undo", "[customfields]")
{
    auto book = emptyBook();
    add(*book, u"one"_s);
    add(*book, u"two"_s);
    const CustomFieldId three = add(*book, u"three"_s);

    REQUIRE(moveField(*book, three, -1));
    CHECK(namesInOrder(*book) == QStringList{u"one"_s, u"three"_s, u"two"_s});
    REQUIRE(moveField(*book, three, -1));
    CHECK(namesInOrder(*book) == QStringList{u"three"_s, u"one"_s, u"two"_s});
    REQUIRE(moveField(*book, three, -1)); // is the first already
    CHECK(namesInOrder(*book) == QStringList{u"three"_s, u"one"_s, u"two"_s});
    add(*book, u"four"_s);
    CHECK(namesInOrder(*book).last() == u"four"_s);

    REQUIRE(ChangeLog(*book).undoLast());
    REQUIRE(ChangeLog(*book).undoLast());
    CHECK(namesInOrder(*book) == QStringList{u"one"_s, u"three"_s, u"two"_s});
}

TEST_CASE("a removed field says how many had a value, and comes back with them", "[customfields]")
{
    auto book = emptyBook();
    const CustomFieldId id = add(*book, u"size"_s, u"number"_s);
    const qint64 asha = addCustomer(*book, u"Asha"_s, u"size"_s, u"12"_s);
    addCustomer(*book, u"Minh"_s, u"company"_s, u"Tea"_s);
    CHECK(valueOf(fieldUse(book->connection())).value(id.value) == 1);

    REQUIRE(removeField(*book, id));
    CHECK(namesInOrder(*book).isEmpty());
    REQUIRE(ChangeLog(*book).undoLast());

    CHECK(namesInOrder(*book) == QStringList{u"size"_s});
    CHECK(valueOf(fieldUse(book->connection())).value(id.value) == 1);
    const auto schema = book->schema();
    auto reader = valueOf(RecordReader::create(book->connection(), schema->entity(u"customer")));
    CHECK(integerOf(valueOf(reader.read(asha))->values[size_t(schema->entity(u"customer").indexOf(u"size"))]) ==
          12'000'000);
}
