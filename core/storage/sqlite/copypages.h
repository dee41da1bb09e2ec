// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace kith {

class Connection;

/// Copies a whole database as it stands now into an empty one, while others go on reading and writing the source.
/// The progress counts pages; Cancelled when it says stop.
[[nodiscard]] Result<> copyPages(Connection& from, Connection& to, const Progress& progress);

} // namespace kith
