// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace kith {

/// What is to be done and when, out of one line as a rep types it.
struct NextStep
{
    QString subject{};
    QDate due{}; ///< invalid where the line names no day
};

/// Reads "call back with the price fri 3pm", "send samples in 2 weeks", "visit 3 Dec": the day is taken out of the
/// line, the rest is what to do. Days are understood in English and in the locale; a weekday is the next one after
/// today.
[[nodiscard]] NextStep parseNextStep(const QString& line, QDate today, const QLocale& locale = QLocale());

} // namespace kith
