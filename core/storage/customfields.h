// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <memory>

namespace kith {

class Connection;
class Writer;

/// The schema with the custom fields as the book defines them now, in place of those it had.
[[nodiscard]] Result<std::shared_ptr<const Schema>> withCustomFields(Connection& connection, const Schema& schema);

/// Empties a custom field in every record that has it, logged like any change: before its definition is removed.
[[nodiscard]] Result<> clearCustomValues(Writer& writer, qint64 fieldId);

} // namespace kith
