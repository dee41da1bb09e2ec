// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pages.h"

namespace kith {

/// The sum of a number field over many records.
struct FieldTotal
{
    int field = 0;    ///< index into the entity's
    qint64 count = 0; ///< records that have a value
    qint64 sum = 0;   ///< in the unit the field is stored in
};

/// The fields whose sum says something: counts, amounts and numbers, not scores and years.
[[nodiscard]] std::vector<int> totalledFields(const EntityInfo& entity);

/// Sums over all records the request's filter holds for. Reads them all: for a worker. Overflow where a sum has no
/// room in 64 bits.
[[nodiscard]] Result<std::vector<FieldTotal>> totals(Connection& connection, const Schema& schema,
                                                     const FilterContext& context, const PageRequest& request,
                                                     const std::vector<int>& fields);

} // namespace kith
