// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace kith {

/// The colours of a theme by what they are for. Text and the three judgements keep a contrast of 4.5:1 on every
/// ground they stand on.
struct Colours
{
    QColor window{};    ///< behind everything
    QColor surface{};   ///< lists, cards, fields
    QColor hairline{};  ///< between things
    QColor hover{};     ///< under the pointer
    QColor selection{}; ///< behind what is selected
    QColor text{};
    QColor secondary{};
    QColor accent{};
    QColor onAccent{};
    QColor good{};
    QColor warning{};
    QColor bad{};
    bool isDark = false;
};

/// What a chip or a message says by its colour, besides saying it in words.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();
/// The theme a palette was made from.
[[nodiscard]] const Colours& coloursOf(const QPalette& palette);
[[nodiscard]] QPalette paletteOf(const Colours& colours);

[[nodiscard]] QColor toneColour(const Colours& colours, Tone tone);
/// The soft ground behind text in that tone.
[[nodiscard]] QColor toneGround(const Colours& colours, Tone tone);

/// By WCAG 2.1: from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace kith
