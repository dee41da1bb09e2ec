// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace kith {

/// What a column holds, judged by its cells.
enum class ColumnContent { Unknown, Email, Phone, Link, Date, Words };

/// Of the sample rows' cells in this column that are not empty, four in five must agree. Without a header, plain runs
/// of digits may be telephone numbers; with one that nobody recognised, only those that are written like one.
[[nodiscard]] ColumnContent columnContent(const std::vector<QStringList>& samples, qsizetype column, bool hasHeader);

} // namespace kith
