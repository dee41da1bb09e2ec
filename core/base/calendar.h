// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"

namespace kith {

/// How a business counts its time.
struct Calendar
{
    Qt::DayOfWeek weekStart = Qt::Monday;
    int fiscalYearStart = 1; ///< the month whose first day begins the business's year, 1 to 12

    friend bool operator==(const Calendar&, const Calendar&) = default;
};

enum class CalendarUnit { Week, Month, Quarter, Year, FiscalQuarter, FiscalYear };

/// A week, a month … by its distance from the one that today lies in: 0 is this one, -1 the last, 1 the next.
struct CalendarPeriod
{
    CalendarUnit unit = CalendarUnit::Month;
    int distance = 0;

    friend bool operator==(const CalendarPeriod&, const CalendarPeriod&) = default;
};

[[nodiscard]] DateSpan daysOf(const CalendarPeriod& period, QDate today, const Calendar& calendar);

/// "this month", "last fiscal year", as filters and commands write it; distances from -1 to 1.
[[nodiscard]] QString toText(const CalendarPeriod& period);
/// Reads the same, in any case, with spaces, `-` or `_` between the words.
[[nodiscard]] std::optional<CalendarPeriod> parseCalendarPeriod(QStringView text);
/// All that can be written: first of this week, month …, then the last ones, then the next.
[[nodiscard]] QStringList calendarPeriodTexts();

} // namespace kith
