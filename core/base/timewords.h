// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace kith {

/// What a word may say of a time.
enum class TimeWord {
    Day,      ///< value: days from today; may carry an hour ("tonight")
    NearDay,  ///< value: days from today, ahead or back: "kal" is tomorrow and yesterday
    Weekday,  ///< value: 1 Monday … 7 Sunday
    Month,    ///< value: 1 … 12
    Unit,     ///< value: a TimeUnit
    UnitIn,   ///< a unit with "in" grown together, as in Telugu
    In,       ///< "in" 2 weeks
    Later,    ///< 2 weeks "later"
    Ago,      ///< 2 weeks "ago"
    Next,     ///< "next" week, before it
    NextTail, ///< the same, after it
    This,
    ThisTail,
    Last,
    LastTail,
    EndOf,     ///< "end of" the month
    EndTail,   ///< month's "end"
    PeriodEnd, ///< value: a TimeUnit, "eom"
    Weekend,
    Part,      ///< value: the hour a part of the day stands for
    HourWord,  ///< "o'clock"
    HalfHour,  ///< after an hour: and a half
    HalfOfDay, ///< value: 0 am, 12 pm
    Number,    ///< value
    At,        ///< before a time
    On,        ///< before a day
    After,     ///< after a day or a time, saying nothing more
};

enum class TimeUnit { Minute, Hour, Day, Week, Month, Quarter, Year };

struct TimeMeaning
{
    TimeWord kind{};
    int value = 0;
    int hour = -1;
    bool isLocal = false; ///< only where the language is meant: by the locale, or by letters English has not
};

/// A meaning, and how many words it took.
struct FoundTimeWord
{
    TimeMeaning meaning{};
    qsizetype count = 0;
};

/// A line as it was typed, cut at its blanks, for the words of time in English, Vietnamese, Hindi, Telugu and Urdu,
/// and the names of days and months in the locale.
class TimeWords
{
public:
    TimeWords(const QStringList& typed, const QLocale& locale);

    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    /// Folded, without the punctuation at its end.
    [[nodiscard]] const QString& word(qsizetype at) const { return m_words[at]; }
    /// The longest phrase from here that can mean that.
    [[nodiscard]] std::optional<FoundTimeWord> find(TimeWord kind, qsizetype at) const;

private:
    [[nodiscard]] bool isMeant(qsizetype at) const;
    [[nodiscard]] std::optional<FoundTimeWord> ofLocale(TimeWord kind, qsizetype at) const;

    QStringList m_typed;
    QStringList m_words;
    QLocale m_locale;
};

} // namespace kith
