// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/foldtable.h"
#include "base/wordscan.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

/// To be raised with every change to what fold(), latin(), soundKey(), consonantKey() or words() give, or to what a
/// record's search text is made of.
constexpr int ourVersion = 3;

constexpr char16_t asciiFolded(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
}

icu::UnicodeString caseFolded(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    // An alias: ICU reads our text where it is.
    const icu::UnicodeString source(false, text.utf16(), static_cast<int32_t>(text.size()));
    return normalizer ? normalizer->normalize(source, status) : source;
}

bool isAlphabetWithDiacritics(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
}

/// A mark that may stand on the letters of more than one script, or is one of Cyrillic's or Latin's own.
bool isDiacritic(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_INHERITED || script == USCRIPT_COMMON || isAlphabetWithDiacritics(c);
}

bool isMark(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

UChar32 baseLetter(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString parts;
    return normalizer && normalizer->getDecomposition(c, parts) ? parts.char32At(0) : c;
}

void append(QString& text, UChar32 c)
{
    text += QChar::fromUcs4(static_cast<char32_t>(c));
}

/// One pass over text of any script.
QString foldedAsUnicode(QStringView text)
{
    const icu::UnicodeString source = caseFolded(text);
    QString folded;
    folded.reserve(source.length());
    bool onLetter = false; // whether a diacritic here would stand on a letter that loses it
    bool onAlef = false;
    for (int32_t i = 0; i < source.length();) {
        const UChar32 c = source.char32At(i);
        i += U16_LENGTH(c);
        if (isMark(c)) {
            if ((onLetter && isDiacritic(c)) || isOptionalPoint(c) || (onAlef && c >= 0x653 && c <= 0x655))
                continue;
            append(folded, c);
            continue;
        }
        onLetter = isAlphabetWithDiacritics(c);
        const UChar32 plain = onLetter ? baseLetter(c) : c;
        onAlef = isAlef(plain);
        if (const auto replacement = letterReplacement(plain); !replacement.isEmpty())
            folded += replacement;
        else if (const int digit = u_charDigitValue(plain); digit >= 0 && u_isdigit(plain))
            folded += QChar(u'0' + digit);
        else
            append(folded, plain);
    }
    return folded;
}

/// Characters of European alphabets and punctuation fold one by one, whatever their neighbours, as long as no mark is
/// near: their foldings are looked up.
class LetterTable
{
public:
    LetterTable()
    {
        for (const auto& [first, last] : ranges) {
            for (char16_t c = first; c < last; ++c)
                add(c);
        }
    }

    /// Appends the folding of a character; false where it is not in the table.
    bool append(QString& folded, char16_t c) const
    {
        if (c >= size || m_entries[c].length == 0)
            return false;
        const auto& entry = m_entries[c];
        folded.append(entry.text.data(), entry.length);
        return true;
    }

private:
    void add(char16_t c)
    {
        const QString folded = foldedAsUnicode(QStringView(&c, 1));
        const bool hasMark = isMark(c) || std::ranges::any_of(folded, [](QChar part) { return part.isMark(); });
        if (hasMark || folded.isEmpty() || folded.size() > 3)
            return;
        auto& entry = m_entries[c];
        std::ranges::copy(folded, entry.text.begin());
        entry.length = static_cast<quint8>(folded.size());
    }

    static constexpr std::pair<char16_t, char16_t> ranges[] = {{0x80, 0x530}, {0x1E00, 0x1F00}, {0x2010, 0x2060}};
    static constexpr char16_t size = 0x2060;
    struct Entry
    {
        std::array<QChar, 3> text{};
        quint8 length = 0;
    };
    std::vector<Entry> m_entries = std::vector<Entry>(size);
};

/// Folds text all of whose characters are ASCII or in the table; a null text where one is not.
QString foldedByTable(QStringView text)
{
    static const LetterTable table;
    QString folded;
    folded.reserve(text.size() + 4);
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            folded += QChar(asciiFolded(unit));
        else if (!table.append(folded, unit))
            return {};
    }
    return folded;
}

/// Null where some character is not ASCII.
QString foldedAsAscii(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* to = folded.data();
    char16_t seen = 0;
    for (const QChar c : text) {
        seen |= c.unicode();
        *to++ = QChar(asciiFolded(c.unicode()));
    }
    return seen < 0x80 ? folded : QString();
}

} // namespace

QString fold(QStringView text)
{
    if (text.isEmpty())
        return u""_s;
    if (QString folded = foldedAsAscii(text); !folded.isNull())
        return folded;
    if (QString folded = foldedByTable(text); !folded.isNull())
        return folded;
    return foldedAsUnicode(text);
}

std::vector<QString> words(QStringView folded)
{
    std::vector<QString> found;
    forEachWord(folded, [&](QStringView word) { found.push_back(word.toString()); });
    return found;
}

QString joinedWords(QStringView folded)
{
    QString joined;
    joined.reserve(folded.size());
    forEachWord(folded, [&](QStringView word) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += word;
    });
    return joined;
}

QString foldVersion()
{
    UVersionInfo icu{};
    u_getVersion(icu);
    char number[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(icu, number);
    return u"%1;icu %2;unicode %3"_s.arg(ourVersion)
        .arg(QLatin1StringView(number))
        .arg(static_cast<int>(QChar::currentUnicodeVersion()));
}

} // namespace kith
