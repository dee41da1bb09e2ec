// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filtermeaning.h"
#include "schema/schema.h"
#include "storage/sqlvalues.h"

namespace kith {

/// Turns a filter into a condition for `WHERE` over the entity's table, which goes by its own name: words of this
/// program and parameters only, its values added to `values`. True or not true; where a field is empty, not true.
///
/// What a comparison means follows from the field's type:
/// - texts compare folded (case, diacritics); `=` is the whole text, `~` any part of it;
/// - lists hold where any entry does: `city = Huế` any address, `phone ~ 912` the digits of any phone;
/// - choices go by key or label, references by name or id (`owner = "Asha Rao"`, `owner = me`), tags likewise;
/// - `= 2024-08` is any day of that month, `>` after its end; instants count in days of the context's zone;
/// - `within N days` reaches N days to both sides of today, with `last` or `next` to one; for birthdays it is the next;
/// - amounts are in the base currency; derived numbers are 0 for a record that has none.
/// `!=` is the opposite of `=`, so that it holds for empty fields, too.
[[nodiscard]] FilterResult<QByteArray> filterCondition(const FilterNode& filter, const EntityInfo& entity,
                                                       const Schema& schema, const FilterContext& context,
                                                       SqlValues& values);

} // namespace kith
