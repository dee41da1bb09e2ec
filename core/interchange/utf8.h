// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kith::utf8 {

/// How many bytes from the start are whole, valid characters (no surrogates, nothing over U+10FFFF, no long forms).
/// `valid == text.size()` says that all is well.
[[nodiscard]] size_t validPrefix(std::string_view text);

/// Whether the text is the beginning of a valid character of which bytes are still missing (up to three bytes).
[[nodiscard]] bool isCutCharacter(std::string_view text);

/// Appends the text, taking each byte that is not UTF-8 for what it almost always is, a Windows-1252 letter.
/// Returns how many bytes were taken so.
size_t appendRepaired(std::string& target, std::string_view text);

/// Appends one code point.
void append(std::string& target, char32_t codePoint);

} // namespace kith::utf8
