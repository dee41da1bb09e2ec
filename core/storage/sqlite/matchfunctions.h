// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/collation.h"
#include "base/result.h"

#include <memory>

namespace kith {

class Connection;

/// Gives a connection the functions that filters compare with, for queries only, never in the schema:
/// `kith_equals`, `kith_contains`, `kith_starts` (text, folded word) and `kith_digits(text)`. Null is no text: 0.
[[nodiscard]] Result<> registerMatchFunctions(Connection& connection);

/// `kith_sort_key(text)`: its place in the order of names, for sorts that no column keeps. The first collation stays.
[[nodiscard]] Result<> registerSortKeyFunction(Connection& connection, std::shared_ptr<const Collation> collation);

} // namespace kith
