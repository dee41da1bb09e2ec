// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <memory>

namespace kith {

/// Whether a tag may have its name: InvalidInput where another reads the same but for case and spaces, for then each of
/// the two would have a part of the customers.
[[nodiscard]] Result<> checkTagName(Connection& connection, std::shared_ptr<const Schema> schema, const Record& tag);

} // namespace kith
