// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace kith {

/// The book to work with: `asked` (of --book), else $KITH_BOOK, else the one the window had open last or that was
/// made last, else book.kith in the user's data folder.
[[nodiscard]] QString bookPath(const QString& asked);

/// From now on this is the book that opens where none is named.
[[nodiscard]] Result<> rememberBook(const QString& path);

} // namespace kith
