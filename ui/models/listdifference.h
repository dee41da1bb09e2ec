// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"

#include <algorithm>

namespace kith {

/// Where two lists differ: what lies between their common beginning and their common end.
struct ListDifference
{
    qsizetype first = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    template<typename Ids>
    static ListDifference between(const Ids& before, const IdList& after)
    {
        const auto shorter = static_cast<ptrdiff_t>(std::min(before.size(), after.size()));
        const auto start =
            std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
        const auto most = shorter - start;
        const auto end = std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first - before.rbegin();
        return {start, qsizetype(before.size()) - start - end, qsizetype(after.size()) - start - end};
    }
};

} // namespace kith
