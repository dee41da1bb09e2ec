// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplerelationships.h"

#include "activity/interaction.h"
#include "storage/book.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Role = SampleParty::Role;

/// What the first of a role may be to the next of another.
struct Pattern
{
    Role first;
    QStringView kind;
    Role other;
    int strength;
};

constexpr std::array patterns{
    Pattern{Role::Company, u"parent_company", Role::Company, 5},
    Pattern{Role::Person, u"spouse", Role::Person, 5},
    Pattern{Role::Company, u"referred_by", Role::Person, 3},
    Pattern{Role::Contact, u"works_with", Role::Contact, 2},
    Pattern{Role::Person, u"sibling", Role::Contact, 4},
};

/// Gives out the people of one role and language, each once.
class People
{
public:
    People(const std::vector<SampleParty>& people, const SampleMaterial& material)
        : m_people(people)
        , m_material(material)
    {
    }

    const SampleParty* next(Role role)
    {
        size_t& at = m_next[static_cast<size_t>(role)];
        while (at < m_people.size()) {
            const SampleParty& each = m_people[at++];
            if (each.role == role && each.material == &m_material)
                return &each;
        }
        return nullptr;
    }

private:
    const std::vector<SampleParty>& m_people;
    const SampleMaterial& m_material;
    std::array<size_t, 4> m_next{};
};

Result<> add(Writer& writer, const SampleParty& first, const SampleParty& other, Relationship relationship)
{
    relationship.customer = first.party.customer;
    relationship.contact = first.party.contact;
    relationship.otherCustomer = other.party.customer;
    relationship.otherContact = other.party.contact;
    relationship.owner = first.owner;
    KITH_TRY(writer.insert(relationship, writer.schema().entity(u"connection")));
    return {};
}

} // namespace

Result<int> addSampleRelationships(Writer& writer, const std::vector<SampleParty>& people, QDate today)
{
    int count = 0;
    for (const SampleMaterial& material : sampleMaterials()) {
        People speakers(people, material);
        for (const Pattern& pattern : patterns) {
            const SampleParty* first = speakers.next(pattern.first);
            const SampleParty* other = speakers.next(pattern.other);
            if (!first || !other)
                continue;
            const size_t step = static_cast<size_t>(count) % material.tasks.size();
            KITH_TRY(add(writer, *first, *other,
                         {.kind = pattern.kind.toString(),
                          .strength = pattern.strength,
                          .since = today.addMonths(-7 * (count + 2)),
                          .nextStep = count % 2 == 0 ? material.tasks[step].toString() : QString()}));
            ++count;
        }
        // Whom we buy from or go with knows some of those who buy.
        const SampleParty* partner = speakers.next(Role::Partner);
        const SampleParty* company = speakers.next(Role::Company);
        if (partner && company) {
            KITH_TRY(add(writer, *partner, *company, {.kind = u"supplies"_s, .strength = 3}));
            ++count;
        }
    }
    return count;
}

Result<int> addSamplePins(Writer& writer, const std::vector<SampleParty>& people, QDate today)
{
    constexpr size_t everySo = 6;
    int count = 0;
    for (size_t i = 0; i < people.size(); i += everySo) {
        const SampleParty& person = people[i];
        if (!person.party.customer.isValid())
            continue;
        const auto& notes = person.material->notes;
        const Interaction note{.kind = u"note"_s,
                               .at = QDateTime(today.addDays(-30 - static_cast<int>(i)), QTime(9, 30)),
                               .customers = {person.party.customer},
                               .employees = {person.owner},
                               .text = notes[i / everySo % notes.size()].toString(),
                               .isPinned = true};
        KITH_TRY(writer.insert(note, writer.schema().entity(u"interaction")));
        ++count;
    }
    return count;
}

} // namespace kith
