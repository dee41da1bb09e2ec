// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safelink.h"

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

} // namespace

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
