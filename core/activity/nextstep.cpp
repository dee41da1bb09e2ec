// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/nextstep.h"

#include "base/dates.h"
#include "base/fold.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A day, and how many words named it.
struct Found
{
    QDate day{};
    qsizetype words = 0;
};

std::optional<int> weekday(const QString& word, const QLocale& locale)
{
    constexpr int shortest = 3; // "fri"
    for (const QLocale& each : {locale, QLocale(QLocale::English)}) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            const QString full = fold(each.standaloneDayName(day, QLocale::LongFormat));
            const QString brief = fold(each.standaloneDayName(day, QLocale::ShortFormat));
            if (word == full || word == brief || (word.size() >= shortest && full.startsWith(word)))
                return day;
        }
    }
    return std::nullopt;
}

QDate nextWeekday(QDate today, int day)
{
    constexpr int week = 7;
    const int ahead = (day - today.dayOfWeek() + week) % week;
    return today.addDays(ahead == 0 ? week : ahead);
}

std::optional<QDate> after(QDate today, qint64 count, const QString& unit)
{
    constexpr int week = 7;
    if (unit == "day"_L1 || unit == "days"_L1)
        return today.addDays(count);
    if (unit == "week"_L1 || unit == "weeks"_L1)
        return today.addDays(count * week);
    if (unit == "month"_L1 || unit == "months"_L1)
        return today.addMonths(static_cast<int>(count));
    if (unit == "year"_L1 || unit == "years"_L1)
        return today.addYears(static_cast<int>(count));
    return std::nullopt;
}

/// "in 2 weeks", "next week", "next friday".
std::optional<Found> period(const QStringList& words, qsizetype at, QDate today, const QLocale& locale)
{
    constexpr int longest = 3660; // of any unit: more is not meant
    if (words[at] == "next"_L1 && at + 1 < words.size()) {
        if (const auto day = weekday(words[at + 1], locale))
            return Found{nextWeekday(today, *day), 2};
        if (const auto day = after(today, 1, words[at + 1]))
            return Found{*day, 2};
    }
    if (words[at] == "in"_L1 && at + 2 < words.size()) {
        bool isNumber = false;
        const int count = words[at + 1].toInt(&isNumber);
        if (isNumber && count > 0 && count <= longest) {
            if (const auto day = after(today, count, words[at + 2]))
                return Found{*day, 3};
        }
    }
    return std::nullopt;
}

/// A date of up to three words; without a year, the next one.
std::optional<Found> date(const QStringList& words, qsizetype at, QDate today)
{
    const QString& first = words[at];
    const bool hasDigit = std::any_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    for (qsizetype count = qMin<qsizetype>(3, words.size() - at); count > 0; --count) {
        const QString text = words.mid(at, count).join(u' ');
        // A number alone is an amount or a house, not a day; 12.5 is a price, 12.5.2026 is a day.
        const bool looksLikeDay = text.contains(u'-') || text.contains(u'/') || text.count(u'.') == 2;
        if (count == 1 && (!hasDigit || !looksLikeDay))
            continue;
        if (const auto full = parseDate(text); full && *full >= today.addYears(-1))
            return Found{*full, count};
        if (const auto partial = PartialDate::parse(text); partial && partial->year == 0 && partial->isValid())
            return Found{partial->nextOccurrence(today), count};
    }
    return std::nullopt;
}

std::optional<Found> dayAt(const QStringList& words, qsizetype at, QDate today, const QLocale& locale)
{
    if (words[at] == "today"_L1)
        return Found{today, 1};
    if (words[at] == "tomorrow"_L1)
        return Found{today.addDays(1), 1};
    if (const auto found = period(words, at, today, locale))
        return found;
    if (const auto day = weekday(words[at], locale))
        return Found{nextWeekday(today, *day), 1};
    return date(words, at, today);
}

/// "on friday", "by 3 Dec": the little word goes with the day.
bool isLeadingWord(const QString& word)
{
    static const QStringList leading{u"on"_s, u"by"_s, u"until"_s, u"before"_s};
    return leading.contains(word);
}

} // namespace

NextStep parseNextStep(const QString& line, QDate today, const QLocale& locale)
{
    const QStringList typed = line.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString& word : typed) {
        QString plain = fold(word);
        while (plain.endsWith(u',') || plain.endsWith(u'.') || plain.endsWith(u';'))
            plain.chop(1);
        words.append(plain);
    }
    // The last day named is the one that is meant: "friday's offer, call monday".
    for (qsizetype at = words.size() - 1; at >= 0; --at) {
        const auto found = dayAt(words, at, today, locale);
        if (!found)
            continue;
        const auto longer = at > 0 ? dayAt(words, at - 1, today, locale) : std::nullopt;
        const bool isInner = longer && longer->words > 1 && at - 1 + longer->words > at;
        if (isInner)
            continue;
        const qsizetype start = at > 0 && isLeadingWord(words[at - 1]) ? at - 1 : at;
        QStringList rest = typed.mid(0, start) + typed.mid(at + found->words);
        return {rest.join(u' '), found->day};
    }
    return {typed.join(u' '), {}};
}

} // namespace kith
