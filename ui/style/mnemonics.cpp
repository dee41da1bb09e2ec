// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/mnemonics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kith {

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression behind(u"\\s*\\(&[^&]\\)"_s);
    static const QRegularExpression mark(u"&(.)"_s); // "&&" is an ampersand
    return QString(text).remove(behind).replace(mark, u"\\1"_s);
}

QString buttonText(const QString& text)
{
    QString shown = withoutMnemonic(text);
    if (shown.endsWith(u'…'))
        shown.chop(1);
    return shown.trimmed();
}

} // namespace kith
