// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colours.h"

#include "support/catch.h"

using namespace kith;

TEST_CASE("text keeps a contrast of 4.5 to 1 on every ground of both themes", "[ui][style]")
{
    constexpr double least = 4.5;
    for (const Colours* theme : {&lightColours(), &darkColours()}) {
        const Colours& c = *theme;
        for (const QColor& ground : {c.window, c.surface, c.hover, c.selection}) {
            for (const QColor& text : {c.text, c.secondary, c.accent, c.good, c.warning, c.bad}) {
                INFO((c.isDark ? "dark " : "light ")
                     << text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= least);
            }
        }
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
            CHECK(contrast(toneColour(c, tone), toneGround(c, tone)) >= least);
        CHECK(contrast(c.onAccent, c.accent) >= least);
    }
}

TEST_CASE("a palette leads back to the theme it was made from", "[ui][style]")
{
    CHECK(coloursOf(paletteOf(lightColours())).isDark == false);
    CHECK(coloursOf(paletteOf(darkColours())).isDark);
}
