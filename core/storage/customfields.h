// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/customfield.h"
#include "schema/schema.h"

#include <memory>

namespace kith {

class Connection;
class Writer;

/// All definitions in the order people gave them: those never moved stand behind the others, the oldest first.
[[nodiscard]] Result<std::vector<CustomFieldDefinition>> definedFields(Connection& connection);

/// The schema with the custom fields as the book defines them now, in place of those it had. Those of a type that only
/// a newer Kith knows are left out, with what records hold of them.
[[nodiscard]] Result<std::shared_ptr<const Schema>> withCustomFields(Connection& connection, const Schema& schema);

/// The same for the same custom fields in the same order: tells whether a schema is of this moment.
[[nodiscard]] Result<QByteArray> customFieldFingerprint(Connection& connection);

/// Whether a definition can be kept: a kind that takes custom fields, a known type, a name that no other field of the
/// kind has, and, where there are values already, the kind and type they were entered for. InvalidInput says what to
/// do.
[[nodiscard]] Result<> checkDefinition(Connection& connection, const Schema& schema, const Record& definition);

/// Empties a custom field in every record that has it, logged like any change: before its definition is removed.
[[nodiscard]] Result<> clearCustomValues(Writer& writer, qint64 fieldId);

} // namespace kith
