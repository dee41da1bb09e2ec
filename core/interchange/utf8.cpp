// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/utf8.h"

#include <array>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kith::utf8 {

namespace {

/// Moves past bytes below 0x80; most of most files, so 64 of them at a time.
const char* skipAscii(const char* at, const char* end)
{
#ifdef __SSE2__
    while (end - at >= 64) {
        const auto* block = reinterpret_cast<const __m128i*>(at);
        const __m128i first = _mm_or_si128(_mm_loadu_si128(block), _mm_loadu_si128(block + 1));
        const __m128i second = _mm_or_si128(_mm_loadu_si128(block + 2), _mm_loadu_si128(block + 3));
        if (_mm_movemask_epi8(_mm_or_si128(first, second)) != 0)
            break;
        at += 64;
    }
    while (end - at >= 16) {
        const int high = _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at)));
        if (high != 0)
            return at + __builtin_ctz(static_cast<unsigned>(high));
        at += 16;
    }
#endif
    while (at < end && static_cast<uint8_t>(*at) < 0x80)
        ++at;
    return at;
}

bool isTail(const char* at)
{
    return (static_cast<uint8_t>(*at) & 0xC0) == 0x80;
}

struct Lead
{
    int length = 0;        ///< of the whole character; 0 where no character begins so
    uint8_t lowest = 0x80; ///< what the second byte may be
    uint8_t highest = 0xBF;
};

/// Table 3-7 of the Unicode standard, "Well-Formed UTF-8 Byte Sequences".
Lead leadOf(uint8_t byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return {};
    if (byte < 0xE0)
        return {2};
    if (byte < 0xF0)
        return {3, byte == 0xE0 ? uint8_t(0xA0) : uint8_t(0x80), byte == 0xED ? uint8_t(0x9F) : uint8_t(0xBF)};
    return {4, byte == 0xF0 ? uint8_t(0x90) : uint8_t(0x80), byte == 0xF4 ? uint8_t(0x8F) : uint8_t(0xBF)};
}

/// The length of the character that begins here with a byte from 0x80 up; 0 where none does or bytes are missing.
int characterLength(const char* at, const char* end)
{
    const auto lead = leadOf(static_cast<uint8_t>(*at));
    if (lead.length == 0 || end - at < lead.length)
        return 0;
    const auto second = static_cast<uint8_t>(at[1]);
    if (second < lead.lowest || second > lead.highest)
        return 0;
    for (int i = 2; i < lead.length; ++i) {
        if (!isTail(at + i))
            return 0;
    }
    return lead.length;
}

/// What Windows-1252 puts from 0x80 to 0x9F; the five it leaves out become the replacement character.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                  0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

} // namespace

size_t validPrefix(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    for (;;) {
        at = skipAscii(at, end);
        if (at == end)
            return text.size();
        do {
            const int length = characterLength(at, end);
            if (length == 0)
                return static_cast<size_t>(at - text.data());
            at += length;
        } while (at < end && static_cast<uint8_t>(*at) >= 0x80);
    }
}

bool isCutCharacter(std::string_view text)
{
    if (text.empty() || text.size() > 3)
        return false;
    const auto lead = leadOf(static_cast<uint8_t>(text[0]));
    if (static_cast<size_t>(lead.length) <= text.size())
        return false;
    if (text.size() > 1) {
        const auto second = static_cast<uint8_t>(text[1]);
        if (second < lead.lowest || second > lead.highest)
            return false;
    }
    return text.size() < 3 || isTail(&text[2]);
}

size_t appendRepaired(std::string& target, std::string_view text)
{
    size_t repaired = 0;
    while (!text.empty()) {
        const size_t good = validPrefix(text);
        target.append(text.substr(0, good));
        text.remove_prefix(good);
        if (text.empty())
            break;
        const auto byte = static_cast<uint8_t>(text.front());
        append(target, byte < 0xA0 ? char32_t(windows1252[byte - 0x80U]) : char32_t(byte));
        text.remove_prefix(1);
        ++repaired;
    }
    return repaired;
}

void append(std::string& target, char32_t codePoint)
{
    const auto tail = [&](int shift) {
        target += static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F));
    };
    if (codePoint < 0x80) {
        target += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        target += static_cast<char>(0xC0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint < 0x10000) {
        target += static_cast<char>(0xE0 | (codePoint >> 12));
        tail(6);
        tail(0);
    } else {
        target += static_cast<char>(0xF0 | (codePoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace kith::utf8
