// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kith {

/// The books that were opened last, newest first.
[[nodiscard]] QStringList recentBooks();
void noteRecentBook(const QString& path);

} // namespace kith
