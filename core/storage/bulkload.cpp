// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkload.h"

#include <utility>

namespace kith {

void Writer::Bulk::extend(qint64 id)
{
    if (!ranges.empty() && ranges.back().second + 1 == id)
        ranges.back().second = id;
    else
        ranges.emplace_back(id, id);
    if (firstPending == 0)
        firstPending = id;
}

bool Writer::Bulk::isPending(int kind, qint64 id) const
{
    return kind == entity && firstPending > 0 && id >= firstPending;
}

bool Writer::Bulk::isBatchFull() const
{
    return firstPending > 0 && ranges.back().second - firstPending + 1 >= batch;
}

std::pair<qint64, qint64> Writer::Bulk::takePending()
{
    return {std::exchange(firstPending, 0), ranges.back().second};
}

Result<> Writer::Bulk::enlargeCache()
{
    KITH_TRY_ASSIGN(m_usualCache, connection->integer("PRAGMA cache_size"));
    return connection->execute("PRAGMA cache_size = -65536");
}

Writer::Bulk::~Bulk()
{
    if (isLarge())
        (void)connection->execute("PRAGMA cache_size = " + QByteArray::number(m_usualCache));
}

Result<> Writer::Bulk::dropIndexes(const EntityInfo& table, qint64 expectedRows)
{
    KITH_TRY_ASSIGN(const qint64 present, connection->integer("SELECT count(*) FROM " + table.name.toUtf8()));
    if (expectedRows * 4 < present)
        return {};
    std::vector<QByteArray> names;
    {
        KITH_TRY_ASSIGN(Statement indexes,
                        connection->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
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
        KITH_TRY(connection->execute("DROP INDEX " + name));
    return {};
}

Result<> Writer::Bulk::restoreIndexes() const
{
    for (const QByteArray& statement : dropped)
        KITH_TRY(connection->execute(statement));
    return {};
}

} // namespace kith
