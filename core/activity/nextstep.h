// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/naturaltime.h"

#include <QString>

namespace kith {

/// What is to be done and when, out of one line as a rep types it.
struct NextStep
{
    QString subject{};
    NaturalTime due{}; ///< without a date where the line names none
};

/// Reads "call back with the price fri 3pm", "send samples in 2 weeks", "visit 3 Dec": the time is taken out of the
/// line, the rest is what to do. findNaturalTime() says what is understood.
[[nodiscard]] NextStep parseNextStep(const QString& line, const NaturalReading& reading = {});

/// The subject of the task that a next step becomes. Without one it is to follow up.
[[nodiscard]] QString taskSubject(const NextStep& step);

} // namespace kith
