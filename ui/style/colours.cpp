// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colours.h"

#include <algorithm>
#include <cmath>

namespace kith {

namespace {

QColor mixed(const QColor& ground, const QColor& colour, float share)
{
    const auto mix = [share](float low, float high) {
        return low + (high - low) * share;
    };
    return QColor::fromRgbF(mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()),
                            mix(ground.blueF(), colour.blueF()));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

void setDisabled(QPalette& palette, const Colours& colours)
{
    const QColor faded = mixed(colours.surface, colours.secondary, 0.6F);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
}

} // namespace

const Colours& lightColours()
{
    static const Colours colours{.window = QColor(0xF6F7F9),
                                 .surface = QColor(0xFFFFFF),
                                 .hairline = QColor(0xE2E6EB),
                                 .hover = QColor(0xF1F3F6),
                                 .selection = QColor(0xE8EEFC),
                                 .text = QColor(0x1A1F26),
                                 .secondary = QColor(0x566170),
                                 .accent = QColor(0x2459D6),
                                 .onAccent = QColor(0xFFFFFF),
                                 .good = QColor(0x1B7A4B),
                                 .warning = QColor(0x8A5A00),
                                 .bad = QColor(0xB3261E)};
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{.window = QColor(0x14171C),
                                 .surface = QColor(0x1C2027),
                                 .hairline = QColor(0x2C323B),
                                 .hover = QColor(0x242A33),
                                 .selection = QColor(0x24304F),
                                 .text = QColor(0xE7EAEE),
                                 .secondary = QColor(0xA1ABB8),
                                 .accent = QColor(0x7FA6FF),
                                 .onAccent = QColor(0x0E1420),
                                 .good = QColor(0x5CCB93),
                                 .warning = QColor(0xE3B04B),
                                 .bad = QColor(0xFF8A80),
                                 .isDark = true};
    return colours;
}

const Colours& coloursOf(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.secondary);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.hairline);
    palette.setColor(QPalette::Dark, mixed(colours.hairline, colours.secondary, 0.15F));
    palette.setColor(QPalette::Shadow, mixed(colours.hairline, colours.secondary, 0.4F));
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    setDisabled(palette, colours);
    return palette;
}

QColor toneColour(const Colours& colours, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.bad;
    case Tone::Neutral:
        break;
    }
    return colours.secondary;
}

QColor toneGround(const Colours& colours, Tone tone)
{
    return mixed(colours.surface, toneColour(colours, tone), colours.isDark ? 0.16F : 0.09F);
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    const double light = std::max(first, second);
    const double dark = std::min(first, second);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace kith
