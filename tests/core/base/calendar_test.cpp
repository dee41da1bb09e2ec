// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calendar.h"

#include "support/catch.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

/// Seen from a Sunday unless told.
DateSpan days(CalendarUnit unit, int distance = 0, const Calendar& calendar = {}, QDate from = {2026, 11, 22})
{
    return daysOf({unit, distance}, from, calendar);
}

DateSpan span(QDate first, QDate last)
{
    return {first, last.addDays(1)};
}

} // namespace

TEST_CASE("periods of the calendar begin and end where people say they do", "[calendar]")
{
    CHECK(days(CalendarUnit::Week) == span({2026, 11, 16}, {2026, 11, 22}));
    CHECK(days(CalendarUnit::Week, 0, {.weekStart = Qt::Sunday}) == span({2026, 11, 22}, {2026, 11, 28}));
    CHECK(days(CalendarUnit::Week, -1) == span({2026, 11, 9}, {2026, 11, 15}));
    CHECK(days(CalendarUnit::Month) == span({2026, 11, 1}, {2026, 11, 30}));
    CHECK(days(CalendarUnit::Month, -1, {}, {2026, 3, 31}) == span({2026, 2, 1}, {2026, 2, 28}));
    CHECK(days(CalendarUnit::Quarter) == span({2026, 10, 1}, {2026, 12, 31}));
    CHECK(days(CalendarUnit::Quarter, 1) == span({2027, 1, 1}, {2027, 3, 31}));
    CHECK(days(CalendarUnit::Year, -1) == span({2025, 1, 1}, {2025, 12, 31}));
}

TEST_CASE("the business's year begins with its own month, and its quarters with it", "[calendar]")
{
    const Calendar april{.fiscalYearStart = 4};
    CHECK(days(CalendarUnit::FiscalYear, 0, april) == span({2026, 4, 1}, {2027, 3, 31}));
    CHECK(days(CalendarUnit::FiscalYear, -1, april) == span({2025, 4, 1}, {2026, 3, 31}));
    CHECK(days(CalendarUnit::FiscalYear, 0, april, {2026, 3, 31}) == span({2025, 4, 1}, {2026, 3, 31}));
    CHECK(days(CalendarUnit::FiscalYear, 0, april, {2026, 4, 1}) == span({2026, 4, 1}, {2027, 3, 31}));
    const Calendar february{.fiscalYearStart = 2};
    CHECK(days(CalendarUnit::FiscalQuarter, 0, february) == span({2026, 11, 1}, {2027, 1, 31}));
    CHECK(days(CalendarUnit::FiscalQuarter, -1, february, {2026, 1, 15}) == span({2025, 8, 1}, {2025, 10, 31}));
    CHECK(days(CalendarUnit::FiscalYear) == days(CalendarUnit::Year));
    CHECK(days(CalendarUnit::FiscalQuarter) == days(CalendarUnit::Quarter));
}

TEST_CASE("every day lies in one period of each kind, right between its neighbours", "[calendar]")
{
    for (int start = 1; start <= 12; ++start) {
        const Calendar calendar{.weekStart = Qt::DayOfWeek(start % 7 + 1), .fiscalYearStart = start};
        for (QDate day(2027, 12, 1); day < QDate(2029, 2, 1); day = day.addDays(1)) {
            for (int unit = 0; unit <= int(CalendarUnit::FiscalYear); ++unit) {
                const DateSpan now = days(CalendarUnit(unit), 0, calendar, day);
                REQUIRE(now.contains(day));
                REQUIRE(days(CalendarUnit(unit), -1, calendar, day).end == now.begin);
                REQUIRE(days(CalendarUnit(unit), 1, calendar, day).begin == now.end);
                REQUIRE(days(CalendarUnit(unit), 0, calendar, now.begin) == now);
            }
        }
    }
}

TEST_CASE("a period of the calendar is read as it is written, and however its words are joined", "[calendar]")
{
    for (const QString& text : calendarPeriodTexts()) {
        const auto period = parseCalendarPeriod(text);
        REQUIRE(period);
        CHECK(toText(*period) == text);
        CHECK(parseCalendarPeriod(QString(text).replace(u' ', u'-').toUpper()) == period);
    }
    CHECK(parseCalendarPeriod(u"last_fiscal_year") == CalendarPeriod{CalendarUnit::FiscalYear, -1});
    CHECK_FALSE(parseCalendarPeriod(u"this"));
    CHECK_FALSE(parseCalendarPeriod(u"this decade"));
    CHECK_FALSE(parseCalendarPeriod(u""));
}
