// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kith {

/// Whether a spreadsheet could take the text for a formula: after spaces and control characters the first character is
/// one of = + - @, or among those before it is a tab, a carriage return or a NUL (OWASP ASVS 1.2.10, CWE-1236).
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// Whether the spreadsheet-safe form puts a ' before the text: it looks like a formula, or is such a text behind
/// apostrophes of its own, so that the safe form can be taken back.
[[nodiscard]] inline bool needsApostrophe(std::string_view text)
{
    if (text.empty())
        return false;
    // Nearly every cell begins with a letter or a digit, and the question is answered.
    const auto first = static_cast<unsigned char>(text.front());
    if (first >= '0' && first < 0xC2 && first != '=' && first != '@' && first != 0x7F)
        return false;
    const auto start = text.find_first_not_of('\'');
    return start != std::string_view::npos && looksLikeFormula(text.substr(start));
}

/// The text that the safe form stands for.
[[nodiscard]] inline std::string_view withoutApostrophe(std::string_view text)
{
    if (text.empty() || text.front() != '\'' || !needsApostrophe(text))
        return text;
    return text.substr(1);
}

} // namespace kith
