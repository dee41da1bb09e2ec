// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "schema/filter.h"

#include <functional>

namespace kith {

/// What a person asks a list for in its one bar: words to be searched, a filter, or words and then a filter.
struct ListQuery
{
    QString words{};     ///< trimmed
    FilterNode filter{}; ///< ranges are those of the whole text

    [[nodiscard]] bool isFiltered() const { return filter.kind != FilterNode::Kind::All || !filter.parts.empty(); }
    [[nodiscard]] bool isAll() const { return words.isEmpty() && !isFiltered(); }
    friend bool operator==(const ListQuery&, const ListQuery&) = default;
};

/// The filter that leaves nothing out.
[[nodiscard]] inline bool holdsForAll(const FilterNode& filter)
{
    return filter.kind == FilterNode::Kind::All && filter.parts.empty();
}

/// Reads a filter and says whether it means something, beyond being well formed.
using FilterReading = std::function<FilterResult<FilterNode>(const QString&)>;

/// Where the filter begins: at the first field that is compared with something. The text's length where it holds words
/// only: a name is no filter, in whatever script.
[[nodiscard]] qsizetype filterStart(const QString& text, const EntityInfo& entity);

/// The text with the words before the filter blanked, so that ranges stay where they are.
[[nodiscard]] QString filterPart(const QString& text, const EntityInfo& entity);

[[nodiscard]] FilterResult<ListQuery> readListQuery(const QString& text, const EntityInfo& entity,
                                                    const FilterReading& read);

} // namespace kith
