// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/consonants.h"

#include "base/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

/// A letter and how it is read; where languages or words differ, also the other way. "a" stands for what only carries
/// a vowel; y and v are consonants at the start of a word and vowels elsewhere.
struct Letter
{
    char16_t letter;
    QStringView first;
    QStringView second;
};

constexpr auto knownLetters = std::to_array<Letter>({
    // Hebrew
    {0x05D0, u"a", u"a"},
    {0x05D1, u"b", u"v"},
    {0x05D2, u"g", u"g"},
    {0x05D3, u"d", u"d"},
    {0x05D4, u"h", u"h"},
    {0x05D5, u"v", u"v"},
    {0x05D6, u"z", u"z"},
    {0x05D7, u"h", u"c"},
    {0x05D8, u"t", u"t"},
    {0x05D9, u"y", u"y"},
    {0x05DA, u"k", u"c"},
    {0x05DB, u"k", u"c"},
    {0x05DC, u"l", u"l"},
    {0x05DD, u"m", u"m"},
    {0x05DE, u"m", u"m"},
    {0x05DF, u"n", u"n"},
    {0x05E0, u"n", u"n"},
    {0x05E1, u"s", u"s"},
    {0x05E2, u"a", u"a"},
    {0x05E3, u"p", u"p"},
    {0x05E4, u"p", u"p"},
    {0x05E5, u"ts", u"z"},
    {0x05E6, u"ts", u"z"},
    {0x05E7, u"k", u"k"},
    {0x05E8, u"r", u"r"},
    {0x05E9, u"s", u"s"},
    {0x05EA, u"t", u"t"},
    // Arabic, first as Urdu and Persian read it, then as Arabic does
    {0x0621, u"a", u"a"},
    {0x0624, u"v", u"v"},
    {0x0626, u"a", u"a"},
    {0x0627, u"a", u"a"},
    {0x0628, u"b", u"b"},
    {0x062A, u"t", u"t"},
    {0x062B, u"s", u"t"},
    {0x062C, u"j", u"j"},
    {0x062D, u"h", u"h"},
    {0x062E, u"k", u"k"},
    {0x062F, u"d", u"d"},
    {0x0630, u"z", u"d"},
    {0x0631, u"r", u"r"},
    {0x0632, u"z", u"z"},
    {0x0633, u"s", u"s"},
    {0x0634, u"s", u"s"},
    {0x0635, u"s", u"s"},
    {0x0636, u"z", u"d"},
    {0x0637, u"t", u"t"},
    {0x0638, u"z", u"d"},
    {0x0639, u"a", u"a"},
    {0x063A, u"g", u"g"},
    {0x0641, u"p", u"p"},
    {0x0642, u"k", u"k"},
    {0x0644, u"l", u"l"},
    {0x0645, u"m", u"m"},
    {0x0646, u"n", u"n"},
    {0x0647, u"h", u"h"},
    {0x0648, u"v", u"v"},
    {0x0679, u"t", u"t"},
    {0x067E, u"p", u"p"},
    {0x0686, u"c", u"c"},
    {0x0688, u"d", u"d"},
    {0x0691, u"r", u"d"},
    {0x0695, u"r", u"r"},
    {0x0698, u"z", u"z"},
    {0x06A4, u"v", u"v"},
    {0x06A9, u"k", u"k"},
    {0x06AF, u"g", u"g"},
    {0x06B5, u"l", u"l"},
    {0x06BA, u"n", u"n"},
    {0x06BE, u"", u""},
    {0x06C2, u"h", u"h"},
    {0x06C6, u"v", u"v"},
    {0x06CC, u"y", u"y"},
    {0x06CE, u"y", u"y"},
    {0x06D2, u"y", u"y"},
    {0x06D3, u"y", u"y"},
    {0x06D5, u"a", u"a"},
});
static_assert(std::ranges::is_sorted(knownLetters, {}, &Letter::letter), "found by binary search");

QString reading(QStringView word, QStringView Letter::*way)
{
    QString key;
    for (const QChar c : word) {
        const auto found = std::ranges::lower_bound(knownLetters, c.unicode(), {}, &Letter::letter);
        const bool isKnown = found != knownLetters.end() && found->letter == c.unicode();
        const QStringView sound = isKnown ? (*found).*way : QStringView(&c, c.isMark() ? 0 : 1);
        if (key.isEmpty() || (sound != u"a" && sound != u"y" && sound != u"v"))
            key += sound;
    }
    // الله is Allah, written with two.
    key.replace(u"ll"_s, u"l"_s);
    if (key.size() > 2 && key.endsWith(u'h'))
        key.chop(1);
    return key;
}

} // namespace

QString semiticConsonants(QStringView word)
{
    QStringList keys{reading(word, &Letter::first), reading(word, &Letter::second)};
    const bool hasArticle = word.size() > 4 && word.startsWith(u"\u0627\u0644");
    if (hasArticle)
        keys << reading(word.sliced(2), &Letter::first) << reading(word.sliced(2), &Letter::second);
    keys.removeDuplicates();
    keys.removeAll(QString());
    return keys.join(u' ');
}

bool leavesVowelsUnwritten(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        const bool mayBe = (unit >= 0x590 && unit < 0x780) || (unit >= 0x860 && unit < 0x900) || unit >= 0xFB1D;
        if (!mayBe || !c.isLetter())
            return false;
        const auto script = c.script();
        return script == QChar::Script_Arabic || script == QChar::Script_Hebrew || script == QChar::Script_Syriac;
    });
}

} // namespace kith
