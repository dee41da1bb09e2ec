// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/longtexts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kith::test {

LongTexts::LongTexts(const QTranslator& english, QObject* parent)
    : QTranslator(parent)
    , m_english(english)
{
}

QString LongTexts::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    QString text = m_english.translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
    // The names of keys have a width of their own on every keyboard.
    if (letters < 2 || qstrcmp(context, "QShortcut") == 0 || text.contains("&1"_L1))
        return text; // a pattern of places
    constexpr double more = 0.4;
    auto missing = qsizetype(std::ceil(more * double(letters)));
    // Longer words first, as they cannot be wrapped.
    QString longer;
    for (const QChar each : text) {
        longer += each;
        if (missing > 0 && u"aeiou"_s.contains(each)) {
            longer += each;
            --missing;
        }
    }
    // Not behind an ellipsis, which buttons leave out.
    const qsizetype end = longer.endsWith(u" …"_s) ? longer.size() - 2 : longer.size();
    return longer.insert(end, QString(missing, u'·'));
}

} // namespace kith::test
