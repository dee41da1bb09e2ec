// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"

#include <algorithm>

namespace kith {

Schema::Schema(const Registry& registry, const std::vector<CustomField>& customFields)
    : m_entities(registry.entities)
    , m_rollups(registry.rollups)
{
    for (const CustomField& custom : customFields) {
        for (EntityInfo& entity : m_entities) {
            if (entity.name == custom.kind)
                entity.fields.push_back(custom.field);
        }
    }
}

const EntityInfo* Schema::find(QStringView name) const
{
    const auto found = std::find_if(m_entities.begin(), m_entities.end(), [&](const EntityInfo& entity) {
        return entity.name == name || entity.plural == name;
    });
    return found == m_entities.end() ? nullptr : &*found;
}

const EntityInfo* Schema::find(int number) const
{
    const auto found = std::find_if(m_entities.begin(), m_entities.end(),
                                    [&](const EntityInfo& entity) { return entity.number == number; });
    return found == m_entities.end() ? nullptr : &*found;
}

const EntityInfo& Schema::entity(QStringView name) const
{
    const EntityInfo* found = find(name);
    Q_ASSERT(found);
    return *found;
}

const EntityInfo& Schema::entity(int number) const
{
    const EntityInfo* found = find(number);
    Q_ASSERT(found);
    return *found;
}

Record Schema::blank(const EntityInfo& entity)
{
    return {.kind = entity.number, .id = 0, .values = std::vector<Value>(entity.fields.size())};
}

} // namespace kith
