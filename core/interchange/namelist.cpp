// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/namelist.h"

using namespace Qt::StringLiterals;

namespace kith {

QStringList splitNames(const QString& text)
{
    QStringList names;
    QString name;
    bool isQuoted = false;
    bool wasQuoted = false;
    const auto endName = [&] {
        name = wasQuoted ? name : name.trimmed();
        if (!name.isEmpty())
            names.append(name);
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            name += text[++i];
        else if (isQuoted && c == u'"')
            isQuoted = false;
        else if (!isQuoted && c == u'"' && name.trimmed().isEmpty() && !wasQuoted) {
            isQuoted = wasQuoted = true;
            name.clear();
        } else if (!isQuoted && (c == u';' || c == u','))
            endName();
        else if (isQuoted || !wasQuoted || !c.isSpace())
            name += c;
    }
    endName();
    return names;
}

QString joinNames(const QStringList& names)
{
    QString text;
    for (const QString& name : names) {
        if (!text.isEmpty())
            text += u"; "_s;
        const bool isPlain = !name.contains(u';') && !name.contains(u',') && !name.startsWith(u'"') &&
                             !name.isEmpty() && !name.front().isSpace() && !name.back().isSpace();
        text += isPlain ? name : u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

} // namespace kith
