// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timegrammar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int weekDays = 7;
constexpr int farthest = 3660; // of any unit: more is not meant

DateOrder orderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year >= 0 && year < day && year < month)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

/// That weekday of the week in which the day lies.
QDate inWeekOf(QDate day, int weekday, Qt::DayOfWeek weekStart)
{
    const QDate first = day.addDays(-((day.dayOfWeek() - weekStart + weekDays) % weekDays));
    return first.addDays((weekday - weekStart + weekDays) % weekDays);
}

} // namespace

TimeGrammar::TimeGrammar(const QStringList& typed, const NaturalReading& reading, Strictness strictness)
    : m_words(typed, reading.locale)
    , m_reading(reading)
    , m_strictness(strictness)
    , m_order(orderOf(reading.locale))
    , m_today(reading.now.date())
    , m_text(typed.join(u' '))
{
}

std::optional<TimeGrammar::Match> TimeGrammar::match(qsizetype at) const
{
    Parts parts;
    qsizetype end = at;
    while (end < m_words.size()) {
        qsizetype start = end;
        qsizetype took = anyPart(start, parts);
        // "on the", "by": they go with what follows, if that is a time.
        for (int skipped = 0; took == 0 && skipped < 2; ++skipped) {
            const qsizetype little = length(TimeWord::On, start);
            if (little == 0)
                break;
            start += little;
            took = anyPart(start, parts);
        }
        if (took == 0)
            break;
        end = start + took;
        end += length(TimeWord::After, end);
    }
    const bool isEnough = parts.date.isValid() || parts.clock || (m_strictness == Strictness::Whole && end > at);
    if (!isEnough)
        return std::nullopt;
    NaturalTime when{parts.date, timeOf(parts)};
    if (!when.date.isValid() && when.time) {
        const bool isPast = *when.time <= m_reading.now.time();
        when.date = isAhead() ? m_today.addDays(isPast ? 1 : 0) : m_today.addDays(isPast ? 0 : -1);
    }
    return Match{when, at, end, parts.date.isValid()};
}

qsizetype TimeGrammar::anyPart(qsizetype at, Parts& parts) const
{
    if (at >= m_words.size())
        return 0;
    if (!parts.date.isValid() && !parts.time) {
        if (const qsizetype took = datePart(at, parts); took > 0)
            return took;
    }
    return parts.time ? 0 : timePart(at, parts);
}

qsizetype TimeGrammar::datePart(qsizetype at, Parts& parts) const
{
    // "15 tháng 12" is a day before it is fifteen months.
    constexpr std::array<Step, 9> steps{
        &TimeGrammar::namedDay,        &TimeGrammar::weekday,     &TimeGrammar::periodEnd,
        &TimeGrammar::nextPeriod,      &TimeGrammar::dayAndMonth, &TimeGrammar::distance,
        &TimeGrammar::compactDistance, &TimeGrammar::numericDate, &TimeGrammar::dayOfMonth,
    };
    for (const Step step : steps) {
        if (const qsizetype took = (this->*step)(at, parts); took > 0)
            return parts.date.isValid() ? took : 0;
    }
    return 0;
}

qsizetype TimeGrammar::namedDay(qsizetype at, Parts& parts) const
{
    if (const auto day = m_words.find(TimeWord::Day, at)) {
        parts.date = m_today.addDays(day->meaning.value);
        if (day->meaning.hour >= 0)
            parts.partHour = day->meaning.hour;
        return day->count;
    }
    if (const auto day = m_words.find(TimeWord::NearDay, at)) {
        parts.date = m_today.addDays(isAhead() ? day->meaning.value : -day->meaning.value);
        return day->count;
    }
    if (const qsizetype took = length(TimeWord::Weekend, at); took > 0) {
        const qsizetype next = length(TimeWord::NextTail, at + took);
        parts.date = weekdayFrom(m_today, Qt::Saturday).addDays(next > 0 ? weekDays : 0);
        return took + next;
    }
    const qsizetype isThis = length(TimeWord::This, at);
    const auto part = isThis > 0 ? m_words.find(TimeWord::Part, at + isThis) : std::nullopt;
    if (!part)
        return 0;
    parts.date = m_today;
    parts.partHour = part->meaning.value;
    return isThis + part->count;
}

