// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"

#include <QTime>

namespace kith {

/// A date as it was written, before anyone asked for its instant.
struct WrittenDate
{
    PartialDate date{}; ///< valid; the year is 0 where none was written
    std::optional<QTime> time{};
    std::optional<int> offsetSeconds{};
    bool hasNumericMonth = false; ///< an order was needed to read it
    bool hasShortYear = false;
    bool hasDots = false;
};

/// Reads a text in one order only. A first number of four digits is a year whatever the order.
[[nodiscard]] std::optional<WrittenDate> readDate(QStringView text, DateOrder order);

/// In the order of the hint, or in the only other one that makes a date of it.
[[nodiscard]] std::optional<WrittenDate> readDateInAnyOrder(QStringView text, DateOrder hint);

} // namespace kith
