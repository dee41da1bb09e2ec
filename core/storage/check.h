// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/collation.h"
#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <functional>

namespace kith {

class Book;

/// Something a check found.
struct Finding
{
    QString what{};            ///< a sentence
    bool isRepairable = false; ///< derived data: it can be built again from its source
};

/// Tells how far a long work is; returning false stops it.
using CheckProgress = std::function<bool(const QString& step)>;

/// Looks at the whole book: SQLite's integrity, references, full-text tables, search text, sort keys and rollups
/// against what they are derived from. Reads only, and as much memory as one record.
[[nodiscard]] Result<std::vector<Finding>> check(Book& book, const CheckProgress& progress = {});

/// Builds everything derived again, in one transaction.
[[nodiscard]] Result<> repairDerived(Book& book);

/// Makes the indexed order of every table again, in the transaction the caller holds.
[[nodiscard]] Result<> rebuildSortKeys(Connection& connection, const Schema& schema, const Collation& collation);

} // namespace kith
