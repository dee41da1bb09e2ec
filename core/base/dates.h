// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace kith {

/// Days since 1970-01-01, as dates are stored. The date must be valid.
[[nodiscard]] qint64 daysFromDate(QDate date);
[[nodiscard]] QDate dateFromDays(qint64 days);

/// Minutes since midnight, as times of a day are stored. The time must be valid; seconds are dropped.
[[nodiscard]] qint64 minutesFromTime(QTime time);
/// Invalid where that is no minute of a day.
[[nodiscard]] QTime timeFromMinutes(qint64 minutes);

/// Reads a time of day as people and spreadsheets write it: 15:00, 9.30, 15:00:00, 3pm, 9:30 am, 15h30, in any digits,
/// and as the locale writes it.
[[nodiscard]] std::optional<QTime> parseTimeOfDay(QStringView text);

/// In which order a text with a numeric month gives its parts.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// Reads the dates real exports write: ISO with or without a time, 13/8/2024, 8/13/24, 13.8.2024, 20240813,
/// 13 Aug 2024, August 13, 2024. The order decides only where a text may be read two ways. Of an instant it is the day
/// as written, never shifted by a zone. Two digits of a year mean 1969 to 2068.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text, DateOrder hint = DateOrder::DayMonthYear);

/// The order that explains every dated sample of a column; nullopt where two do, or none.
[[nodiscard]] std::optional<DateOrder> guessDateOrder(const QStringList& samples);

/// Milliseconds since 1970-01-01 UTC of a date with a time, "2024-08-13T18:04:34.666+00:00" or in any form that
/// parseDate() reads, followed by a time. Without an offset it is a time of the zone; without a time, midnight there.
[[nodiscard]] std::optional<qint64> parseInstant(QStringView text, const QTimeZone& zone,
                                                 DateOrder hint = DateOrder::DayMonthYear);
/// ISO 8601 with the offset of the zone at that moment; milliseconds only where there are any.
[[nodiscard]] QString formatInstant(qint64 milliseconds, const QTimeZone& zone);

/// A day of which the year may be unknown, such as a birthday. Month 0 means no day at all.
struct PartialDate
{
    int year = 0; ///< 0 where unknown
    int month = 0;
    int day = 0;

    [[nodiscard]] static PartialDate fromDate(QDate date);
    /// From yyyymmdd with year 0000 where unknown; nullopt where that is no day. Zero is none: PartialDate{}.
    [[nodiscard]] static std::optional<PartialDate> fromInteger(qint64 number);
    /// Reads what parseDate() reads, and days without a year: "--02-29", "29 Feb", "29/2" in the order of the hint.
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView text, DateOrder hint = DateOrder::DayMonthYear);

    [[nodiscard]] bool isNull() const { return month == 0; }
    [[nodiscard]] bool isValid() const;     ///< a day that can be, 29 February of an unknown year among them
    [[nodiscard]] int toInteger() const;    ///< yyyymmdd, by which it is stored; zero for none
    [[nodiscard]] QString toString() const; ///< "1990-02-28", "--02-29", or empty for none

    /// The day it is kept in that year: 29 February falls on the 28th where there is no 29th.
    [[nodiscard]] QDate inYear(int calendarYear) const;
    /// The first time it is kept on or after a day; invalid for none.
    [[nodiscard]] QDate nextOccurrence(QDate onOrAfter) const;

    friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// Days from the first up to, not including, the last.
struct DateSpan
{
    QDate begin{};
    QDate end{};

    [[nodiscard]] static DateSpan ofMonth(int year, int month);
    [[nodiscard]] static DateSpan ofQuarter(int year, int quarter); ///< quarter 1 to 4
    [[nodiscard]] static DateSpan ofYear(int year);

    [[nodiscard]] bool isEmpty() const { return !begin.isValid() || !end.isValid() || end <= begin; }
    [[nodiscard]] bool contains(QDate date) const { return !isEmpty() && date >= begin && date < end; }
    [[nodiscard]] qint64 days() const { return isEmpty() ? 0 : begin.daysTo(end); }
    [[nodiscard]] DateSpan intersected(const DateSpan& other) const;

    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

} // namespace kith
