// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkload.h"

#include <algorithm>

namespace kith {

void Writer::Bulk::extend(qint64 id)
{
    if (!ranges.empty() && ranges.back().second + 1 == id)
        ranges.back().second = id;
    else
        ranges.emplace_back(id, id);
}

bool Writer::Bulk::isPending(int kind, qint64 id) const
{
    return kind == entity && std::any_of(ranges.begin(), ranges.end(),
                                         [&](const auto& range) { return id >= range.first && id <= range.second; });
}

Result<> Writer::Bulk::dropIndexes(Connection& connection, const EntityInfo& table, qint64 expectedRows)
{
    KITH_TRY_ASSIGN(const qint64 present, connection.integer("SELECT count(*) FROM " + table.name.toUtf8()));
    if (expectedRows < 10'000 || expectedRows * 4 < present)
        return {};
    std::vector<QByteArray> names;
    {
        KITH_TRY_ASSIGN(Statement indexes,
                        connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                           "AND tbl_name = ?1 AND sql IS NOT NULL"));
        indexes.bind(1, table.name);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, indexes.step());
            if (!isRow)
                break;
            names.push_back(indexes.bytes(0));
            dropped.push_back(indexes.bytes(1));
        }
    }
    for (const QByteArray& name : names)
        KITH_TRY(connection.execute("DROP INDEX " + name));
    return {};
}

Result<> Writer::Bulk::restoreIndexes(Connection& connection) const
{
    for (const QByteArray& statement : dropped)
        KITH_TRY(connection.execute(statement));
    return {};
}

} // namespace kith
