// SPDX-License-Identifier: GPL-3.0-or-later
#include "displaywidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace kith {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// The blocks that Unicode's East Asian Width calls wide or fullwidth, and the pictures terminals draw so.
constexpr Range wideRanges[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x25fd, 0x25fe},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26a1, 0x26a1},   {0x26bd, 0x26be},   {0x2705, 0x2705},
    {0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x2753, 0x2755},   {0x2795, 0x2797},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},
    {0x4e00, 0x9fff},   {0xa000, 0xa4cf},   {0xa960, 0xa97f},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18aff}, {0x1b000, 0x1b2ff},
    {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f19a}, {0x1f200, 0x1f64f}, {0x1f680, 0x1f6ff},
    {0x1f7e0, 0x1f7ff}, {0x1f900, 0x1faff}, {0x20000, 0x3fffd},
};

bool isWide(char32_t letter)
{
    const auto* after = std::upper_bound(std::begin(wideRanges), std::end(wideRanges), letter,
                                         [](char32_t value, const Range& range) { return value < range.first; });
    return after != std::begin(wideRanges) && letter <= std::prev(after)->last;
}

bool takesNoColumn(char32_t letter)
{
    // Vowel signs that stand beside their consonant (Mark_SpacingCombining) do take a column.
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return letter >= 0x1160 && letter <= 0x11ff; // Hangul vowels and finals join the syllable
    }
}

int widthOf(char32_t letter)
{
    if (takesNoColumn(letter))
        return 0;
    return isWide(letter) ? 2 : 1;
}

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const char16_t code = character.unicode();
        if (code == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (code == u'\n' || code == u'\r' || code == 0x2028 || code == 0x2029)
            line += u'⏎';
        else if (code == u'\t')
            line += u' ';
        else if (code < 0x20)
            line += QChar(static_cast<char16_t>(0x2400 + code)); // Unicode's pictures of control characters
        else if (code == 0x7f)
            line += QChar(u'\x2421');
        else if (code >= 0x80 && code < 0xa0)
            line += QChar::ReplacementCharacter;
        else if (!turnsDirection(character))
            line += character;
    }
    return line;
}

QString cutToWidth(const QString& text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int width = 0;
    for (qsizetype next = graphemes.toNextBoundary(); next > 0; next = graphemes.toNextBoundary()) {
        width += displayWidth(QStringView(text).mid(end, next - end));
        if (width > columns - 1)
            break;
        end = next;
    }
    return text.left(end) + u'…';
}

} // namespace kith
