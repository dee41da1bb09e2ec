// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith {

/// Whole numbers that say so when they do not fit, and the plain decimal text of scaled ones.
[[nodiscard]] std::optional<qint64> sum(qint64 left, qint64 right);
[[nodiscard]] std::optional<qint64> difference(qint64 left, qint64 right);
[[nodiscard]] std::optional<qint64> product(qint64 left, qint64 right);
/// left × right ÷ divisor, exact in between, rounded half away from zero. The divisor is positive.
[[nodiscard]] std::optional<qint64> productOver(qint64 left, qint64 right, qint64 divisor);

/// 123450 with two digits is "1234.50", 980 with none "980".
[[nodiscard]] QString decimalText(qint64 scaled, int digits);

} // namespace kith
