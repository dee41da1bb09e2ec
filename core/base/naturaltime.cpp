// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturaltime.h"

#include "base/timegrammar.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kith {

QDateTime NaturalTime::in(const QTimeZone& zone) const
{
    if (!time)
        return date.startOfDay(zone);
    constexpr int step = 15 * 60;      // seconds: clocks are moved by quarters of an hour
    constexpr int most = 26 * 60 * 60; // a whole day was skipped, too
    QDateTime moment(date, *time, zone);
    const QDateTime asUtc(date, *time, Qt::UTC);
    for (int later = step; !moment.isValid() && later <= most; later += step) {
        const QDateTime next = asUtc.addSecs(later);
        moment = QDateTime(next.date(), next.time(), zone);
    }
    return moment;
}

std::optional<NaturalTime> parseNaturalTime(const QString& text, const NaturalReading& reading)
{
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    const TimeGrammar grammar(typed, reading, TimeGrammar::Strictness::Whole);
    if (const auto found = grammar.match(0); found && found->end == typed.size())
        return found->when;
    return grammar.written();
}

std::optional<FoundNaturalTime> findNaturalTime(const QStringList& words, const NaturalReading& reading)
{
    const TimeGrammar grammar(words, reading, TimeGrammar::Strictness::Within);
    std::vector<TimeGrammar::Match> matches;
    for (qsizetype at = 0; at < words.size();) {
        const auto found = grammar.match(at);
        if (found)
            matches.push_back(*found);
        at = found ? found->end : at + 1;
    }
    if (matches.empty())
        return std::nullopt;
    // The last one named is meant: "friday's offer, call monday". A day and an hour may stand apart: "on fri call at
    // 3".
    const TimeGrammar::Match& last = matches.back();
    FoundNaturalTime found{last.when, {}};
    const auto take = [&found](const TimeGrammar::Match& match) {
        for (qsizetype at = match.begin; at < match.end; ++at)
            found.words.append(at);
    };
    if (matches.size() > 1 && last.hasDate != matches[matches.size() - 2].hasDate) {
        const TimeGrammar::Match& other = matches[matches.size() - 2];
        const bool isApart = last.hasDate ? !last.when.time : !other.when.time;
        if (isApart) {
            found.when = last.hasDate ? NaturalTime{last.when.date, other.when.time}
                                      : NaturalTime{other.when.date, last.when.time};
            take(other);
        }
    }
    take(last);
    return found;
}

} // namespace kith
