// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colours.h"

#include <QString>

namespace kith {

/// How a stage of the life cycle looks; its word is always shown with it.
[[nodiscard]] inline Tone stageTone(const QString& stage)
{
    using namespace Qt::StringLiterals;
    if (stage == "loyal"_L1 || stage == "advocate"_L1)
        return Tone::Good;
    if (stage == "customer"_L1 || stage == "repeat"_L1)
        return Tone::Accent;
    if (stage == "prospect"_L1)
        return Tone::Warning;
    if (stage == "lapsed"_L1 || stage == "lost"_L1)
        return Tone::Bad;
    return Tone::Neutral;
}

} // namespace kith
