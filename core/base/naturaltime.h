// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace kith {

/// A day, and a time of it where one was named.
struct NaturalTime
{
    QDate date{};
    std::optional<QTime> time{};

    /// The moment in a zone, midnight where no time was named. A time that the clocks skip is the first one after.
    [[nodiscard]] QDateTime in(const QTimeZone& zone) const;

    friend bool operator==(const NaturalTime&, const NaturalTime&) = default;
};

/// What a text of time is read against.
struct NaturalReading
{
    /// Where a text leaves it open: whether it is still to come or has been.
    enum class Lean { Ahead, Back };

    QDateTime now = QDateTime::currentDateTime(); ///< its zone is the one meant
    QLocale locale{};                             ///< the order of day and month, further names of days
    Lean lean = Lean::Ahead;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< of "friday next week"
};

/// Reads what a person types for a time, whole: "fri 3pm", "tomorrow", "in 2 weeks", "in 30 min", "+3d", "15/12",
/// "2026-12-01 9:30", "3 Dec at noon", "end of month", in English, Vietnamese, Hindi, Telugu, Urdu and with the day
/// and month names of the locale. A weekday is the next one to come, a day without a year the next such day (with
/// Lean::Back the last). An hour from 1 to 6 with neither am nor pm nor minutes is one of the afternoon. Nullopt where
/// a word of the text is none of time.
[[nodiscard]] std::optional<NaturalTime> parseNaturalTime(const QString& text, const NaturalReading& reading = {});

/// A time within a line, and the words that named it.
struct FoundNaturalTime
{
    NaturalTime when{};
    QList<qsizetype> words{}; ///< positions in the line's words, ascending
};

/// Finds the last time named among other words, warier than parseNaturalTime() of what may be meant otherwise: an
/// amount ("2 weeks"), a price ("12.5"), a house ("at 12 Main Street"), a name ("Mai").
[[nodiscard]] std::optional<FoundNaturalTime> findNaturalTime(const QStringList& words,
                                                              const NaturalReading& reading = {});

} // namespace kith
