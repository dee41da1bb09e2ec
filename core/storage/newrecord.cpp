// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/newrecord.h"

namespace kith {

Record newRecord(const EntityInfo& entity)
{
    Record record = Schema::blank(entity);
    if (const int active = entity.indexOf(u"active"); active >= 0)
        record.values[static_cast<size_t>(active)] = qint64{1};
    return record;
}

} // namespace kith
