// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/idcolumn.h"

#include <limits>

namespace kith {

namespace {

bool isShort(qint64 id)
{
    return id >= 0 && id <= std::numeric_limits<quint32>::max();
}

} // namespace

IdColumn::IdColumn(const IdList& ids)
{
    if (std::ranges::all_of(ids, isShort))
        m_ids = std::vector<quint32>(ids.begin(), ids.end());
    else
        m_ids = ids;
}

qsizetype IdColumn::size() const
{
    return std::visit([](const auto& ids) { return std::ssize(ids); }, m_ids);
}

qint64 IdColumn::at(qsizetype row) const
{
    return std::visit([row](const auto& ids) -> qint64 { return ids[size_t(row)]; }, m_ids);
}

qsizetype IdColumn::rowOf(qint64 id) const
{
    return std::visit(
        [id](const auto& ids) -> qsizetype {
            const auto found = std::ranges::find(ids, id);
            return found == ids.end() ? -1 : found - ids.begin();
        },
        m_ids);
}

IdList IdColumn::list(qsizetype first, qsizetype count) const
{
    return std::visit(
        [first, count](const auto& ids) { return IdList(ids.begin() + first, ids.begin() + first + count); }, m_ids);
}

ListDifference IdColumn::differenceTo(const IdList& ids) const
{
    return std::visit([&ids](const auto& own) { return ListDifference::between(own, ids); }, m_ids);
}

void IdColumn::remove(qsizetype first, qsizetype count)
{
    std::visit([first, count](auto& ids) { ids.erase(ids.begin() + first, ids.begin() + first + count); }, m_ids);
}

} // namespace kith
