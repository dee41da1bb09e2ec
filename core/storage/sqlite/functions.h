// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace kith {

class Connection;

/// Gives a connection the SQL functions our queries use: `kith_fold(text)`, the text as the search compares it.
/// For queries only; no schema object may name one, or plain SQLite could no longer write to or check a book.
[[nodiscard]] Result<> registerFunctions(Connection& connection);

} // namespace kith
