// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/sqlite/connection.h"

namespace kith {

// What a book knows of itself: texts by key.

/// Empty where there is no such key.
[[nodiscard]] Result<QString> readMeta(Connection& connection, const QString& key);

/// In the caller's transaction.
[[nodiscard]] Result<> writeMeta(Connection& connection, const QString& key, const QString& value);

} // namespace kith
