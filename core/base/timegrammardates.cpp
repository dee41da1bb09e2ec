// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timegrammar.h"

#include "base/datescanner.h"

using namespace Qt::StringLiterals;

namespace kith {

std::optional<NaturalTime> TimeGrammar::written() const
{
    const auto read = readDateInAnyOrder(m_text, m_order);
    if (!read)
        return std::nullopt;
    const QDate day = inYearMeant(read->date);
    if (read->time && read->offsetSeconds) {
        const QDateTime moment(day, *read->time, Qt::OffsetFromUTC, *read->offsetSeconds);
        const QDateTime here = moment.toTimeZone(m_reading.now.timeZone());
        return NaturalTime{here.date(), here.time()};
    }
    return NaturalTime{day, read->time};
}

qsizetype TimeGrammar::dayAndMonth(qsizetype at, Parts& parts) const
{
    const auto dayAt = [this](qsizetype position) -> std::optional<int> {
        if (position >= m_words.size())
            return std::nullopt;
        QString word = m_words.word(position);
        for (const QLatin1StringView ending : {"st"_L1, "nd"_L1, "rd"_L1, "th"_L1}) {
            if (word.endsWith(ending) && word.size() > 2)
                word.chop(2);
        }
        bool isNumber = false;
        const int day = word.toInt(&isNumber);
        return isNumber && word.size() <= 2 && day > 0 ? std::optional(day) : std::nullopt;
    };
    qsizetype end = at;
    auto day = dayAt(end);
    if (day)
        end += end + 1 < m_words.size() && m_words.word(end + 1) == "of"_L1 ? 2 : 1;
    const auto month = m_words.find(TimeWord::Month, end);
    if (!month)
        return 0;
    end += month->count;
    if (!day) {
        day = dayAt(end);
        ++end;
    }
    int year = 0;
    if (day)
        end += yearAt(end, year);
    const PartialDate date{year, month->meaning.value, day.value_or(0)};
    if (!day || !date.isValid())
        return 0;
    parts.date = inYearMeant(date);
    return end - at;
}

qsizetype TimeGrammar::numericDate(qsizetype at, Parts& parts) const
{
    const QString& word = m_words.word(at);
    // A number alone is an amount or a house, not a day; 12.5 is a price, 12.5.2026 is a day.
    const bool looksLikeDay = word.contains(u'-') || word.contains(u'/') || word.count(u'.') == 2;
    if (!looksLikeDay || word.isEmpty() || !word.front().isDigit())
        return 0;
    const TimeGrammar alone({word.toUpper()}, m_reading, m_strictness);
    const auto read = alone.written();
    if (!read)
        return 0;
    const bool isLongAgo = read->date < m_today.addYears(-1);
    if (m_strictness == Strictness::Within && isAhead() && isLongAgo)
        return 0;
    parts.date = read->date;
    parts.time = read->time;
    return 1;
}

qsizetype TimeGrammar::dayOfMonth(qsizetype at, Parts& parts) const
{
    QString word = m_words.word(at);
    const QString before = at > 0 ? m_words.word(at - 1) : QString();
    const bool isVietnamese = before == "ngay"_L1;
    const bool hasEnding = word.size() > 2 && QStringList({u"st"_s, u"nd"_s, u"rd"_s, u"th"_s}).contains(word.right(2));
    if (hasEnding)
        word.chop(2);
    const bool isMeant = m_strictness == Strictness::Whole || before == "the"_L1 || before == "on"_L1;
    bool isNumber = false;
    const int day = word.toInt(&isNumber);
    if (!isNumber || day < 1 || day > 31 || !(isVietnamese || (hasEnding && isMeant)))
        return 0;
    const int step = isAhead() ? 1 : -1;
    for (QDate month(m_today.year(), m_today.month(), 1);; month = month.addMonths(step)) {
        const QDate found(month.year(), month.month(), day); // not every month has a 31st
        if (found.isValid() && (isAhead() ? found >= m_today : found <= m_today)) {
            parts.date = found;
            return 1;
        }
    }
}

qsizetype TimeGrammar::yearAt(qsizetype at, int& year) const
{
    const qsizetype before = at < m_words.size() && m_words.word(at) == "nam"_L1 ? 1 : 0;
    const auto number = digits(at + before);
    if (!number || *number < 1900 || *number > 2999)
        return 0;
    year = *number;
    return before + 1;
}

QDate TimeGrammar::inYearMeant(const PartialDate& date) const
{
    if (date.year != 0)
        return date.inYear(date.year);
    if (isAhead())
        return date.nextOccurrence(m_today);
    const QDate thisYear = date.inYear(m_today.year());
    return thisYear <= m_today ? thisYear : date.inYear(m_today.year() - 1);
}

} // namespace kith
