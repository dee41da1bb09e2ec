// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/touchedrollups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isOf(const Rollup& rollup, const EntityInfo& entity)
{
    return rollup.keyColumn == entity.name + "_id"_L1;
}

} // namespace

TouchedRollups::TouchedRollups(const Schema& schema)
    : m_ids(schema.rollups().size())
{
}

void TouchedRollups::Ids::add(qint64 id)
{
    m_ids.push_back(id);
    if (m_ids.size() < m_tidyAt)
        return;
    (void)ascending();
    m_tidyAt = std::max(m_tidyAt, m_ids.size() * 2);
}

const std::vector<qint64>& TouchedRollups::Ids::ascending()
{
    std::sort(m_ids.begin(), m_ids.end());
    m_ids.erase(std::unique(m_ids.begin(), m_ids.end()), m_ids.end());
    return m_ids;
}

void TouchedRollups::touch(const Schema& schema, const EntityInfo& entity, const Record& record)
{
    const std::vector<Rollup>& rollups = schema.rollups();
    for (size_t i = 0; i < rollups.size(); ++i) {
        for (const Rollup::Source& source : rollups[i].sources) {
            if (source.kind != entity.name)
                continue;
            const Value& value = record.values[static_cast<size_t>(entity.indexOf(source.field))];
            if (const auto* id = std::get_if<qint64>(&value))
                m_ids[i].add(*id);
            else if (const auto* ids = std::get_if<IdList>(&value))
                std::for_each(ids->begin(), ids->end(), [&](qint64 each) { m_ids[i].add(each); });
        }
    }
}

void TouchedRollups::touchOwn(const Schema& schema, const EntityInfo& entity, qint64 id)
{
    for (size_t i = 0; i < m_ids.size(); ++i) {
        if (isOf(schema.rollups()[i], entity))
            m_ids[i].add(id);
    }
}

Result<> TouchedRollups::forget(Connection& connection, const Schema& schema, const EntityInfo& entity, qint64 id)
{
    for (const Rollup& rollup : schema.rollups()) {
        if (!isOf(rollup, entity))
            continue;
        KITH_TRY_ASSIGN(Statement forget, connection.prepare("DELETE FROM " + rollup.table.toUtf8() + " WHERE " +
                                                             rollup.keyColumn.toUtf8() + " = ?1"));
        forget.bind(1, id);
        KITH_TRY(forget.run());
    }
    return {};
}

Result<> TouchedRollups::refresh(Connection& connection, const Schema& schema)
{
    for (size_t i = 0; i < m_ids.size(); ++i) {
        const Rollup& rollup = schema.rollups()[i];
        const QByteArray table = rollup.table.toUtf8();
        const QByteArray key = rollup.keyColumn.toUtf8();
        KITH_TRY_ASSIGN(Statement clear, connection.prepare("DELETE FROM " + table + " WHERE " + key + " = ?1"));
        KITH_TRY_ASSIGN(Statement count, connection.prepare("INSERT INTO " + table + " SELECT * FROM " + table +
                                                            "_source WHERE " + key + " = ?1"));
        for (const qint64 id : m_ids[i].ascending()) {
            clear.bind(1, id);
            KITH_TRY(clear.run());
            count.bind(1, id);
            KITH_TRY(count.run());
        }
    }
    return {};
}

} // namespace kith
