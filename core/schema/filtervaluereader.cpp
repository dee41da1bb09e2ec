// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filtervaluereader.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = FilterToken::Kind;

std::optional<FilterValue::Unit> unitNamed(const FilterToken& token)
{
    if (token.isWord("day"_L1) || token.isWord("days"_L1))
        return FilterValue::Unit::Days;
    if (token.isWord("week"_L1) || token.isWord("weeks"_L1))
        return FilterValue::Unit::Weeks;
    if (token.isWord("month"_L1) || token.isWord("months"_L1))
        return FilterValue::Unit::Months;
    if (token.isWord("year"_L1) || token.isWord("years"_L1))
        return FilterValue::Unit::Years;
    return std::nullopt;
}

/// A whole number, its sign included; of at most six digits, so that no date runs out of the calendar.
std::optional<int> wholeNumber(const FilterToken& token)
{
    if (token.kind != Kind::Word)
        return std::nullopt;
    QStringView digits(token.text);
    if (digits.startsWith(u'-') || digits.startsWith(u'+') || digits.startsWith(u'−'))
        digits = digits.sliced(1);
    if (digits.isEmpty() || digits.size() > 6)
        return std::nullopt;
    int number = 0;
    for (const QChar digit : digits) {
        if (!digit.isDigit())
            return std::nullopt;
        number = number * 10 + digit.digitValue();
    }
    return token.text.startsWith(u'-') || token.text.startsWith(u'−') ? -number : number;
}

bool hasSign(const FilterToken& token)
{
    return token.text.startsWith(u'-') || token.text.startsWith(u'+') || token.text.startsWith(u'−');
}

FilterValue relative(int amount, FilterValue::Unit unit, FilterRange range)
{
    // No offset is today in every unit.
    return {.kind = FilterValue::Kind::RelativeDay,
            .amount = amount,
            .unit = amount == 0 ? FilterValue::Unit::Days : unit,
            .range = range};
}

} // namespace

FilterToken FilterValueReader::next()
{
    m_last = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size())
        ++m_at;
    return m_last;
}

bool FilterValueReader::isJoint(const FilterToken& token)
{
    return token.isWord("and"_L1) || token.isWord("or"_L1) || token.isWord("not"_L1);
}

QString FilterValueReader::shown(const FilterToken& token)
{
    constexpr qsizetype longest = 40;
    return token.text.size() > longest ? token.text.first(longest) + u'…' : token.text;
}

FilterResult<FilterValue> FilterValueReader::value()
{
    const FilterToken token = now();
    if (token.kind == Kind::String)
        return plainValue();
    if (token.kind == Kind::End)
        return problem(tr("The filter ends at position %1 where a value is expected."));
    if (token.kind != Kind::Word || isJoint(token))
        return problem(tr("A value is expected at position %1 in place of “%2”; put it in quotes if it is one."),
                       shown(token));
    if (token.isWord("me"_L1)) {
        next();
        return FilterValue{.kind = FilterValue::Kind::Me, .range = token.range};
    }
    if (token.isWord("yesterday"_L1) || token.isWord("tomorrow"_L1)) {
        next();
        return relative(token.isWord("tomorrow"_L1) ? 1 : -1, FilterValue::Unit::Days, token.range);
    }
    if (token.text.startsWith("today"_L1, Qt::CaseInsensitive))
        return today();
    return number();
}

FilterValue FilterValueReader::plainValue()
{
    const FilterToken token = next();
    return FilterValue{.text = token.text, .range = token.range};
}

/// A number is a day when a unit follows: -30 days, 30 days ago, +2 weeks.
FilterResult<FilterValue> FilterValueReader::number()
{
    const auto amount = wholeNumber(now());
    const auto unit = amount ? unitNamed(peek()) : std::nullopt;
    if (!unit)
        return plainValue();
    const FilterToken first = next();
    const FilterToken unitToken = next();
    if (now().isWord("ago"_L1) && !hasSign(first)) {
        next();
        return relative(-*amount, *unit, joined(first.range, m_last.range));
    }
    if (!hasSign(first)) {
        return problem(first, tr("“%2 %3” at position %1 may lie before or after today: write “-%2 %3” or “+%2 %3”."),
                       first.text, unitToken.text);
    }
    return relative(*amount, *unit, joined(first.range, unitToken.range));
}

/// `today`, also with an offset, spaced or not: today-30 days, today + 2 weeks.
FilterResult<FilterValue> FilterValueReader::today()
{
    FilterToken word = now();
    FilterToken offset = peek();
    int words = 2;
    if (word.text.size() > 5) {
        offset = word;
        offset.text = word.text.sliced(5);
        words = 1;
    }
    if (!hasSign(offset) || offset.kind != Kind::Word) {
        if (word.text.size() > 5)
            return plainValue(); // "todayish" is a word like any other
        next();
        return relative(0, FilterValue::Unit::Days, word.range);
    }
    if (offset.text.size() == 1) { // the sign stands alone
        const FilterToken amount = peek(words);
        offset.text += amount.kind == Kind::Word && !hasSign(amount) ? amount.text : QString();
        ++words;
    }
    const auto amount = wholeNumber(offset);
    const auto unit = amount ? unitNamed(peek(words)) : std::nullopt;
    if (!unit)
        return problem(tr("After “today” at position %1 a number and a unit are expected, such as today - 30 days."));
    for (int taken = 0; taken <= words; ++taken)
        next();
    return relative(*amount, *unit, joined(word.range, m_last.range));
}

/// `this month`, `last fiscal year`; nothing is taken where no such period stands here.
std::optional<FilterValue> FilterValueReader::calendarPeriod()
{
    const int words = peek().isWord("fiscal"_L1) ? 3 : 2;
    QStringList said{now().text};
    for (int ahead = 1; ahead < words; ++ahead)
        said.append(peek(size_t(ahead)).kind == Kind::Word ? peek(size_t(ahead)).text : QString());
    const auto period = now().kind == Kind::Word ? parseCalendarPeriod(said.join(u' ')) : std::nullopt;
    if (!period)
        return std::nullopt;
    const FilterToken first = now();
    for (int taken = 0; taken < words; ++taken)
        next();
    return FilterValue{
        .kind = FilterValue::Kind::Calendar, .calendar = *period, .range = joined(first.range, m_last.range)};
}

FilterResult<FilterValue> FilterValueReader::period()
{
    if (const auto calendar = calendarPeriod())
        return *calendar;
    const FilterToken first = now();
    FilterValue period{.kind = FilterValue::Kind::Period};
    if (first.isWord("last"_L1) || first.isWord("next"_L1)) {
        period.direction = first.isWord("last"_L1) ? FilterValue::Direction::Past : FilterValue::Direction::Coming;
        next();
    }
    const auto amount = wholeNumber(now());
    const auto unit = amount && !hasSign(now()) ? unitNamed(peek()) : std::nullopt;
    if (!unit) {
        return problem(tr("After “within” a period is expected at position %1, such as 90 days, last 2 weeks, next 3 "
                          "months, this month or last fiscal year."));
    }
    next();
    next();
    period.amount = *amount;
    period.unit = *unit;
    period.range = joined(first.range, m_last.range);
    return period;
}

} // namespace kith
