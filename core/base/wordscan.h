// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kith {

/// Letters, numbers, marks and private use: what the search index takes for parts of words, too.
[[nodiscard]] inline bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Calls `take` with each run of word characters, in order.
template<typename Take>
void forEachWord(QStringView text, const Take& take)
{
    qsizetype begin = -1;
    qsizetype at = 0;
    const auto finish = [&] {
        if (begin >= 0)
            take(text.sliced(begin, at - begin));
        begin = -1;
    };
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        if (!isWordCharacter(c))
            finish();
        else if (begin < 0)
            begin = at;
        at += isPair ? 2 : 1;
    }
    finish();
}

/// Appends a word to others, with a space between.
inline void appendWord(QString& words, const QString& word)
{
    if (!words.isEmpty() && !word.isEmpty())
        words += u' ';
    words += word;
}

} // namespace kith
