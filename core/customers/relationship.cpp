// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/relationship.h"

#include "base/dates.h"
#include "schema/commonfields.h"
#include "storage/sqlite/connection.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct RelationshipText
{
    Q_DECLARE_TR_FUNCTIONS(relationships)
};

/// What the other is, and what one is to them in turn.
struct Kind
{
    const char* key;
    const char* label;
    const char* inverse;
};

constexpr std::array kinds{
    Kind{"parent_company", QT_TRANSLATE_NOOP("choices", "Parent company"), "subsidiary"},
    Kind{"subsidiary", QT_TRANSLATE_NOOP("choices", "Subsidiary"), "parent_company"},
    Kind{"supplier", QT_TRANSLATE_NOOP("choices", "Supplied by"), "supplies"},
    Kind{"supplies", QT_TRANSLATE_NOOP("choices", "Supplies"), "supplier"},
    Kind{"partner", QT_TRANSLATE_NOOP("choices", "Business partner"), "partner"},
    Kind{"investor", QT_TRANSLATE_NOOP("choices", "Investor"), "invests_in"},
    Kind{"invests_in", QT_TRANSLATE_NOOP("choices", "Invests in"), "investor"},
    Kind{"referred_by", QT_TRANSLATE_NOOP("choices", "Referred by"), "referred"},
    Kind{"referred", QT_TRANSLATE_NOOP("choices", "Referred"), "referred_by"},
    Kind{"works_with", QT_TRANSLATE_NOOP("choices", "Works with"), "works_with"},
    Kind{"works_for", QT_TRANSLATE_NOOP("choices", "Works for"), "employs"},
    Kind{"employs", QT_TRANSLATE_NOOP("choices", "Employs"), "works_for"},
    Kind{"assistant", QT_TRANSLATE_NOOP("choices", "Assistant"), "assistant_of"},
    Kind{"assistant_of", QT_TRANSLATE_NOOP("choices", "Assistant of"), "assistant"},
    Kind{"spouse", QT_TRANSLATE_NOOP("choices", "Spouse"), "spouse"},
    Kind{"sibling", QT_TRANSLATE_NOOP("choices", "Brother or sister"), "sibling"},
    Kind{"parent", QT_TRANSLATE_NOOP("choices", "Parent"), "child"},
    Kind{"child", QT_TRANSLATE_NOOP("choices", "Child"), "parent"},
    Kind{"relative", QT_TRANSLATE_NOOP("choices", "Relative"), "relative"},
    Kind{"friend", QT_TRANSLATE_NOOP("choices", "Friend"), "friend"},
    Kind{"knows", QT_TRANSLATE_NOOP("choices", "Knows"), "knows"},
};

std::vector<Choice> relationshipKinds()
{
    std::vector<Choice> choices;
    for (const Kind& kind : kinds)
        choices.push_back({QString::fromLatin1(kind.key), kind.label});
    return choices;
}

ptrdiff_t placeOf(const QString& kind)
{
    return std::ranges::find_if(kinds, [&](const Kind& each) { return kind == QLatin1StringView(each.key); }) -
           kinds.begin();
}

QString problemWithParties(const EntityInfo& entity, const Record& record)
{
    const auto relationship = fromRecord<Relationship>(record, entity);
    if (!relationship.first().isValid())
        return RelationshipText::tr("A relationship needs a customer or a contact whose it is, and not both.");
    if (!relationship.second().isValid())
        return RelationshipText::tr("A relationship needs another customer or another contact, and not both.");
    if (relationship.first() == relationship.second())
        return RelationshipText::tr("Nobody has a relationship with themselves: name somebody else.");
    return {};
}

SeenRelationship seen(const Statement& row)
{
    Relationship each{.id = {row.integer(0)},
                      .customer = {row.integer(1)},
                      .contact = {row.integer(2)},
                      .kind = row.text(3),
                      .otherCustomer = {row.integer(4)},
                      .otherContact = {row.integer(5)},
                      .strength = static_cast<int>(row.integer(6)),
                      .owner = {row.integer(7)},
                      .since = row.isNull(8) ? QDate() : dateFromDays(row.integer(8)),
                      .nextStep = row.text(9),
                      .notes = row.text(10),
                      .externalId = row.text(11)};
    const bool isFirst = row.integer(12) != 0;
    SeenRelationship result{.other = isFirst ? each.second() : each.first(),
                            .kind = isFirst ? each.kind : inverseKind(each.kind),
                            .otherName = row.text(13),
                            .lastContact =
                                row.isNull(14) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(14))};
    result.relationship = std::move(each);
    return result;
}

