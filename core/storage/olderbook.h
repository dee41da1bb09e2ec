// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "storage/sqlite/connection.h"

namespace kith {

/// Lets a book of an older version, which may only be read and so is not migrated, be asked as if it were of this one:
/// what it has no table for is empty, what it has no column for was never filled in. Lies in the connection's
/// temporary database; the book is not touched. Does nothing for a book of this version.
[[nodiscard]] Result<> completeOlderBook(Connection& connection, const Schema& schema);

} // namespace kith
