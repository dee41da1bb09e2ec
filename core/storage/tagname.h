// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <memory>

namespace kith {

class Writer;

/// Whether a tag may have its name: InvalidInput where another reads the same but for case and spaces, for then each of
/// the two would have a part of the customers.
[[nodiscard]] Result<> checkTagName(Connection& connection, std::shared_ptr<const Schema> schema, const Record& tag);

/// Filters that the book keeps follow a tag to its new name, within the change that renames or merges it. Not where
/// another tag is still found by the former one: they go on finding that.
[[nodiscard]] Result<> renameTagInFilters(Writer& writer, const Record& before, const Record& after);

} // namespace kith
