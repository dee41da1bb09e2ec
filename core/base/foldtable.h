// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// What a case folded, undecorated character is written as beyond Unicode's own folding: ø as "o", ß as "ss", curly
/// quotes as straight ones. Empty where it stays.
[[nodiscard]] QStringView letterReplacement(char32_t letter);

/// Points that Arabic and Hebrew may leave out: short vowels, shadda, niqqud.
[[nodiscard]] bool isOptionalPoint(char32_t mark);

/// The alef, bare or with a hamza or madda.
[[nodiscard]] bool isAlef(char32_t letter);

} // namespace kith
