// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safelink.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool hasOddCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control ||
               character.category() == QChar::Other_Format;
    });
}

std::optional<QUrl> webLink(const QString& text)
{
    if (text.isEmpty() || hasOddCharacter(text))
        return {};
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || !url.host().contains(u'.') || !url.userInfo().isEmpty())
        return {};
    return url;
}

std::optional<QUrl> mailLink(const QString& text)
{
    // No parameters: a body, a copy or an attachment is not what was clicked.
    const bool isOdd = std::any_of(text.begin(), text.end(),
                                   [](QChar character) { return u"?&#%,;:<>\"\\()[]/"_s.contains(character); });
    if (isOdd || hasOddCharacter(text) || text.count(u'@') != 1 || text.startsWith(u'@') || text.endsWith(u'@'))
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(text);
    return url;
}

std::optional<QUrl> phoneLink(const QString& text)
{
    constexpr qsizetype longest = 20;
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
        else if (character == u'+' && digits.isEmpty())
            digits += character;
        else if (!u" -.()/\u00A0"_s.contains(character))
            return {};
    }
    if (digits.size() < 3 || digits.size() > longest)
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(digits);
    return url;
}

std::optional<QUrl> mapLink(const ListItem& address)
{
    QStringList parts = address.parts;
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    QUrl url(u"https://www.openstreetmap.org/search"_s);
    // Encoded by us: a "+" or "&" of the address is no syntax of the query.
    url.setQuery(u"query="_s + QString::fromLatin1(QUrl::toPercentEncoding(parts.join(u", "_s).simplified())));
    return url;
}

/// Where a network keeps the profile of a handle.
std::optional<QString> profilesOf(const QString& network)
{
    static const QHash<QString, QString> places{
        {u"facebook"_s, u"https://facebook.com/"_s},
        {u"github"_s, u"https://github.com/"_s},
        {u"instagram"_s, u"https://instagram.com/"_s},
        {u"linkedin"_s, u"https://www.linkedin.com/in/"_s},
        {u"telegram"_s, u"https://t.me/"_s},
        {u"tiktok"_s, u"https://www.tiktok.com/@"_s},
        {u"twitter"_s, u"https://x.com/"_s},
        {u"x"_s, u"https://x.com/"_s},
        {u"youtube"_s, u"https://www.youtube.com/@"_s},
    };
    const auto found = places.constFind(network.trimmed().toLower());
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QUrl> profileLink(const ListItem& item)
{
    static const QRegularExpression handle(u"^(?:[A-Za-z0-9_-]{2,64}|@[A-Za-z0-9_.-]{2,64})$"_s);
    const auto profiles = profilesOf(item.label);
    const QString text = item.part(0).trimmed();
    if (!profiles || !handle.match(text).hasMatch())
        return {};
    return QUrl(*profiles + (text.startsWith(u'@') ? text.sliced(1) : text), QUrl::StrictMode);
}

} // namespace

std::optional<QUrl> safeLink(const Field& field, const ListItem& item)
{
    if (field.name == "addresses"_L1)
        return mapLink(item);
    const auto profile = field.name == "links"_L1 ? profileLink(item) : std::nullopt;
    return profile ? profile : safeLink(field, item.part(field.mainPart));
}

std::optional<QUrl> safeLink(const Field& field, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (field.name == "phones"_L1)
        return phoneLink(trimmed);
    if (field.name == "emails"_L1)
        return mailLink(trimmed);
    if (field.name == "links"_L1 || field.type == FieldType::Link)
        return webLink(trimmed);
    return {};
}

} // namespace kith
