// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr std::array unitWords{"week"_L1, "month"_L1, "quarter"_L1, "year"_L1, "fiscal quarter"_L1, "fiscal year"_L1};
constexpr std::array distances{0, -1, 1};
constexpr int monthsOfYear = 12;
constexpr int monthsOfQuarter = 3;

QLatin1String distanceWord(int distance)
{
    return distance < 0 ? "last"_L1 : distance > 0 ? "next"_L1 : "this"_L1;
}

/// Months are counted from `firstMonth` on in steps of so many; the one that today lies in, and its neighbours.
DateSpan monthsAround(QDate today, int months, int firstMonth, int distance)
{
    const int past = (today.month() - firstMonth + monthsOfYear) % months;
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(distance * months - past);
    return {first, first.addMonths(months)};
}

} // namespace

DateSpan daysOf(const CalendarPeriod& period, QDate today, const Calendar& calendar)
{
    constexpr int daysOfWeek = 7;
    switch (period.unit) {
    case CalendarUnit::Week: {
        const int past = (today.dayOfWeek() - calendar.weekStart + daysOfWeek) % daysOfWeek;
        const QDate first = today.addDays(daysOfWeek * period.distance - past);
        return {first, first.addDays(daysOfWeek)};
    }
    case CalendarUnit::Month:
        return monthsAround(today, 1, 1, period.distance);
    case CalendarUnit::Quarter:
        return monthsAround(today, monthsOfQuarter, 1, period.distance);
    case CalendarUnit::Year:
        return monthsAround(today, monthsOfYear, 1, period.distance);
    case CalendarUnit::FiscalQuarter:
        return monthsAround(today, monthsOfQuarter, calendar.fiscalYearStart, period.distance);
    case CalendarUnit::FiscalYear:
        return monthsAround(today, monthsOfYear, calendar.fiscalYearStart, period.distance);
    }
    return {};
}

QString toText(const CalendarPeriod& period)
{
    return distanceWord(period.distance) + u' ' + unitWords.at(size_t(period.unit));
}

std::optional<CalendarPeriod> parseCalendarPeriod(QStringView text)
{
    const QString words = text.toString().replace(u'-', u' ').replace(u'_', u' ').simplified().toLower();
    for (const int distance : distances) {
        for (size_t unit = 0; unit < unitWords.size(); ++unit) {
            const CalendarPeriod period{CalendarUnit(unit), distance};
            if (toText(period) == words)
                return period;
        }
    }
    return std::nullopt;
}

QStringList calendarPeriodTexts()
{
    QStringList texts;
    for (const int distance : distances) {
        for (size_t unit = 0; unit < unitWords.size(); ++unit)
            texts.append(toText({CalendarUnit(unit), distance}));
    }
    return texts;
}

} // namespace kith
