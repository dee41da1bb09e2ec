// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kith {

inline constexpr size_t mostSheetColumns = 16'384;
inline constexpr qint64 mostSheetRows = 1'048'576;

/// 0 for "A7", 27 for "AB7"; none where no column is named. What is beyond a sheet comes back beyond it.
[[nodiscard]] std::optional<size_t> sheetColumnOf(QStringView reference);
/// 7 for "AB7"; 0 where no row is named, the last one for what is beyond a sheet.
[[nodiscard]] qint64 sheetRowOf(QStringView reference);

} // namespace kith
