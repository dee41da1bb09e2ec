// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/wordscan.h"

#include <algorithm>

namespace kith {

namespace {

bool hasTamil(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= QChar(0x0B80) && c < QChar(0x0C00); });
}

/// Tamil has one letter for k and g, one for t and d, and so on; which is heard depends on where it stands. ICU always
/// writes the first: "murukan", "cuntar" for Murugan, Sundar.
QString voicedTamil(QStringView latinWord)
{
    QString voiced = latinWord.toString();
    for (qsizetype i = 0; i < latinWord.size(); ++i) {
        const QChar c = latinWord[i];
        const QChar before = i > 0 ? latinWord[i - 1] : QChar();
        const QChar after = i + 1 < latinWord.size() ? latinWord[i + 1] : QChar();
        const bool isNasal = before == u'n' || before == u'm';
        const bool isDoubled = before == c || after == c;
        if (isDoubled || (i > 0 && !isNasal && !QStringView(u"aeiou").contains(before)))
            continue;
        if (c == u'c')
            voiced[i] = isNasal ? u'j' : u's';
        else if (i > 0 && c == u'k')
            voiced[i] = u'g';
        else if (i > 0 && c == u't')
            voiced[i] = u'd';
        else if (isNasal && c == u'p')
            voiced[i] = u'b';
    }
    return voiced;
}

QString soundOfWord(QStringView word)
{
    if (leavesVowelsUnwritten(word))
        return consonantKey(word);
    const QString written = latin(word);
    const QString key = soundKey(written);
    if (!hasTamil(word))
        return key;
    const QString voiced = soundKey(voicedTamil(written));
    return voiced == key ? key : QString(key + u' ' + voiced);
}

} // namespace

SearchForms searchForms(QStringView text)
{
    SearchForms forms{.exact = fold(text)};
    forms.latin = latin(forms.exact);
    if (leavesVowelsUnwritten(forms.exact) || hasTamil(forms.exact))
        forEachWord(forms.exact, [&](QStringView word) { appendWord(forms.sound, soundOfWord(word)); });
    else
        forms.sound = soundKey(forms.latin);
    return forms;
}

} // namespace kith