/// The relationships in which they are the first, or the other, with what stands on the other side.
QByteArray querySide(const QByteArray& kind, bool isFirst)
{
    const QByteArray own = isFirst ? "" : "other_";
    const QByteArray there = isFirst ? "other_" : "";
    return "SELECT connection.id, connection.customer_id, connection.contact_id, connection.kind, "
           "connection.other_customer_id, connection.other_contact_id, connection.strength, connection.owner_id, "
           "connection.since, connection.next_step, connection.notes, connection.external_id, " +
           QByteArray(isFirst ? "1" : "0") +
           ", coalesce(customer.name, contact.name, ''), customer_summary.last_contact "
           "FROM connection LEFT JOIN customer ON customer.id = connection." +
           there + "customer_id LEFT JOIN contact ON contact.id = connection." + there +
           "contact_id LEFT JOIN customer_summary ON customer_summary.customer_id = customer.id "
           "WHERE connection." +
           own + kind + "_id = ?1";
}

} // namespace

QString Party::kind() const
{
    return customer.isValid() ? u"customer"_s : u"contact"_s;
}

Party Party::of(const QString& kind, qint64 id)
{
    return kind == "customer"_L1 ? Party{.customer = {id}} : Party{.contact = {id}};
}

EntityInfo relationshipEntity()
{
    EntityInfo entity{.number = 11, .name = u"connection"_s, .plural = u"connections"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Relationship");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Relationships");
    entity.fields = {
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &Relationship::kind)
            .required()
            .choices(relationshipKinds()),
        reference(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), &Relationship::customer, u"customer"_s)
            .endsWithTarget(),
        reference(u"contact"_s, QT_TRANSLATE_NOOP("fields", "Contact"), &Relationship::contact, u"contact"_s)
            .endsWithTarget(),
        reference(u"other_customer"_s, QT_TRANSLATE_NOOP("fields", "Other customer"), &Relationship::otherCustomer,
                  u"customer"_s)
            .endsWithTarget(),
        reference(u"other_contact"_s, QT_TRANSLATE_NOOP("fields", "Other contact"), &Relationship::otherContact,
                  u"contact"_s)
            .endsWithTarget(),
        field(u"strength"_s, QT_TRANSLATE_NOOP("fields", "Strength"), &Relationship::strength).range(1, 5),
        reference(u"owner"_s, QT_TRANSLATE_NOOP("fields", "Owner"), &Relationship::owner, u"employee"_s),
        field(u"since"_s, QT_TRANSLATE_NOOP("fields", "Since"), &Relationship::since),
        field(u"next_step"_s, QT_TRANSLATE_NOOP("fields", "Next step"), &Relationship::nextStep)
            .searchable(SearchAs::Words),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Relationship::notes)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Relationship::externalId),
    };
    entity.rule = problemWithParties;
    appendTimes(entity.fields);
    return entity;
}

QString inverseKind(const QString& kind)
{
    const auto place = static_cast<size_t>(placeOf(kind));
    return place < kinds.size() ? QString::fromLatin1(kinds[place].inverse) : kind;
}

Result<std::vector<SeenRelationship>> relationshipsOf(Connection& connection, const Party& party)
{
    std::vector<SeenRelationship> found;
    for (const bool isFirst : {true, false}) {
        KITH_TRY_ASSIGN(Statement rows, connection.prepare(querySide(party.kind().toLatin1(), isFirst)));
        rows.bind(1, party.id());
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            found.push_back(seen(rows));
        }
    }
    std::ranges::stable_sort(found, [](const SeenRelationship& left, const SeenRelationship& right) {
        const auto leftPlace = placeOf(left.kind);
        const auto rightPlace = placeOf(right.kind);
        return leftPlace != rightPlace ? leftPlace < rightPlace
                                       : left.otherName.localeAwareCompare(right.otherName) < 0;
    });
    return found;
}

} // namespace kith
