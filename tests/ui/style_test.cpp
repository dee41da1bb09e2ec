// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colours.h"
#include "style/icons.h"

#include "support/catch.h"

#include <QDir>

using namespace kith;
using namespace Qt::StringLiterals;

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

TEST_CASE("every icon is a line drawing on the grid of 24, and no file is without a name", "[ui][style][icons]")
{
    const QRectF grid(0, 0, 24, 24);
    QStringList names;
    for (size_t i = 0; i < iconNames.size(); ++i) {
        INFO(iconNames[i]);
        CHECK_FALSE(iconPath(Icon(i)).isEmpty());
        CHECK(grid.contains(iconPath(Icon(i)).boundingRect()));
        names.append(QString::fromLatin1(iconNames[i]) + u".svg"_s);
    }
    CHECK(names == QDir(u":/icons"_s).entryList(QDir::Files, QDir::Name));
}

TEST_CASE("a drawing that is no line icon of ours is refused whole", "[ui][style][icons]")
{
    const auto read = [](const char* inner) {
        return readIcon(QByteArray("<svg viewBox='0 0 24 24'>") + inner + "</svg>");
    };
    CHECK_FALSE(read("<path d='M 1 2 L 3 4'/>").isEmpty());
    CHECK(read("<path d='M 1 2 l 3 4'/>").isEmpty());
    CHECK(read("<path d='M 1'/>").isEmpty());
    CHECK(read("<text>x</text>").isEmpty());
    CHECK(read("<path d='M 1 2 L 3 4'>").isEmpty());
}
