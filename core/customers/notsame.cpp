// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/notsame.h"

#include "schema/commonfields.h"
#include "storage/book.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct DuplicatesText
{
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

QString problemWithPair(const EntityInfo& entity, const Record& record)
{
    const auto pair = fromRecord<NotSame>(record, entity);
    const bool areCustomers = pair.customer.isValid() && pair.otherCustomer.isValid();
    const bool areContacts = pair.contact.isValid() && pair.otherContact.isValid();
    const bool isOneAndTheSame = areCustomers ? pair.customer == pair.otherCustomer : pair.contact == pair.otherContact;
    return areCustomers != areContacts && !isOneAndTheSame
               ? QString()
               : DuplicatesText::tr("Name two customers, or two contacts, that are not the same.");
}

bool isPaired(const QString& kind)
{
    return kind == "customer"_L1 || kind == "contact"_L1;
}

Record recordOf(const EntityInfo& entity, const QString& kind, const IdPair& pair)
{
    NotSame apart;
    if (kind == "customer"_L1) {
        apart.customer = {pair.first};
        apart.otherCustomer = {pair.second};
    } else {
        apart.contact = {pair.first};
        apart.otherContact = {pair.second};
    }
    return toRecord(apart, entity);
}

} // namespace

EntityInfo notSameEntity()
{
    EntityInfo entity{.number = 12, .name = u"not_same"_s, .plural = u"not_same"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Not the same");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Not the same");
    entity.fields = {
        reference(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), &NotSame::customer, u"customer"_s)
            .endsWithTarget(),
        reference(u"other_customer"_s, QT_TRANSLATE_NOOP("fields", "Other customer"), &NotSame::otherCustomer,
                  u"customer"_s)
            .endsWithTarget(),
        reference(u"contact"_s, QT_TRANSLATE_NOOP("fields", "Contact"), &NotSame::contact, u"contact"_s)
            .endsWithTarget(),
        reference(u"other_contact"_s, QT_TRANSLATE_NOOP("fields", "Other contact"), &NotSame::otherContact,
                  u"contact"_s)
            .endsWithTarget(),
    };
    entity.rule = problemWithPair;
    entity.isInternal = true;
    appendTimes(entity.fields);
    return entity;
}

IdPair pairOf(qint64 one, qint64 other)
{
    return std::minmax(one, other);
}

Result<std::set<IdPair>> pairsToldApart(Connection& connection, const QString& kind)
{
    if (!isPaired(kind))
        return std::set<IdPair>();
    const QByteArray own = kind.toLatin1() + "_id";
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT " + own + ", other_" + own + " FROM not_same WHERE " +
                                                       own + " IS NOT NULL"));
    std::set<IdPair> pairs;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return pairs;
        pairs.insert(pairOf(rows.integer(0), rows.integer(1)));
    }
}

Result<int> tellApart(Book& book, const QString& kind, const std::vector<IdPair>& pairs)
{
    if (!isPaired(kind))
        return error(Error::Code::InvalidInput, DuplicatesText::tr("Only customers and contacts are looked through for "
                                                                   "duplicates."));
    KITH_TRY_ASSIGN(const std::set<IdPair> known, pairsToldApart(book.connection(), kind));
    std::set<IdPair> wanted;
    for (const auto& [one, other] : pairs) {
        if (!known.contains(pairOf(one, other)))
            wanted.insert(pairOf(one, other));
    }
    if (wanted.empty())
        return 0;
    const auto schema = book.schema();
    const EntityInfo& people = schema->entity(kind);
    KITH_TRY_ASSIGN(const QStringList names,
                    titles(book.connection(), people, {wanted.begin()->first, wanted.begin()->second}));
    const QString name = wanted.size() == 1 ? names.join(u" / "_s) : QString::number(wanted.size());
    KITH_TRY(book.change({u"tell_apart"_s, {people.plural, name}}, [&](Writer& writer) -> Result<> {
        for (const IdPair& pair : wanted) {
            for (const qint64 id : {pair.first, pair.second}) {
                KITH_TRY_ASSIGN(const auto there, writer.read(people, id));
                if (!there)
                    return error(Error::Code::NotFound, DuplicatesText::tr("There is no %1:%2.").arg(kind).arg(id));
            }
            KITH_TRY(writer.insert(recordOf(schema->entity(u"not_same"), kind, pair)));
        }
        return {};
    }));
    return static_cast<int>(wanted.size());
}

} // namespace kith
