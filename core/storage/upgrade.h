// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

namespace kith {

/// Brings the book of an older version to this one, in one transaction, after a backup into that folder if there is
/// one. Conflict where another program's window has the book open. Waits up to five seconds.
[[nodiscard]] Result<> upgrade(Connection& connection, const QString& backupFolder, const QByteArray& vfs);

[[nodiscard]] QString newerVersionSentence();

} // namespace kith
