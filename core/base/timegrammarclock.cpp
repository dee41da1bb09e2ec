// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timegrammar.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kith {

qsizetype TimeGrammar::timePart(qsizetype at, Parts& parts) const
{
    if (!parts.clock) {
        if (const qsizetype took = clock(at, parts); took > 0)
            return took;
        if (const qsizetype took = bareHour(at, parts); took > 0)
            return took;
    }
    const qsizetype before = length(TimeWord::At, at);
    const auto part = parts.partHour < 0 ? m_words.find(TimeWord::Part, at + before) : std::nullopt;
    if (!part)
        return 0;
    parts.partHour = part->meaning.value;
    return before + part->count;
}

qsizetype TimeGrammar::clock(qsizetype at, Parts& parts) const
{
    qsizetype end = at + length(TimeWord::At, at);
    if (end >= m_words.size())
        return 0;
    static const QRegularExpression form(u"^(\\d{1,2})(?:([:.h])(\\d{2}))?(h|am|pm|a\\.m|p\\.m)?$"_s);
    const auto match = form.match(m_words.word(end));
    if (!match.hasMatch())
        return 0;
    ++end;
    Clock read{match.captured(1).toInt(), match.captured(3).toInt(), match.hasCaptured(3)};
    const QString suffix = match.captured(4);
    bool isClock = (read.isExact && match.captured(2) != "."_L1) || !suffix.isEmpty();
    std::optional<int> half;
    if (suffix.size() > 1) {
        half = suffix.startsWith(u'p') ? 12 : 0;
    } else if (const auto word = m_words.find(TimeWord::HalfOfDay, end)) {
        half = word->meaning.value;
        end += word->count;
    } else if (const qsizetype hourWord = length(TimeWord::HourWord, end); hourWord > 0 && !read.isExact) {
        isClock = true;
        end += hourWord;
        if (const qsizetype more = length(TimeWord::HalfHour, end); more > 0) {
            read.minute = 30;
            end += more;
        }
    }
    if (half) {
        if (read.hour < 1 || read.hour > 12)
            return 0;
        read = {read.hour % 12 + *half, read.minute, true};
    }
    if ((!isClock && !half) || !QTime::isValid(read.hour, read.minute, 0))
        return 0;
    parts.clock = read;
    if (half)
        parts.partHour = -1; // 3pm is said already
    return end - at;
}

qsizetype TimeGrammar::bareHour(qsizetype at, Parts& parts) const
{
    const qsizetype before = length(TimeWord::At, at);
    const auto hour = before > 0 ? digits(at + before) : std::nullopt;
    if (!hour || *hour > 23)
        return 0;
    // "at 12 Main Street" is a place.
    const qsizetype end = at + before + 1;
    Parts follows;
    const bool isAlone = end >= m_words.size() || parts.date.isValid() || length(TimeWord::Part, end) > 0 ||
                         datePart(end, follows) > 0 || length(TimeWord::On, end) > 0;
    if (!isAlone)
        return 0;
    parts.clock = Clock{*hour, 0, false};
    return end - at;
}

std::optional<QTime> TimeGrammar::timeOf(const Parts& parts) const
{
    constexpr int noon = 12;
    constexpr int earliest = 7; // in the morning, that someone is to be called
    constexpr int night = 20;
    if (parts.time)
        return parts.time;
    if (!parts.clock)
        return parts.partHour >= 0 ? std::optional(QTime(parts.partHour, 0)) : std::nullopt;
    int hour = parts.clock->hour;
    if (parts.partHour >= noon && hour < noon) {
        const bool isAfter = parts.partHour == noon ? hour < 4 : parts.partHour < night || hour > 4;
        hour += isAfter ? noon : 0;
    } else if (parts.partHour < 0 && !parts.clock->isExact && hour > 0 && hour < earliest) {
        hour += noon;
    }
    return QTime(hour, parts.clock->minute);
}

} // namespace kith
