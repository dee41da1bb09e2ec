// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace kith {

/// Conflict where a result written to `path` would take the place of a book, whatever its name says, or of what lies
/// beside one (its log, its lock). Asked before the writing, and again where the work itself may have made a book.
[[nodiscard]] Result<> mayBeReplaced(const QString& path);

/// Writes a file that only its owner may read, in the place of one of that name if that may be replaced: whole or not
/// at all.
[[nodiscard]] Result<> writeWhole(const QString& path, const std::function<Result<>(QIODevice& device)>& write);

/// Both name one file that exists: by the same path, through links, or in a folder that does not tell cases apart.
[[nodiscard]] bool isSameFile(const QString& one, const QString& other);

} // namespace kith
