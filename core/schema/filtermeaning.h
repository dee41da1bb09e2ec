// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/money.h"
#include "schema/filterfields.h"

#include <QTimeZone>

namespace kith {

/// What the values of a filter mean depends on who asks, where and when.
struct FilterContext
{
    Currency currency{}; ///< the book's base currency
    QString region{};    ///< of phone numbers without a country code: two letters, may be empty
    qint64 employee = 0; ///< who is working, for `me`; 0 for nobody
    QDate today = QDate::currentDate();
    QTimeZone zone = QTimeZone::systemTimeZone();
    DateOrder dateOrder = DateOrder::DayMonthYear;
    Calendar calendar{};
};

/// Milliseconds UTC from the first up to, not including, the last.
struct InstantSpan
{
    qint64 begin = 0;
    qint64 end = 0;
};

/// A day, or days that return each year: what may be compared with a birthday.
struct YearlyDays
{
    std::optional<DateSpan> span{}; ///< of days with a year
    int firstOfYear = 0;            ///< month * 100 + day; 0 where only `span` is meant
    int lastOfYear = 0;             ///< inclusive; less than the first where the turn of the year lies between
};

/// The stored integer of a number, an amount or a count, in the unit of the field's type.
[[nodiscard]] FilterResult<qint64> filterNumber(const FilterValue& value, const FilterField& field,
                                                const FilterContext& context);
/// yes, no, true, false, 1 and 0, and the two words of the user's language.
[[nodiscard]] FilterResult<bool> filterYesNo(const FilterValue& value, const FilterField& field);
/// Minutes since midnight.
[[nodiscard]] FilterResult<qint64> filterTimeOfDay(const FilterValue& value, const FilterField& field);
/// A day, or all of 2024, 2024-08 or 2024-Q3.
[[nodiscard]] FilterResult<DateSpan> filterDays(const FilterValue& value, const FilterField& field,
                                                const FilterContext& context);
/// As filterDays() in the context's zone, or the minute or second that was written.
[[nodiscard]] FilterResult<InstantSpan> filterInstants(const FilterValue& value, const FilterField& field,
                                                       const FilterContext& context);
/// As filterDays(), or a day of any year (29 Feb, --02-29), or a month (August, Aug).
[[nodiscard]] FilterResult<YearlyDays> filterYearlyDays(const FilterValue& value, const FilterField& field,
                                                        const FilterContext& context);
/// The days of `within`.
[[nodiscard]] DateSpan filterPeriod(const FilterValue& value, const FilterContext& context);
/// The same of days that return each year; what is kept on 29 February counts on the 28th of other years.
[[nodiscard]] YearlyDays yearlyDays(const DateSpan& span);

[[nodiscard]] InstantSpan instantsOf(const DateSpan& span, const QTimeZone& zone);

/// The keys of the choices that are called, or labelled, exactly so; the value itself where the choices are open.
[[nodiscard]] FilterResult<QStringList> filterChoices(const FilterValue& value, const FilterField& field);

/// An id written as a bare number or as `kind:number`.
[[nodiscard]] std::optional<qint64> filterId(const FilterValue& value, const QString& kind);

/// The value as text; a problem for what has none, such as a day relative to today.
[[nodiscard]] FilterResult<QString> filterText(const FilterValue& value, const FilterField& field);

/// The name of a field in a sentence.
[[nodiscard]] QString shownName(const FilterField& field);

} // namespace kith
