// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/relationship.h"

#include "core/support/books.h"
#include "customers/contact.h"
#include "customers/customer.h"
#include "customers/notsame.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/recordactions.h"

#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
qint64 add(Book& book, const T& entity, QStringView kind)
{
    return valueOf(RecordActions(book).add(toRecord(entity, book.schema()->entity(kind))));
}

Party addCustomer(Book& book, const QString& name)
{
    return {.customer = {add(book, Customer{.name = name}, u"customer")}};
}

Party addContact(Book& book, const QString& name)
{
    return {.contact = {add(book, Contact{.name = name}, u"contact")}};
}

Relationship between(const Party& one, const QString& kind, const Party& other)
{
    return {.customer = one.customer,
            .contact = one.contact,
            .kind = kind,
            .otherCustomer = other.customer,
            .otherContact = other.contact};
}

qint64 link(Book& book, const Party& one, const QString& kind, const Party& other)
{
    return add(book, between(one, kind, other), u"connection");
}

QStringList seenBy(Book& book, const Party& party)
{
    QStringList seen;
    for (const SeenRelationship& each : valueOf(relationshipsOf(book.connection(), party)))
        seen.append(each.kind + u": "_s + each.otherName);
    return seen;
}

void undo(Book& book)
{
    expectSuccess(ChangeLog(book).undoLast().map([](const auto&) {}));
}

} // namespace

TEST_CASE("a relationship is read from both of its ends, each with its own word", "[relationships]")
{
    auto book = emptyBook();
    const Party shop = addCustomer(*book, u"Cà phê Sông"_s);
    const Party group = addCustomer(*book, u"Sông Group"_s);
    const Party asha = addContact(*book, u"आशा राव"_s);
    link(*book, shop, u"parent_company"_s, group);
    link(*book, asha, u"spouse"_s, shop);
    link(*book, group, u"assistant"_s, asha);

    CHECK(seenBy(*book, shop) == QStringList{u"parent_company: Sông Group"_s, u"spouse: आशा राव"_s});
    CHECK(seenBy(*book, group) == QStringList{u"subsidiary: Cà phê Sông"_s, u"assistant: आशा राव"_s});
    CHECK(seenBy(*book, asha) == QStringList{u"assistant_of: Sông Group"_s, u"spouse: Cà phê Sông"_s});
    CHECK(valueOf(check(*book)).empty());
}

TEST_CASE("every kind of relationship comes back from its inverse", "[relationships]")
{
    const EntityInfo entity = relationshipEntity();
    for (const Choice& kind : entity.find(u"kind")->choices) {
        INFO(kind.key.toStdString());
        CHECK(inverseKind(inverseKind(kind.key)) == kind.key);
        CHECK(entity.find(u"kind")->choiceTitle(inverseKind(kind.key)) != inverseKind(kind.key));
    }
}

TEST_CASE("a relationship has two ends, and not twice the same", "[relationships]")
{
    auto book = emptyBook();
    const auto schema = book->schema();
    const Party one = addCustomer(*book, u"One"_s);
    const Party contact = addContact(*book, u"Contact"_s);
    const auto isRefused = [&](const Relationship& relationship) {
        return !RecordActions(*book).add(toRecord(relationship, schema->entity(u"connection")));
    };

    CHECK(isRefused(between(one, u"knows"_s, {})));
    CHECK(isRefused(between({}, u"knows"_s, one)));
    CHECK(isRefused(between(one, u"knows"_s, one)));
    CHECK(isRefused(between(one, u"enemy"_s, contact)));
    CHECK(isRefused(between({.customer = one.customer, .contact = contact.contact}, u"knows"_s, one)));
}

TEST_CASE("relationships go with either of their ends and come back with them", "[relationships]")
{
    auto book = emptyBook();
    const auto schema = book->schema();
    const Party one = addCustomer(*book, u"One"_s);
    const Party other = addCustomer(*book, u"Other"_s);
    const Party contact = addContact(*book, u"Contact"_s);
    link(*book, one, u"supplier"_s, other);
    link(*book, contact, u"knows"_s, one);
    valueOf(tellApart(*book, u"customer"_s, {{one.id(), other.id()}}));
    const QByteArray before = contentsOf(*book);

    const auto gone = GENERATE(0, 1, 2);
    const Party removed = std::array{one, other, contact}[size_t(gone)];
    expectSuccess(RecordActions(*book).remove(schema->entity(removed.kind()), {removed.id()}));

    CHECK(seenBy(*book, removed).isEmpty());
    CHECK(seenBy(*book, one).size() == (gone == 0 ? 0 : 1));
    CHECK(valueOf(check(*book)).empty());
    undo(*book);
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("a merge leaves nobody with a relationship to themselves, and is undone", "[relationships][merge]")
{
    auto book = emptyBook();
    const auto schema = book->schema();
    const Party keep = addCustomer(*book, u"Kept"_s);
    const Party goes = addCustomer(*book, u"Goes"_s);
    const Party third = addCustomer(*book, u"Third"_s);
    link(*book, keep, u"partner"_s, goes);
    link(*book, third, u"referred_by"_s, goes);
    valueOf(tellApart(*book, u"customer"_s, {{keep.id(), goes.id()}, {goes.id(), third.id()}}));
    const QByteArray before = contentsOf(*book);

    valueOf(RecordActions(*book).merge(schema->entity(u"customer"), keep.id(), {goes.id()}));

    CHECK(seenBy(*book, keep) == QStringList{u"referred: Third"_s});
    CHECK(valueOf(pairsToldApart(book->connection(), u"customer"_s)) ==
          std::set<IdPair>{pairOf(keep.id(), third.id())});
    CHECK(valueOf(check(*book)).empty());
    undo(*book);
    CHECK(contentsOf(*book) == before);
}

TEST_CASE("an undo brings no relationship back whose other end is gone for good", "[relationships]")
{
    auto book = emptyBook();
    const auto schema = book->schema();
    const Party one = addCustomer(*book, u"One"_s);
    const Party other = addCustomer(*book, u"Other"_s);
    const qint64 made = link(*book, one, u"friend"_s, other);
    expectSuccess(RecordActions(*book).remove(schema->entity(u"connection"), {made}));
    const ChangeSetId removal = book->lastChange();
    expectSuccess(RecordActions(*book).remove(schema->entity(u"customer"), {other.id()}));

    const UndoReport report = valueOf(ChangeLog(*book).undo(removal));

    CHECK(report.changes == 0);
    CHECK_FALSE(report.kept.empty());
    CHECK(seenBy(*book, one).isEmpty());
    CHECK(valueOf(check(*book)).empty());
}