qsizetype TimeGrammar::weekday(qsizetype at, Parts& parts) const
{
    const qsizetype last = length(TimeWord::Last, at);
    const qsizetype before = last > 0 ? last : qMax(length(TimeWord::Next, at), length(TimeWord::This, at));
    const auto day = m_words.find(TimeWord::Weekday, at + before);
    if (!day)
        return 0;
    qsizetype end = at + before + day->count;
    // "friday next week", "thứ sáu tuần sau": that week's, be it near or far.
    Parts week;
    if (const qsizetype took = nextPeriod(end, week); took > 0 && m_today.daysTo(week.date) % weekDays == 0) {
        parts.date = inWeekOf(week.date, day->meaning.value, m_reading.weekStart);
        return end + took - at;
    }
    const qsizetype next = length(TimeWord::NextTail, end);
    const qsizetype past = next > 0 ? 0 : length(TimeWord::LastTail, end);
    end += next + past;
    const bool isBack = last > 0 || past > 0 || (!isAhead() && before == 0 && next == 0);
    const QDate ahead = m_today.addDays((day->meaning.value - m_today.dayOfWeek() + weekDays) % weekDays);
    if (isBack)
        parts.date = ahead.addDays(-weekDays);
    else
        parts.date = ahead == m_today ? ahead.addDays(weekDays) : ahead;
    return end - at;
}

qsizetype TimeGrammar::nextPeriod(qsizetype at, Parts& parts) const
{
    const auto periodAt = [this](qsizetype position) {
        auto unit = m_words.find(TimeWord::Unit, position);
        return unit && unit->meaning.value >= static_cast<int>(TimeUnit::Day) ? unit : std::nullopt;
    };
    for (const auto& [kind, tail, count] :
         {std::tuple(TimeWord::Next, TimeWord::NextTail, 1), std::tuple(TimeWord::Last, TimeWord::LastTail, -1),
          std::tuple(TimeWord::This, TimeWord::ThisTail, 0)}) {
        const qsizetype before = length(kind, at);
        const auto unit = periodAt(at + before);
        const qsizetype after = unit && before == 0 ? length(tail, at + unit->count) : 0;
        if (!unit || (before == 0 && after == 0))
            continue;
        qsizetype end = at + before + unit->count + after;
        const auto which = static_cast<TimeUnit>(unit->meaning.value);
        go(parts, count, which);
        // "next week friday"
        if (const auto day = m_words.find(TimeWord::Weekday, end); day && which == TimeUnit::Week) {
            parts.date = inWeekOf(parts.date, day->meaning.value, m_reading.weekStart);
            end += day->count;
        } else if (count == 0) {
            parts.date = endOf(which, m_today);
        }
        return end - at;
    }
    return 0;
}

qsizetype TimeGrammar::distance(qsizetype at, Parts& parts) const
{
    const qsizetype in = length(TimeWord::In, at);
    qsizetype end = at + in;
    std::optional<int> count = digits(end);
    bool isSigned = false;
    if (count) {
        isSigned = m_words.word(end).startsWith(u'+');
        ++end;
    } else if (const auto number = m_words.find(TimeWord::Number, end)) {
        count = number->meaning.value;
        end += number->count;
    }
    if (!count || *count > farthest)
        return 0;
    auto unit = m_words.find(TimeWord::UnitIn, end);
    const bool isIn = in > 0 || isSigned || unit;
    if (!unit)
        unit = m_words.find(TimeWord::Unit, end);
    if (!unit)
        return 0;
    end += unit->count;
    const qsizetype ago = isIn ? 0 : length(TimeWord::Ago, end);
    const qsizetype later = ago > 0 ? 0 : length(TimeWord::Later, end);
    const bool isBare = !isIn && ago == 0 && later == 0;
    if (isBare && (m_strictness == Strictness::Within || length(TimeWord::HourWord, end - unit->count) > 0))
        return 0;
    const bool isBack = ago > 0 || (isBare && !isAhead());
    go(parts, isBack ? -*count : *count, static_cast<TimeUnit>(unit->meaning.value));
    return end + ago + later - at;
}

