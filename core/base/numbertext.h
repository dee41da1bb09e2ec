// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace kith {

/// A number as written, taken apart but not yet computed.
struct NumberText
{
    bool isNegative = false;
    QString whole{};         ///< digits 0 to 9 without leading zeros; may be empty
    QString fraction{};      ///< digits 0 to 9; may be empty
    QString affix{};         ///< what stood before or after, such as a currency: "USD", "Rs", "₫"
    bool isDoubtful = false; ///< a single separator that may as well group as divide: "5.999"
};

/// Takes a number apart: grouping by comma, point, space or apostrophe, signs, brackets, digits of any script. Where a
/// single separator may group or divide, the hint decides, else how many decimals there may be at most; nullopt where
/// the hint is Mixed.
[[nodiscard]] std::optional<NumberText> readNumber(QStringView text, DecimalSeparator hint, int mostDecimals);

/// Whether a number has a single separator that may divide or group, as in "5.999" and "12,345".
[[nodiscard]] bool mayBeReadTwoWays(QStringView number);

/// What is said of a number that is doubtful where both separators occur.
[[nodiscard]] Error readTwoWays(QStringView number);

/// The digits as one integer, negative if so; nullopt where it does not fit.
[[nodiscard]] std::optional<qint64> toInteger(QStringView digits, bool isNegative);

} // namespace kith
