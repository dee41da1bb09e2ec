// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/safetext.h"

#include <array>

namespace kith {

namespace {

/// The length of the space or control character at the start; 0 where there is none.
size_t blankLength(std::string_view text)
{
    using namespace std::string_view_literals;
    const auto first = static_cast<unsigned char>(text.front());
    if (first <= ' ' || first == 0x7F)
        return 1;
    if (first == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) <= 0xA0)
        return 2; // U+0080 to U+00A0
    static constexpr std::array wide = {"\xE2\x80\xA8"sv, "\xE2\x80\xA9"sv, "\xE2\x80\xAF"sv, "\xE2\x81\x9F"sv,
                                        "\xE3\x80\x80"sv, "\xEF\xBB\xBF"sv, "\xE1\x9A\x80"sv};
    for (const auto blank : wide) {
        if (text.starts_with(blank))
            return 3;
    }
    // U+2000 to U+200F: spaces of all widths and direction marks
    if (text.starts_with("\xE2\x80"sv) && text.size() > 2 && static_cast<unsigned char>(text[2]) <= 0x8F)
        return 3;
    return 0;
}

} // namespace

bool looksLikeFormula(std::string_view text)
{
    while (!text.empty()) {
        const char first = text.front();
        if (first == '=' || first == '+' || first == '-' || first == '@')
            return true;
        if (first == '\t' || first == '\r' || first == '\0')
            return true;
        const size_t length = blankLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return false;
}

} // namespace kith
