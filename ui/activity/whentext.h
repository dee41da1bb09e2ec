// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/naturaltime.h"

namespace kith {

/// How times are read at this computer: weeks begin with the day that was chosen in the settings.
[[nodiscard]] NaturalReading naturalReading();

/// A time as it was understood, shown back while one types: "Fri 27 Nov, 15:00 · in 5 days".
[[nodiscard]] QString whenText(const NaturalTime& when, const QDateTime& now, const QLocale& locale = QLocale());

/// A moment in words that are read back the same, "27 November 2026 15:00", from ISO 8601; what is none stays as it is.
[[nodiscard]] QString momentText(const QString& iso, const QLocale& locale = QLocale());

} // namespace kith
