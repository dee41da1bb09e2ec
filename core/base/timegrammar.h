// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/naturaltime.h"
#include "base/timewords.h"

namespace kith {

/// How words of time go together. Each reading step looks at the words from a position on and says how many it took.
class TimeGrammar
{
public:
    enum class Strictness {
        Whole,  ///< the text is nothing but a time
        Within, ///< the time stands among other words
    };

    struct Match
    {
        NaturalTime when{};
        qsizetype begin = 0;
        qsizetype end = 0; ///< the first word after it
        bool hasDate = false;
    };

    TimeGrammar(const QStringList& typed, const NaturalReading& reading, Strictness strictness);

    /// The time that starts at this word.
    [[nodiscard]] std::optional<Match> match(qsizetype at) const;
    /// The whole text as one of the dates that parseDate() and parseInstant() read.
    [[nodiscard]] std::optional<NaturalTime> written() const;

private:
    struct Clock
    {
        int hour = 0;
        int minute = 0;
        bool isExact = false; ///< am, pm or minutes were given
    };
    /// What was read so far.
    struct Parts
    {
        QDate date{};
        std::optional<QTime> time{}; ///< wholly known, as of "in 30 min"
        std::optional<Clock> clock{};
        int partHour = -1; ///< of "morning", "evening"
    };
    /// A step: reads into the parts; 0 where it does not fit, else how many words it took.
    using Step = qsizetype (TimeGrammar::*)(qsizetype, Parts&) const;

    [[nodiscard]] qsizetype anyPart(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype datePart(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype namedDay(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype weekday(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype nextPeriod(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype distance(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype compactDistance(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype periodEnd(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype dayAndMonth(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype numericDate(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype dayOfMonth(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype timePart(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype clock(qsizetype at, Parts& parts) const;
    [[nodiscard]] qsizetype bareHour(qsizetype at, Parts& parts) const;

    [[nodiscard]] qsizetype length(TimeWord kind, qsizetype at) const;
    [[nodiscard]] std::optional<int> digits(qsizetype at) const;
    [[nodiscard]] qsizetype yearAt(qsizetype at, int& year) const;
    [[nodiscard]] bool isAhead() const { return m_reading.lean == NaturalReading::Lean::Ahead; }
    [[nodiscard]] QDate weekdayFrom(QDate day, int weekday) const;
    [[nodiscard]] QDate inYearMeant(const PartialDate& date) const;
    void go(Parts& parts, qint64 count, TimeUnit unit) const;
    [[nodiscard]] static QDate endOf(TimeUnit unit, QDate day);
    [[nodiscard]] std::optional<QTime> timeOf(const Parts& parts) const;

    TimeWords m_words;
    NaturalReading m_reading;
    Strictness m_strictness;
    DateOrder m_order;
    QDate m_today;
    QString m_text;
};

} // namespace kith
