// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone.h"

#include <QHash>

#include <phonenumbers/phonenumberutil.h>

#include <array>
#include <string>

namespace kith {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype fewestDigits = 5;
constexpr qsizetype longestPhone = 250;
constexpr qsizetype cachedNumbers = 16384;

/// Not more digits than matter for the decision: whether there can be a number at all.
bool hasEnoughDigits(QStringView text)
{
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    return digits >= fewestDigits;
}

/// A country where an international number needs no thought: after the country code only the prefix of domestic calls
/// would have to go, it is one digit, and no number begins with it. (Argentina, Mexico and others rewrite numbers.)
struct PlainCountry
{
    const char* code;
    char prefix;
};
constexpr PlainCountry plainCountries[] = {{"1", '1'},  {"31", '0'}, {"33", '0'}, {"34", '0'},  {"44", '0'},
                                           {"48", '0'}, {"49", '0'}, {"66", '0'}, {"81", '0'},  {"84", '0'},
                                           {"91", '0'}, {"92", '0'}, {"94", '0'}, {"880", '0'}, {"971", '0'}};

/// Whether numbers of a country may be this long; asked of the library once and remembered.
bool isPossibleLength(size_t country, qsizetype length)
{
    enum class Known : quint8 { No, Possible, Impossible };
    thread_local std::array<std::array<Known, 16>, std::size(plainCountries)> memory{};
    if (length >= 16)
        return false;
    Known& known = memory[country][static_cast<size_t>(length)];
    if (known == Known::No) {
        PhoneNumber number;
        number.set_country_code(QByteArray(plainCountries[country].code).toInt());
        number.set_national_number(QByteArray(length, '9').toULongLong());
        known = PhoneNumberUtil::GetInstance()->IsPossibleNumber(number) ? Known::Possible : Known::Impossible;
    }
    return known == Known::Possible;
}

/// "+84 909-796 886" in a plain country is its digits; a null text where the library has to look. An import of a
/// million rows reads little else, and the library takes 13 µs for each.
QString plainInternational(QStringView text)
{
    if (text.size() < 2 || text.front() != u'+' || !(text[1] >= u'1' && text[1] <= u'9'))
        return {};
    QString digits;
    digits.reserve(text.size());
    digits += u'+';
    for (const QChar c : text.mid(1)) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u' ' && c != u'-' && c != u'.')
            return {};
    }
    for (size_t i = 0; i < std::size(plainCountries); ++i) {
        const QLatin1StringView code(plainCountries[i].code);
        if (!QStringView(digits).mid(1).startsWith(code))
            continue;
        const QStringView national = QStringView(digits).mid(1 + code.size());
        const bool isPlain = national.size() > 3 && national.front() != u'0' &&
                             national.front() != QLatin1Char(plainCountries[i].prefix) &&
                             isPossibleLength(i, national.size());
        return isPlain ? digits : QString();
    }
    return {};
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
    if (text.size() > longestPhone || !hasEnoughDigits(text))
        return std::nullopt;
    if (QString plain = plainInternational(text); !plain.isNull())
        return plain;

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
