// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace kith {

/// A number as written, taken apart but not yet computed.
struct NumberText
{
    bool isNegative = false;
    QString whole{};    ///< digits 0 to 9 without leading zeros; may be empty
    QString fraction{}; ///< digits 0 to 9; may be empty
    QString affix{};    ///< what stood before or after, such as a currency: "USD", "Rs", "₫"
};

/// Takes a number apart: grouping by comma, point, space or apostrophe, signs, brackets, digits of any script. Where a
/// single separator may group or divide, the hint decides, else how many decimals there may be at most.
[[nodiscard]] std::optional<NumberText> readNumber(QStringView text, DecimalSeparator hint, int mostDecimals);

/// The digits as one integer, negative if so; nullopt where it does not fit.
[[nodiscard]] std::optional<qint64> toInteger(QStringView digits, bool isNegative);

} // namespace kith
