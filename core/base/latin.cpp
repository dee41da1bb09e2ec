// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <QHash>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace kith {

namespace {

/// Before ICU's own: letters it leaves out. After: what Latin-ASCII leaves behind.
constexpr auto rules = u"ൺ > ണ്; ൻ > ന്; ർ > ര്; ൽ > ല്; ൾ > ള്; ൿ > ക്; ੰ > ਂ; ੱ > ; ە > e; ۆ > o; ێ > e;"
                       u":: Any-Latin; :: Latin-ASCII; :: Lower; ǝ > e; ə > e;"
                       u"['ʹʺʻʼʽʾʿˈ’‘`] > ;";

constexpr qsizetype cachedWords = 65536;

/// ICU's transliterator, of one thread, with the words it wrote lately: names repeat.
class Transliterator
{
public:
    Transliterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        UParseError position{};
        m_transliterator.reset(icu::Transliterator::createFromRules(u"Kith", rules, UTRANS_FORWARD, position, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

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
    QString written(QStringView text) const
    {
        if (!m_transliterator)
            return text.toString();
        icu::UnicodeString source(text.utf16(), static_cast<int32_t>(text.size()));
        m_transliterator->transliterate(source);
        const QString result(reinterpret_cast<const QChar*>(source.getBuffer()), source.length());
        // A word must not vanish because all its letters were modifiers.
        return result.trimmed().isEmpty() ? text.toString() : result;
    }

    std::unique_ptr<icu::Transliterator> m_transliterator;
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
