// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/colleagues.h"

#include "storage/book.h"
#include "storage/recordreader.h"

using namespace Qt::StringLiterals;

namespace kith {

Result<std::vector<Colleague>> activeColleagues(Book& book)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"employee");
    const auto name = size_t(entity.indexOf(u"name"));
    const auto jobTitle = size_t(entity.indexOf(u"job_title"));
    const auto isActive = size_t(entity.indexOf(u"active"));
    std::vector<Colleague> colleagues;
    KITH_TRY(forEachRecord(book.connection(), entity, [&](const Record& record) -> Result<> {
        if (integerOf(record.values[isActive]) != 0)
            colleagues.push_back({{record.id}, textOf(record.values[name]), textOf(record.values[jobTitle])});
        return {};
    }));
    return colleagues;
}

} // namespace kith
