// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldchange.h"

#include "schema/schema.h"
#include "storage/recordimage.h"

namespace kith {

std::vector<FieldChange> fieldChanges(const EntityInfo& entity, const QByteArray& before, const QByteArray& after)
{
    Record was = Schema::blank(entity);
    Record is = Schema::blank(entity);
    std::vector<int> fields = applyImage(entity, was, before);
    const std::vector<int> later = applyImage(entity, is, after);
    if (fields.empty())
        fields = later;
    std::vector<FieldChange> changes;
    for (const int index : fields) {
        const auto at = static_cast<size_t>(index);
        if (!entity.fields[at].isReadOnly && was.values[at] != is.values[at])
            changes.push_back({&entity.fields[at], was.values[at], is.values[at]});
    }
    return changes;
}

} // namespace kith
