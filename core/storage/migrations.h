// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/sqlite/connection.h"

namespace kith {

/// "KITH" in SQLite's application_id: how a book is told from any other SQLite file.
inline constexpr qint64 bookApplicationId = 0x4B495448;

/// The schema version this program writes.
[[nodiscard]] int currentSchemaVersion();

/// Brings a database from `version` to the current one in the transaction that the caller holds, user_version included.
[[nodiscard]] Result<> migrate(Connection& connection, int version);

/// A hash over the schema as a set of statements, without SQLite's own and the search's shadow tables.
[[nodiscard]] Result<QByteArray> schemaFingerprint(Connection& connection);

/// The fingerprint a book of this version must have; empty for a version we never wrote.
[[nodiscard]] QByteArray expectedFingerprint(qint64 version);

} // namespace kith
