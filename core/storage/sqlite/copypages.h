// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace kith {

class Connection;

/// Where what a read transaction sees lies.
enum class Snapshot {
    InFile,     ///< all of it in the file itself, which stays as it is for as long as the transaction is open
    WithTheLog, ///< some of it in the log, or nobody knows
};

/// Begins a read transaction on `reader`, to be ended with COMMIT. `mover`, another connection to the same file, moves
/// the log into it before, where it may write; without one the log stays where it is.
[[nodiscard]] Result<Snapshot> beginSnapshot(Connection& reader, Connection* mover);

/// Copies a whole database as the open read transaction of `from` sees it into one that is new and empty, while others
/// go on reading and writing the source. The progress counts pages; Cancelled when it says stop. Afterwards the copy
/// has the journal mode of its source, or none that needs a log.
[[nodiscard]] Result<> copyPages(Connection& from, Connection& to, Snapshot snapshot, const Progress& progress);

} // namespace kith
