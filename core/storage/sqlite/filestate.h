// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

// What the file system says of a file that SQLite is to open. Symbolic links are followed.

/// Whether SQLite can set up its log and journal beside the file.
[[nodiscard]] bool canCreateBeside(const QString& path);

/// Bytes of its log; 0 where there is none.
[[nodiscard]] qint64 logSize(const QString& path);

/// A file that nobody may write, and that nobody has open: it cannot change, and is read as it lies. SQLite would all
/// the same set up a log's index beside it where the folder allows that, and one who may only read cannot take that
/// away again. `isForReading`: else one who is allowed everything may still write it.
[[nodiscard]] bool isAtRest(const QString& path, bool isForReading);

} // namespace kith
