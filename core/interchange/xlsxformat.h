// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace kith {

/// What the number of a spreadsheet cell means, by the format it is shown in.
enum class XlsxNumber { Plain, Date, Time, DateTime };

/// Where a workbook's days are counted from.
enum class XlsxEpoch {
    Year1900, ///< 1 is 1 January 1900, 60 a 29 February that never was
    Year1904, ///< 0 is 1 January 1904
};

inline constexpr int lastSheetDay = 2'958'465; ///< 31 December 9999, counted from 1900
inline constexpr int exactSheetDigits = 15;    ///< of a number, kept by the double of a cell

/// By the code of a format: "dd/mm/yyyy" is a date, "0.00" and "[Red]#,##0" are none.
[[nodiscard]] XlsxNumber xlsxNumberOf(QStringView formatCode);
/// By the number of a format that every spreadsheet knows.
[[nodiscard]] XlsxNumber xlsxNumberOf(int builtInFormat);

/// The number as files write it: decimals with a point, no exponent, 15 digits at most, as the spreadsheet shows them
/// itself; "2024-03-05", "14:30:00", "2024-03-05 14:30:00". What is no number comes back as it is, what is no day as a
/// number. 29 February 1900 comes back as such, for it is a typing error and has to be seen.
[[nodiscard]] std::string xlsxText(std::string_view number, XlsxNumber kind, XlsxEpoch epoch);

} // namespace kith