qsizetype TimeGrammar::compactDistance(qsizetype at, Parts& parts) const
{
    const qsizetype in = length(TimeWord::In, at);
    if (at + in >= m_words.size())
        return 0;
    const QString& word = m_words.word(at + in);
    const bool isSigned = word.startsWith(u'+') || word.startsWith(u'-');
    qsizetype digit = isSigned ? 1 : 0;
    while (digit < word.size() && word[digit].isDigit())
        ++digit;
    bool isNumber = false;
    const int count = word.left(digit).toInt(&isNumber);
    const TimeWords rest({word.mid(digit)}, m_reading.locale);
    const auto unit = rest.word(0).isEmpty() ? std::nullopt : rest.find(TimeWord::Unit, 0);
    if (!isNumber || !unit || std::abs(count) > farthest)
        return 0;
    const qsizetype later = length(TimeWord::Later, at + in + 1);
    const qsizetype ago = length(TimeWord::Ago, at + in + 1);
    const bool isHour = unit->meaning.value == static_cast<int>(TimeUnit::Hour); // 15h is a time
    const bool isBare = in == 0 && !isSigned && later == 0 && ago == 0;
    if (isBare && (m_strictness == Strictness::Within || isHour))
        return 0;
    go(parts, ago > 0 || (isBare && !isAhead()) ? -count : count, static_cast<TimeUnit>(unit->meaning.value));
    return in + 1 + qMax(later, ago);
}

qsizetype TimeGrammar::periodEnd(qsizetype at, Parts& parts) const
{
    if (const auto end = m_words.find(TimeWord::PeriodEnd, at)) {
        parts.date = endOf(static_cast<TimeUnit>(end->meaning.value), m_today);
        return end->count;
    }
    const qsizetype before = length(TimeWord::EndOf, at);
    qsizetype end = at + before;
    const qsizetype next = length(TimeWord::Next, end);
    end += next > 0 ? next : length(TimeWord::This, end);
    const auto unit = m_words.find(TimeWord::Unit, end);
    if (!unit || unit->meaning.value < static_cast<int>(TimeUnit::Day))
        return 0;
    end += unit->count;
    const qsizetype nextTail = length(TimeWord::NextTail, end);
    end += nextTail > 0 ? nextTail : length(TimeWord::ThisTail, end);
    const qsizetype after = length(TimeWord::EndTail, end);
    if (before == 0 && after == 0)
        return 0;
    const auto which = static_cast<TimeUnit>(unit->meaning.value);
    Parts base;
    go(base, next > 0 || nextTail > 0 ? 1 : 0, which);
    parts.date = endOf(which, base.date);
    return end + after - at;
}

qsizetype TimeGrammar::length(TimeWord kind, qsizetype at) const
{
    const auto found = at < m_words.size() ? m_words.find(kind, at) : std::nullopt;
    return found ? found->count : 0;
}

std::optional<int> TimeGrammar::digits(qsizetype at) const
{
    const QString word = at < m_words.size() ? m_words.word(at) : QString();
    if (word.isEmpty() || !(word.front() == u'+' || word.front().isDigit())) // folding leaves nothing of some signs
        return std::nullopt;
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QDate TimeGrammar::weekdayFrom(QDate day, int weekday) const
{
    const QDate ahead = day.addDays((weekday - day.dayOfWeek() + weekDays) % weekDays);
    return isAhead() || ahead == day ? ahead : ahead.addDays(-weekDays);
}

void TimeGrammar::go(Parts& parts, qint64 count, TimeUnit unit) const
{
    constexpr int minute = 60; // seconds
    const int whole = static_cast<int>(count);
    switch (unit) {
    case TimeUnit::Minute:
    case TimeUnit::Hour: {
        const QDateTime then = m_reading.now.addSecs(count * (unit == TimeUnit::Hour ? 60 * minute : minute));
        parts.date = then.date();
        parts.time = QTime(then.time().hour(), then.time().minute());
        return;
    }
    case TimeUnit::Day:
        parts.date = m_today.addDays(count);
        return;
    case TimeUnit::Week:
        parts.date = m_today.addDays(count * weekDays);
        return;
    case TimeUnit::Month:
        parts.date = m_today.addMonths(whole);
        return;
    case TimeUnit::Quarter:
        parts.date = m_today.addMonths(whole * 3);
        return;
    case TimeUnit::Year:
        parts.date = m_today.addYears(whole);
        return;
    }
}

QDate TimeGrammar::endOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Week:
        return day.addDays((Qt::Friday - day.dayOfWeek() + weekDays) % weekDays);
    case TimeUnit::Month:
        return {day.year(), day.month(), day.daysInMonth()};
    case TimeUnit::Quarter: {
        const QDate last(day.year(), (day.month() + 2) / 3 * 3, 1);
        return {last.year(), last.month(), last.daysInMonth()};
    }
    case TimeUnit::Year:
        return {day.year(), 12, 31};
    default:
        return day;
    }
}

} // namespace kith
