// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/encoding.h"

#include "base/utf8text.h"
#include "interchange/utf8.h"

#include <QCoreApplication>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

namespace kith {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

std::optional<Encoding> byMark(QByteArrayView head)
{
    using Source = Encoding::Source;
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return Encoding{"UTF-8", Source::ByteOrderMark, 100, 3};
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Encoding{"UTF-32LE", Source::ByteOrderMark, 100, 4};
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return Encoding{"UTF-32BE", Source::ByteOrderMark, 100, 4};
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return Encoding{"UTF-16LE", Source::ByteOrderMark, 100, 2};
    if (head.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return Encoding{"UTF-16BE", Source::ByteOrderMark, 100, 2};
    return std::nullopt;
}

/// A table in UTF-16 has delimiters and line ends, so zero bytes, nearly all on one side of the pairs.
std::optional<Encoding> byZeros(QByteArrayView head)
{
    qsizetype zeros[2] = {0, 0};
    const qsizetype pairs = std::min<qsizetype>(head.size(), 1 << 16) / 2;
    for (qsizetype i = 0; i < pairs * 2; ++i)
        zeros[i % 2] += head[i] == 0 ? 1 : 0;
    const int side = zeros[1] > zeros[0] ? 1 : 0;
    if (pairs < 2 || zeros[1 - side] * 20 > zeros[side] || zeros[side] * 20 < pairs)
        return std::nullopt;
    const int confidence = zeros[side] * 2 > pairs ? 95 : 70;
    return Encoding{side == 1 ? "UTF-16LE" : "UTF-16BE", Encoding::Source::Guessed, confidence, 0};
}

struct Utf8Evidence
{
    qsizetype fitting = 0; ///< characters of several bytes that are whole
    qsizetype wrong = 0;   ///< bytes that belong to none
};

/// Counts what speaks for UTF-8 and against it; characters cut at the ends of the piece do neither.
void weigh(QByteArrayView piece, bool cutAtStart, Utf8Evidence& evidence)
{
    auto text = viewOf(piece);
    for (int i = 0; cutAtStart && i < 3 && !text.empty() && (static_cast<uchar>(text.front()) & 0xC0) == 0x80; ++i)
        text.remove_prefix(1);
    while (!text.empty()) {
        const size_t good = utf8::validPrefix(text);
        for (const char c : text.substr(0, good))
            evidence.fitting += (static_cast<uchar>(c) & 0xC0) == 0xC0 ? 1 : 0;
        text.remove_prefix(good);
        if (text.empty() || utf8::isCutCharacter(text))
            return;
        ++evidence.wrong;
        text.remove_prefix(1);
    }
}

/// The lines with bytes over 0x7F, for the rest says nothing about the encoding.
QByteArray tellingLines(QByteArrayView piece)
{
    QByteArray telling;
    qsizetype start = 0;
    while (start < piece.size() && telling.size() < (1 << 16)) {
        auto end = piece.indexOf('\n', start);
        end = end < 0 ? piece.size() : end + 1;
        const auto line = piece.sliced(start, end - start);
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; }))
            telling.append(line);
        start = end;
    }
    return telling;
}

/// Windows-1258 writes the tone of a Vietnamese vowel as a byte behind it, which no detector at hand knows.
/// The share, in percent, of high bytes that are such tones or letters that only stand before them.
int vietnameseShare(const QByteArray& text)
{
    static constexpr QByteArrayView tones("\xCC\xEC\xD2\xDE\xF2");
    static constexpr QByteArrayView vowels("aeiouyAEIOUY\xE2\xC2\xEA\xCA\xF4\xD4\xE3\xC3\xF5\xD5\xFD\xDD");
    static constexpr QByteArrayView letters("\xF0\xD0\xE2\xC2\xEA\xCA\xF4\xD4\xE3\xC3\xF5\xD5\xFD\xDD");
    qsizetype high = 0;
    qsizetype toned = 0;
    qsizetype fitting = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (static_cast<uchar>(text[i]) < 0x80)
            continue;
        ++high;
        if (i > 0 && tones.contains(text[i]) && vowels.contains(text[i - 1]))
            ++toned;
        else if (letters.contains(text[i]))
            ++fitting;
    }
    if (toned * 5 < high || toned < 2)
        return 0;
    return static_cast<int>((toned + fitting) * 100 / high);
}

/// Windows-1257 has the letters of the Baltic languages where Windows-1252 has others, and no detector at hand knows
/// it. The share, in percent, of letters over 0x7F that Lithuanian, or Latvian, or Estonian has; 0 where š and ž are
/// missing: then it reads the same in Windows-1252, or is no such language.
int balticShare(const QByteArray& text)
{
    struct Alphabet
    {
        QByteArrayView letters; ///< in lower case, but š and ž
        QByteArrayView own;     ///< those that tell the language from Icelandic, Turkish and other users of the bytes
    };
    static constexpr std::array<Alphabet, 3> alphabets = {{
        {"\xE0\xE8\xE6\xEB\xE1\xF8\xFB", "\xE0\xE8\xEB\xF8\xFB"},
        {"\xE2\xE8\xE7\xEC\xEE\xED\xEF\xF2\xFB", "\xE2\xE8\xE7\xEC\xEE\xEF\xF2\xFB"},
        {"\xE4\xF5\xF6\xFC", "\xF5"},
    }};
    int best = 0;
    for (const Alphabet& alphabet : alphabets) {
        int high = 0;
        int hooked = 0;
        int own = 0;
        int fitting = 0;
        for (const char c : text) {
            const auto byte = static_cast<uchar>(c);
            const bool isMark =
                byte >= 0x80 && byte < 0xC0 && byte != 0x9A && byte != 0x9E && byte != 0x8A && byte != 0x8E;
            if (byte < 0x80 || isMark)
                continue;
            ++high;
            const char lower = byte < 0xE0 ? static_cast<char>(byte + 0x20) : c;
            hooked += lower == '\xF0' || lower == '\xFE' ? 1 : 0;
            own += alphabet.own.contains(lower) ? 1 : 0;
            fitting += alphabet.letters.contains(lower) || lower == '\xF0' || lower == '\xFE' ? 1 : 0;
        }
        if (hooked > 0 && own > 0 && own * 4 >= hooked)
            best = std::max(best, fitting * 100 / high);
    }
    return best;
}

