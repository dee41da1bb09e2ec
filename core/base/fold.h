// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kith {

/// The form in which texts are compared and indexed: NFKC, case folded, diacritics of Latin, Greek and Cyrillic letters
/// gone (đ→d, ß→ss, ł→l), Arabic and Hebrew points gone and letters unified (ي→ی), digits of every script as 0 to 9.
/// Vowel signs of the Indic scripts stay. Idempotent. Safe on any thread, like everything here.
[[nodiscard]] QString fold(QStringView text);

/// Folded text in Latin letters by ICU: "అమిత్" gives "amit"; Greek, Russian and Ukrainian as people write them abroad
/// (Михаил: "mikhail"). ASCII comes back as it is; what ICU cannot write stays. The first call on a thread costs about
/// 20 ms where there is something to transliterate, the first Chinese word another 80 ms.
[[nodiscard]] QString latin(QStringView folded);

/// How Latin text sounds, word for word with a space between: aspirates, doubled and long vowels, v and w, unstressed
/// a fall together, so that "sharma" and "sarma", "gurpreet" and "guraprita" meet.
[[nodiscard]] QString soundKey(QStringView latinText);

/// The consonants of folded text, word for word: "muhammad" and محمد give "mhmd". Meant for scripts that leave vowels
/// unwritten, and for Latin text to meet them. A word of Arabic or Hebrew script that may be read two ways (عثمان:
/// Usman, Uthman), or starts with an article, gives more than one.
[[nodiscard]] QString consonantKey(QStringView text);

/// Whether any letter is of a script that leaves vowels unwritten (Arabic, Hebrew, Syriac).
[[nodiscard]] bool leavesVowelsUnwritten(QStringView text);

/// Runs of letters, digits and marks, in their order.
[[nodiscard]] std::vector<QString> words(QStringView folded);

/// The words with one blank between: what is indexed, and nothing else of the text.
[[nodiscard]] QString joinedWords(QStringView folded);

/// Changes with our way to fold, and with what ICU and Qt know of Unicode: texts folded by another version must be
/// folded again before they are compared.
[[nodiscard]] QString foldVersion();

/// What is indexed of a searchable text.
struct SearchForms
{
    QString exact{}; ///< fold(text)
    QString latin{}; ///< latin(exact); equal to exact where that is ASCII
    QString sound{}; ///< a word of exact gives soundKey(latin(word)), or consonantKey(word) where vowels are unwritten;
                     ///< where it may be read two ways, both
};
[[nodiscard]] SearchForms searchForms(QStringView text);

} // namespace kith
