// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkload.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 fewRows = 10'000; // below this, preparing for many costs more than it saves

} // namespace

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

Result<> Writer::Bulk::dropIndexes(const EntityInfo& kind, qint64 expectedRows)
{
    KITH_TRY(dropIndexesOf(kind.name, expectedRows));
    if (!kind.isSearchable())
        return {};
    // Its beginnings come in the order of the records: kept up live, their index was a sixth of an import's work.
    KITH_TRY_ASSIGN(m_isMostOfTheBook, dropIndexesOf(u"search_text"_s, expectedRows));
    return {};
}

Result<bool> Writer::Bulk::dropIndexesOf(const QString& table, qint64 expectedRows)
{
    KITH_TRY_ASSIGN(const qint64 present, connection->integer("SELECT count(*) FROM " + table.toUtf8()));
    if (expectedRows * 4 < present)
        return false;
    std::vector<QByteArray> names;
    {
        KITH_TRY_ASSIGN(Statement indexes,
                        connection->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
                                            "AND tbl_name = ?1 AND sql IS NOT NULL"));
        indexes.bind(1, table);
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
    return true;
}

Result<> Writer::Bulk::restoreIndexes() const
{
    for (const QByteArray& statement : dropped)
        KITH_TRY(connection->execute(statement));
    return {};
}

Result<> Writer::beginBulk(const EntityInfo& entity, qint64 expectedRows)
{
    KITH_TRY(endBulk());
    m_bulk = std::make_unique<Bulk>(connection(), entity.number);
    if (expectedRows < fewRows)
        return {};
    KITH_TRY(m_bulk->enlargeCache());
    KITH_TRY(m_search.setBuildSize(SearchIndex::BuildSize::Large));
    return m_bulk->dropIndexes(entity, expectedRows);
}

Result<> Writer::indexPending()
{
    if (!m_bulk || m_bulk->firstPending == 0)
        return {};
    const auto [first, last] = m_bulk->takePending();
    return m_search.indexRange(m_bulk->entity, first, last);
}

Result<> Writer::endBulk()
{
    if (!m_bulk)
        return {};
    const EntityInfo& entity = schema().entity(m_bulk->entity);
    KITH_TRY(indexPending());
    if (m_bulk->isMostOfTheBook())
        KITH_TRY(m_search.optimize());
    if (m_bulk->isLarge())
        KITH_TRY(m_search.setBuildSize(SearchIndex::BuildSize::Usual));
    for (const auto& [first, last] : m_bulk->ranges) {
        KITH_TRY(m_changes.log(Operation::RangeAdded, entity, first, last, {}, {}));
    }
    KITH_TRY(m_bulk->restoreIndexes());
    m_bulk.reset();
    return {};
}

} // namespace kith
