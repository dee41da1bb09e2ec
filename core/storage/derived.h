// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/collation.h"
#include "base/progress.h"
#include "base/result.h"
#include "storage/sqlite/connection.h"

namespace kith {

class Book;

// What is computed from the records and can be computed again at any time: search texts with their full-text tables,
// the keys that lists are sorted by, and the rollups. ICU, Qt's Unicode and our own folding have a say in the first
// two: the book remembers by which versions they were made.

/// Whether texts or keys were made by other versions than those at hand.
[[nodiscard]] Result<bool> isDerivedStale(Connection& connection, const Collation& collation);

/// Says that they are of the versions at hand; in the caller's transaction.
[[nodiscard]] Result<> markDerivedCurrent(Connection& connection, const Collation& collation);

/// Makes all of it again, in one transaction and one pass over each table; counted in records. Cancelled where progress
/// says so. Afterwards isDerivedStale() is false.
[[nodiscard]] Result<> renewDerived(Book& book, const Progress& progress = {});

} // namespace kith
