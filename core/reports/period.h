// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"

namespace kith {

/// Stretches of time that reports count by.
enum class PeriodUnit { Day, Week, Month, Quarter, Year };

/// The name of the period a day lies in, such that names sort as the periods do: "2026-08-13", "2026-W33" (ISO 8601),
/// "2026-08", "2026-Q3", "2026". Where the business's year does not begin in January, quarters and years are those of
/// it: "FY 2026/27 Q3", "FY 2026/27".
[[nodiscard]] QString periodName(QDate day, PeriodUnit unit, const Calendar& calendar = {});
/// The first day of a period by its name; invalid where it is none.
[[nodiscard]] QDate firstDayOf(const QString& name, PeriodUnit unit, const Calendar& calendar = {});
/// Whether such periods are counted from the month the business's year begins with, and that is not January.
[[nodiscard]] bool isFiscal(PeriodUnit unit, const Calendar& calendar);

} // namespace kith
