// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace kith {

class Connection;

/// Names of the ordinary tables of a database, in order; no virtual tables, their shadows, nor SQLite's own.
[[nodiscard]] Result<QStringList> ordinaryTables(Connection& connection);

/// All rows of all ordinary tables as text, the same for the same contents however they came about: what a restore,
/// an undo or a migration must give back. For tests and drills: it holds the whole book in memory.
/// `without` names tables ("change_set") and columns ("customer.changed", "*.changed" in all tables) to pass over.
[[nodiscard]] Result<QByteArray> logicalDump(Connection& connection, const QStringList& without = {});

} // namespace kith
