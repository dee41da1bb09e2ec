// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kith {

/// Names in one cell: "vip; wholesale", or with commas between; one that holds such a sign stands in quotes.
[[nodiscard]] QStringList splitNames(const QString& text);
[[nodiscard]] QString joinNames(const QStringList& names);

} // namespace kith
