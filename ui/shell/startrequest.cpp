// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startrequest.h"

#include "activity/caller.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

QByteArray toLine(const StartRequest& request)
{
    const QJsonArray links = QJsonArray::fromStringList(request.links);
    return QJsonDocument(QJsonObject{{u"kith"_s, 1}, {u"links"_s, links}}).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> fromLine(const QByteArray& line)
{
    constexpr qsizetype longestLine = 64 * 1024;
    if (line.size() > longestLine)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value("kith"_L1).toInt() != 1)
        return {};
    StartRequest request;
    const QJsonArray links = object.value("links"_L1).toArray();
    for (const QJsonValue& link : links) {
        constexpr qsizetype longest = 200;
        const QString text = link.toString();
        if (text.size() <= longest && isTelephoneLink(text))
            request.links.append(text);
    }
    return request;
}

} // namespace kith
