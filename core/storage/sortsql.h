// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "storage/sqlvalues.h"

#include <vector>

namespace kith {

struct SortField
{
    QString field{}; ///< by any name findFilterField() knows
    bool isDescending = false;

    friend bool operator==(const SortField&, const SortField&) = default;
};

/// Reads "city, revenue:desc" as `--sort` takes it; the names are checked by sortSegments().
[[nodiscard]] Result<std::vector<SortField>> parseSort(QStringView text);

struct SortTerm
{
    QByteArray expression{}; ///< never null
    bool isDescending = false;
};

/// A stretch of an ordered list that one query gives. A list sorted by a field that may be empty has two, so that each
/// can be read from an index: what is filled, and after it, whatever the direction, what is empty.
struct SortSegment
{
    QByteArray from{};      ///< the entity's table, with what drives it
    QByteArray source{};    ///< what gives the order by itself: a table that need not be the entity's
    QByteArray condition{}; ///< which records belong to it
    std::vector<SortTerm> terms{};
    QByteArray id{}; ///< ends the order, so that it is total; with the terms all that is read of the source
    bool isIdDescending = false;
    bool isIndexed = false; ///< an index has this order: it starts anywhere at once
};

/// " ORDER BY …" of a segment. NoIndex lets SQLite sort what it has found instead of visiting the records in an order
/// in which they do not lie, which costs ten times as much where most are visited in vain.
enum class SortBy { Index, NoIndex };
[[nodiscard]] QByteArray orderBy(const SortSegment& segment, SortBy way = SortBy::Index);

/// How to read the entity's records in this order; its own where `sort` is empty. Names, choices and references sort as
/// people read them (collation, order of the choices, name of the other), lists by their first entry.
[[nodiscard]] Result<std::vector<SortSegment>> sortSegments(const EntityInfo& entity, const Schema& schema,
                                                            const std::vector<SortField>& sort, SqlValues& values);

} // namespace kith
