// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

/// How a word is written in Latin letters. ICU's Any-Latin is a reversible one, which for some alphabets is not what
/// people type: it makes Mihail and Chrestos of Михаил and Χρήστος.
enum class Writing { Any, Greek, Russian, Ukrainian, Serbian };
constexpr size_t writings = 5;

/// Letters that Any-Latin leaves out, and those that are heard otherwise than it writes them.
constexpr QStringView rulesBefore = u"ൺ > ണ്; ൻ > ന്; ർ > ര്; ൽ > ല്; ൾ > ള്; ൿ > ക്; ੰ > ਂ; ੱ > ; ە > e; ۆ > o; ێ > e;"
                                    u"ङ } \u094D > ङ; ङ > ङ्ग;";
constexpr std::array<QStringView, writings> steps{
    u":: Any-Latin;", u":: Greek-Latin/UNGEGN; :: Any-Latin;", u":: Russian-Latin/BGN; :: Any-Latin;",
    u":: Ukrainian-Latin/BGN; :: Any-Latin;", u":: Serbian-Latin/BGN; :: Any-Latin;"};
/// What Latin-ASCII leaves behind.
constexpr QStringView rulesAfter =
    u":: Latin-ASCII; :: Lower; ǝ > e; ə > e; ['ʹʺʻʼʽʾʿˈ’‘`·] > ; [[:Mn:]&[:Inherited:]] > ;";

constexpr qsizetype cachedWords = 65536;

Writing writingOf(QStringView word)
{
    static const QString southSlavic = u"ђјљњћџѓќѕ"_s;
    static const QString ukrainian = u"іїєґ"_s;
    Writing found = Writing::Any;
    for (const QChar c : word) {
        const auto script = c.script();
        if (script == QChar::Script_Greek)
            return Writing::Greek;
        if (script != QChar::Script_Cyrillic)
            continue;
        if (southSlavic.contains(c))
            return Writing::Serbian;
        if (found != Writing::Ukrainian)
            found = ukrainian.contains(c) ? Writing::Ukrainian : Writing::Russian;
    }
    return found;
}

/// ICU's transliterators, of one thread, with the words they wrote lately: names repeat.
class Transliterator
{
public:
    QString word(QStringView text)
    {
        const QString borrowed = QString::fromRawData(text.data(), text.size());
        if (const auto known = m_words.constFind(borrowed); known != m_words.cend())
            return *known;
        if (m_words.size() >= cachedWords)
            m_words.clear();
        return *m_words.insert(text.toString(), written(text));
    }

private:
    /// Null where ICU lacks its data.
    icu::Transliterator* transliterator(Writing writing)
    {
        auto& [isTried, made] = m_transliterators[static_cast<size_t>(writing)];
        if (!isTried) {
            isTried = true;
            const QString rules = rulesBefore + steps[static_cast<size_t>(writing)] + rulesAfter;
            UErrorCode status = U_ZERO_ERROR;
            UParseError position{};
            made.reset(icu::Transliterator::createFromRules(
                u"Kith", icu::UnicodeString(rules.utf16(), static_cast<int32_t>(rules.size())), UTRANS_FORWARD,
                position, status));
            if (U_FAILURE(status))
                made.reset();
        }
        return made.get();
    }

    QString written(QStringView text)
    {
        const auto* const transform = transliterator(writingOf(text));
        if (!transform)
            return text.toString();
        icu::UnicodeString source(text.utf16(), static_cast<int32_t>(text.size()));
        transform->transliterate(source);
        QString result(reinterpret_cast<const QChar*>(source.getBuffer()), source.length());
        // The silent letter that carries a Thai vowel.
        if (std::ranges::any_of(text, [](QChar c) { return c == QChar(0x0E2D); }))
            result.remove(u'x');
        result = std::move(result).simplified();
        // A word must not vanish because all its letters were modifiers.
        return result.isEmpty() ? text.toString() : result;
    }

    struct Lazy
    {
        bool isTried = false;
        std::unique_ptr<icu::Transliterator> made{};
    };
    std::array<Lazy, writings> m_transliterators{};
    QHash<QString, QString> m_words;
};

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString latin(QStringView folded)
{
    if (isAscii(folded))
        return folded.toString();

    thread_local Transliterator transliterator;
    QString text;
    text.reserve(folded.size() * 2);
    qsizetype at = 0;
    while (at < folded.size()) {
        const bool isSpace = folded[at].isSpace();
        qsizetype end = at;
        while (end < folded.size() && folded[end].isSpace() == isSpace)
            ++end;
        const QStringView part = folded.sliced(at, end - at);
        if (isSpace || isAscii(part))
            text += part;
        else
            text += transliterator.word(part);
        at = end;
    }
    return text;
}

} // namespace kith