/// The text in this encoding; empty where ICU has none of that name.
QString decoded(const QByteArray& name, const QByteArray& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString letters(text.size() * 2 + 16, Qt::Uninitialized);
    const int length =
        ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(letters.data()), static_cast<int>(letters.size()),
                      text.constData(), static_cast<int>(text.size()), &status);
    return U_FAILURE(status) ? QString() : letters.left(length);
}

/// How much of what is over 0x7F would be letters in this encoding, in percent; controls and holes count against it.
int letterShare(const QByteArray& name, const QByteArray& text)
{
    int high = 0;
    int letters = 0;
    for (const QChar c : decoded(name, text)) {
        if (c.unicode() < 0x80)
            continue;
        ++high;
        if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control)
            letters -= 4;
        else if (c.isLetter() || c.isMark() || c.isSurrogate())
            letters += 1;
    }
    return high == 0 ? 0 : std::max(0, letters * 100 / high);
}

/// The Windows code page that has all of an ISO set and more, or says the same of this text: files come from Windows
/// far more often, and further on there may be a quotation mark that only Windows has.
QByteArray windowsFormOf(const QByteArray& name, const QByteArray& text)
{
    if (name == "ISO-8859-1")
        return "windows-1252";
    if (name == "ISO-8859-9")
        return "windows-1254";
    static const std::map<QByteArray, QByteArray> alike = {{"ISO-8859-2", "windows-1250"},
                                                           {"ISO-8859-7", "windows-1253"},
                                                           {"ISO-8859-8", "windows-1255"},
                                                           {"ISO-8859-8-I", "windows-1255"}};
    const auto windows = alike.find(name);
    if (windows != alike.end() && decoded(windows->second, text) == decoded("ISO-" + name.mid(4, 6), text))
        return windows->second;
    return name == "ISO-8859-8-I" ? "ISO-8859-8" : name;
}

Encoding byLetters(const QByteArray& text)
{
    using Source = Encoding::Source;
    if (const int share = vietnameseShare(text); share >= 80)
        return {"windows-1258", Source::Guessed, std::min(95, share), 0};
    if (const int share = balticShare(text); share >= 92)
        return {"windows-1257", Source::Guessed, std::min(90, share), 0};

    Encoding best{"windows-1252", Source::Guessed, 10, 0};
    UErrorCode status = U_ZERO_ERROR;
    const Detector detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), text.constData(), static_cast<int>(text.size()), &status);
    int count = 0;
    const auto* const* matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QByteArray name = windowsFormOf(ucsdet_getName(matches[i], &status), text);
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_FAILURE(status) || name.startsWith("UTF-") || name.startsWith("IBM"))
            continue;
        const int share = letterShare(name, text);
        if (share >= 50 && confidence * share / 100 > best.confidence)
            best = {name, Source::Guessed, confidence * share / 100, 0};
    }
    return best;
}

} // namespace

Encoding guessEncoding(QByteArrayView head, const std::vector<QByteArray>& further)
{
    if (const auto marked = byMark(head))
        return *marked;
    if (const auto wide = byZeros(head))
        return *wide;

    Utf8Evidence evidence;
    weigh(head, false, evidence);
    for (const QByteArray& piece : further)
        weigh(piece, true, evidence);
    if (evidence.wrong == 0)
        return {};
    // A broken byte does not make a file another one: bytes of other encodings seldom fit UTF-8 by chance.
    if (evidence.fitting > evidence.wrong) {
        const auto share = evidence.fitting * 100 / (evidence.fitting + evidence.wrong);
        return {"UTF-8", Encoding::Source::Guessed, static_cast<int>(share), 0};
    }

    QByteArray telling = tellingLines(head);
    for (const QByteArray& piece : further)
        telling.append(tellingLines(piece));
    telling.truncate(1 << 17);
    return byLetters(telling);
}

QByteArray canonicalEncoding(const QByteArray& name)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.constData(), &status), &ucnv_close);
    if (name.isEmpty() || U_FAILURE(status))
        return {};
    const char* iana = ucnv_getStandardName(name.constData(), "MIME", &status);
    if (iana == nullptr || U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        iana = ucnv_getStandardName(name.constData(), "IANA", &status);
    }
    return iana != nullptr && U_SUCCESS(status) ? QByteArray(iana) : name;
}

QString describe(const Encoding& encoding)
{
    QString name = QString::fromLatin1(encoding.name);
    if (name.startsWith(QStringLiteral("windows")))
        name[0] = u'W';
    if (encoding.source != Encoding::Source::Guessed)
        return name;
    return QCoreApplication::translate("kith::Encoding", "%1 (guessed, %2 % sure)")
        .arg(name, QString::number(encoding.confidence));
}

} // namespace kith
