// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sortsql.h"

namespace kith {

/// Where a page ended: the last record's place in the order. It stays right when records are added or removed.
struct PageCursor
{
    qsizetype segment = 0;
    std::vector<SqlValue> keys{}; ///< a term of the segment each
    qint64 id = 0;

    /// For the command line and addresses: letters, digits, - and _.
    [[nodiscard]] QString toText(const QString& kind, const std::vector<SortField>& sort) const;
    /// Refuses what is damaged, or belongs to a list of another kind or order.
    [[nodiscard]] static Result<PageCursor> fromText(const QString& text, const QString& kind,
                                                     const std::vector<SortField>& sort);
};

} // namespace kith
