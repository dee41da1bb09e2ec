// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone.h"

#include <QHash>

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace kith {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype fewestDigits = 5;
constexpr qsizetype longestText = 250;
constexpr qsizetype cachedNumbers = 16384;

/// Not more digits than matter for the decision: whether there can be a number at all.
bool hasEnoughDigits(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    return digits >= fewestDigits;
}

std::optional<QString> parsed(QStringView typed, const QString& region)
{
    const auto& library = *PhoneNumberUtil::GetInstance();
    std::string text = typed.toUtf8().toStdString();
    // Without a region only the international prefix most of the world dials can be told from a local zero.
    if (region.isEmpty() && text.starts_with("00"))
        text.replace(0, 2, "+");

    PhoneNumber number;
    const std::string from = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (library.Parse(text, from, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !library.IsPossibleNumber(number))
        return std::nullopt;
    std::string formatted; // E.164 knows no extension
    library.Format(number, PhoneNumberUtil::E164, &formatted);
    return QString::fromStdString(formatted);
}

} // namespace

std::optional<QString> e164(QStringView typed, const QString& region)
{
    const QStringView text = typed.trimmed();
    if (text.size() > longestText || !hasEnoughDigits(text))
        return std::nullopt;

    thread_local QHash<QString, std::optional<QString>> cache;
    const QString key = region + QChar(u'\t') + text;
    if (const auto known = cache.constFind(key); known != cache.cend())
        return *known;
    if (cache.size() >= cachedNumbers)
        cache.clear();
    return *cache.insert(key, parsed(text, region));
}

QString formattedPhone(const QString& e164Number, const QString& region)
{
    const auto& library = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (!e164Number.startsWith(u'+') ||
        library.Parse(e164Number.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164Number;
    const bool isHome =
        !region.isEmpty() && library.GetCountryCodeForRegion(region.toUpper().toStdString()) == number.country_code();
    std::string formatted;
    library.Format(number, isHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

bool isPhoneRegion(const QString& region)
{
    return PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region.toUpper().toStdString()) != 0;
}

QString phoneDigits(QStringView typed)
{
    QString digits;
    digits.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace kith
