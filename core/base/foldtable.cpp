// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldtable.h"

#include <algorithm>
#include <array>

namespace kith {

namespace {

struct Replacement
{
    char32_t letter;
    QStringView text;
};

constexpr auto replacements = std::to_array<Replacement>({
    // Latin letters that Unicode does not take apart.
    {0x00DF, u"ss"},
    {0x00E6, u"ae"},
    {0x00F0, u"d"},
    {0x00F8, u"o"},
    {0x00FE, u"th"},
    {0x0111, u"d"},
    {0x0127, u"h"},
    {0x0131, u"i"},
    {0x0138, u"k"},
    {0x0142, u"l"},
    {0x014B, u"n"},
    {0x0153, u"oe"},
    {0x0167, u"t"},
    {0x0180, u"b"},
    {0x0188, u"c"},
    {0x018C, u"d"},
    {0x0192, u"f"},
    {0x0199, u"k"},
    {0x019A, u"l"},
    {0x019E, u"n"},
    {0x01A5, u"p"},
    {0x01AD, u"t"},
    {0x01B4, u"y"},
    {0x01B6, u"z"},
    {0x01DD, u"e"},
    {0x01E5, u"g"},
    {0x0221, u"d"},
    {0x0225, u"z"},
    {0x0234, u"l"},
    {0x0235, u"n"},
    {0x0236, u"t"},
    {0x0237, u"j"},
    {0x023C, u"c"},
    {0x023F, u"s"},
    {0x0240, u"z"},
    {0x0247, u"e"},
    {0x0249, u"j"},
    {0x024D, u"r"},
    {0x024F, u"y"},
    {0x0253, u"b"},
    {0x0254, u"o"},
    {0x0256, u"d"},
    {0x0257, u"d"},
    {0x0259, u"e"},
    {0x025B, u"e"},
    {0x0260, u"g"},
    {0x0263, u"g"},
    {0x0268, u"i"},
    {0x0269, u"i"},
    {0x026B, u"l"},
    {0x0272, u"n"},
    {0x0275, u"o"},
    {0x0283, u"sh"},
    {0x0288, u"t"},
    {0x0289, u"u"},
    {0x028B, u"v"},
    {0x0292, u"z"},
    {0x0294, u"'"},
    // Apostrophes, as in Uzbek oʻ, Hawaiian ʻokina and what word processors make of '.
    {0x02B9, u"'"},
    {0x02BB, u"'"},
    {0x02BC, u"'"},
    {0x02BD, u"'"},
    {0x02BE, u"'"},
    {0x02BF, u"'"},
    {0x02C8, u"'"},
    // Arabic letters that one keyboard writes so and another so.
    {0x0622, u"\u0627"},
    {0x0623, u"\u0627"},
    {0x0625, u"\u0627"},
    {0x0629, u"\u0647"},
    {0x0643, u"\u06A9"},
    {0x0649, u"\u06CC"},
    {0x064A, u"\u06CC"},
    {0x0671, u"\u0627"},
    {0x06C1, u"\u0647"},
    {0x06C3, u"\u0647"},
    // Dashes and quotes.
    {0x2010, u"-"},
    {0x2011, u"-"},
    {0x2012, u"-"},
    {0x2013, u"-"},
    {0x2014, u"-"},
    {0x2015, u"-"},
    {0x2018, u"'"},
    {0x2019, u"'"},
    {0x201A, u"'"},
    {0x201B, u"'"},
    {0x201C, u"\""},
    {0x201D, u"\""},
    {0x201E, u"\""},
    {0x201F, u"\""},
    {0x2032, u"'"},
    {0x2212, u"-"},
});
static_assert(std::ranges::is_sorted(replacements, {}, &Replacement::letter), "found by binary search");

} // namespace

QStringView letterReplacement(char32_t letter)
{
    const auto found = std::ranges::lower_bound(replacements, letter, {}, &Replacement::letter);
    return found != replacements.end() && found->letter == letter ? found->text : QStringView();
}

bool isOptionalPoint(char32_t mark)
{
    const bool isArabic = (mark >= 0x64B && mark <= 0x652) || mark == 0x670;
    const bool isHebrew =
        mark >= 0x591 && mark <= 0x5C7 && mark != 0x5BE && mark != 0x5C0 && mark != 0x5C3 && mark != 0x5C6;
    return isArabic || isHebrew;
}

bool isAlef(char32_t letter)
{
    return letter == 0x627 || letter == 0x622 || letter == 0x623 || letter == 0x625 || letter == 0x671;
}

} // namespace kith
