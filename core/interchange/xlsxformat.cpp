// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxformat.h"

#include <QByteArray>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kith {

namespace {

constexpr qint64 secondsADay = 86'400;

/// The letters of a code's first section that stand for parts of a date or time; [h] counts, [Red] does not.
QString tellingLetters(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const auto end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', i);
            const auto inside = code.mid(i + 1, std::max<qsizetype>(0, end - i - 1));
            const bool isElapsed = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [&](QChar each) {
                return each.toLower() == inside[0].toLower() && QStringView(u"hms").contains(each.toLower());
            });
            if (isElapsed)
                letters += u'h';
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

/// "-1234.5" with few enough digits to be exactly what somebody typed.
bool isShortDecimal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto point = text.find('.');
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    const auto others = static_cast<ptrdiff_t>(text.size()) - digits;
    return digits > 0 && digits <= exactSheetDigits && isDigit(text.front()) && isDigit(text.back()) &&
           others == (point == std::string_view::npos ? 0 : 1);
}

/// Fifteen digits, written in full: 8.4901234567E+10 is a telephone number.
std::string inFull(double number)
{
    const QByteArray scientific = QByteArray::number(std::abs(number), 'e', exactSheetDigits - 1);
    const auto mark = scientific.indexOf('e');
    const int exponent = scientific.mid(mark + 1).toInt();
    std::string digits = scientific.left(mark).replace('.', "").toStdString();
    digits.erase(digits.find_last_not_of('0') + 1);
    const auto whole = static_cast<size_t>(std::max(0, exponent + 1));
    std::string text = number < 0 ? "-" : "";
    if (digits.empty())
        return "0";
    if (exponent < 0)
        return text + "0." + std::string(static_cast<size_t>(-exponent - 1), '0') + digits;
    if (digits.size() <= whole)
        return text + digits + std::string(whole - digits.size(), '0');
    return text + digits.substr(0, whole) + '.' + digits.substr(whole);
}

std::string clock(qint64 seconds)
{
    std::string text;
    for (const qint64 part : {seconds / 3600, seconds / 60 % 60, seconds % 60}) {
        if (!text.empty())
            text += ':';
        if (part < 10)
            text += '0';
        text += std::to_string(part);
    }
    return text;
}

std::string day(qint64 serial, XlsxEpoch epoch)
{
    if (epoch == XlsxEpoch::Year1904)
        return QDate(1904, 1, 1).addDays(serial).toString(Qt::ISODate).toStdString();
    if (serial == 60)
        return "1900-02-29";
    // The day that never was is counted, so that before it the first day has another place.
    const QDate zero = serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return zero.addDays(serial).toString(Qt::ISODate).toStdString();
}

} // namespace

XlsxNumber xlsxNumberOf(QStringView formatCode)
{
    const QString letters = tellingLetters(formatCode);
    if (letters.contains(QStringLiteral("general")))
        return XlsxNumber::Plain;
    const auto has = [&](QStringView some) {
        return std::any_of(some.begin(), some.end(), [&](QChar c) { return letters.contains(c); });
    };
    const bool hasTime = has(u"hs");
    const bool hasDate = has(u"yd") || (has(u"m") && !hasTime);
    if (hasDate)
        return hasTime ? XlsxNumber::DateTime : XlsxNumber::Date;
    return hasTime ? XlsxNumber::Time : XlsxNumber::Plain;
}

XlsxNumber xlsxNumberOf(int builtInFormat)
{
    const auto isIn = [builtInFormat](int first, int last) {
        return builtInFormat >= first && builtInFormat <= last;
    };
    if (builtInFormat == 22)
        return XlsxNumber::DateTime;
    if (isIn(18, 21) || isIn(32, 35) || isIn(45, 47) || isIn(55, 56))
        return XlsxNumber::Time;
    if (isIn(14, 17) || isIn(27, 31) || builtInFormat == 36 || isIn(50, 54) || isIn(57, 58))
        return XlsxNumber::Date;
    return XlsxNumber::Plain;
}

std::string xlsxText(std::string_view number, XlsxNumber kind, XlsxEpoch epoch)
{
    if (kind == XlsxNumber::Plain && isShortDecimal(number))
        return std::string(number);
    bool isNumber = false;
    const double value = QByteArray(number.data(), static_cast<qsizetype>(number.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::string(number);
    const bool isDay = value >= 0 && value < lastSheetDay + 1;
    if (kind == XlsxNumber::Plain || !isDay)
        return inFull(value);

    auto serial = static_cast<qint64>(std::floor(value));
    auto seconds = std::llround((value - std::floor(value)) * double(secondsADay));
    if (seconds == secondsADay) {
        ++serial;
        seconds = 0;
    }
    const bool hasDay = serial > 0 || (epoch == XlsxEpoch::Year1904 && kind != XlsxNumber::Time);
    if (!hasDay)
        return clock(seconds);
    const bool hasClock = seconds > 0 || kind == XlsxNumber::Time;
    return day(serial, epoch) + (hasClock ? ' ' + clock(seconds) : std::string());
}

} // namespace kith
