// SPDX-License-Identifier: GPL-3.0-or-later
// The comparisons of FilterComparison that count in days.
#include "storage/filtercomparison.h"

#include <QCoreApplication>

namespace kith {

FilterResult<InstantSpan> FilterComparison::storedSpan(const FilterValue& value) const
{
    if (m_field.type() == FieldType::Instant)
        return filterInstants(value, m_field, m_context);
    KITH_TRY_ASSIGN(const DateSpan days, filterDays(value, m_field, m_context));
    return InstantSpan{daysFromDate(days.begin), daysFromDate(days.end)};
}

FilterResult<QByteArray> FilterComparison::span(FilterOperator meaning, const Values& values) const
{
    if (meaning == FilterOperator::Within) {
        const DateSpan days = filterPeriod(values.front(), m_context);
        const InstantSpan period = m_field.type() == FieldType::Instant
                                       ? instantsOf(days, m_context.zone)
                                       : InstantSpan{daysFromDate(days.begin), daysFromDate(days.end)};
        return ordered(FilterOperator::Equal, period.begin, period.end);
    }
    if (values.empty() || meaning == FilterOperator::Contains || meaning == FilterOperator::StartsWith)
        return unfit();
    KITH_TRY_ASSIGN(const InstantSpan first, storedSpan(values.front()));
    KITH_TRY_ASSIGN(const InstantSpan last, storedSpan(values.back()));
    return ordered(meaning == FilterOperator::Between ? FilterOperator::Equal : meaning, first.begin, last.end);
}

/// Compares with a span: less is before its begin, greater from its end on, equal in it.
FilterResult<QByteArray> FilterComparison::ordered(FilterOperator meaning, qint64 begin, qint64 end) const
{
    const bool fromEnd = meaning == FilterOperator::LessOrEqual || meaning == FilterOperator::Greater;
    const bool below = meaning == FilterOperator::Less || meaning == FilterOperator::LessOrEqual;
    if (meaning != FilterOperator::Equal) {
        const QByteArray bound = m_values.add(fromEnd ? end : begin);
        return m_place.where([&](const QByteArray& value) -> QByteArray {
            return '(' + value + (below ? " < " : " >= ") + bound + ')';
        });
    }
    const QByteArray from = m_values.add(begin);
    const QByteArray to = m_values.add(end);
    return m_place.where([&](const QByteArray& value) -> QByteArray {
        return '(' + value + " >= " + from + " AND " + value + " < " + to + ')';
    });
}

FilterResult<QByteArray> FilterComparison::yearly(FilterOperator meaning, const Values& values) const
{
    if (meaning == FilterOperator::Within) {
        FilterValue period = values.front();
        if (period.direction == FilterValue::Direction::Either)
            period.direction = FilterValue::Direction::Coming;
        return keptBetween(yearlyDays(filterPeriod(period, m_context)));
    }
    if (values.empty() || meaning == FilterOperator::Contains || meaning == FilterOperator::StartsWith)
        return unfit();
    KITH_TRY_ASSIGN(const YearlyDays first, filterYearlyDays(values.front(), m_field, m_context));
    KITH_TRY_ASSIGN(const YearlyDays last, filterYearlyDays(values.back(), m_field, m_context));
    const bool alike = meaning == FilterOperator::Between || meaning == FilterOperator::Equal;
    if (alike && first.firstOfYear > 0 && last.lastOfYear > 0)
        return keptBetween({.firstOfYear = first.firstOfYear, .lastOfYear = last.lastOfYear});
    if (!first.span || !last.span) {
        const FilterValue& value = first.span ? values.back() : values.front();
        const QString sentence = QCoreApplication::translate(
            "Filter", "The day at position %1 has no year, so that nothing lies before or after it.");
        return tl::unexpected(FilterProblem{sentence.arg(value.range.offset + 1), value.range});
    }
    const qint64 begin = PartialDate::fromDate(first.span->begin).toInteger();
    const qint64 end = PartialDate::fromDate(last.span->end).toInteger();
    KITH_TRY_ASSIGN(const QByteArray compared, ordered(alike ? FilterOperator::Equal : meaning, begin, end));
    constexpr qint64 firstWithYear = 10'000;
    const QByteArray known = m_values.add(firstWithYear);
    return '(' + compared + " AND " +
           m_place.where([&](const QByteArray& value) -> QByteArray { return value + " >= " + known; }) + ')';
}

QByteArray FilterComparison::keptBetween(const YearlyDays& days) const
{
    const QByteArray first = m_values.add(qint64{days.firstOfYear});
    const QByteArray last = m_values.add(qint64{days.lastOfYear});
    const QByteArray joint = days.firstOfYear <= days.lastOfYear ? " AND " : " OR ";
    return m_place.where([&](const QByteArray& value) -> QByteArray {
        const QByteArray kept = '(' + value + " % 10000)";
        return '(' + kept + " >= " + first + joint + kept + " <= " + last + ')';
    });
}

} // namespace kith
