// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include "base/integers.h"
#include "base/numbertext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

Error notANumber(QStringView text)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Decimal", "“%1” is not a number; write it like 1234.5.")
                .arg(text.first(qMin(text.size(), 40)))};
}

} // namespace

DecimalSeparator guessDecimalSeparator(const QStringList& samples)
{
    int points = 0;
    int commas = 0;
    for (const QString& sample : samples) {
        const auto lastPoint = sample.lastIndexOf(u'.');
        const auto lastComma = sample.lastIndexOf(u',');
        const auto asPoint = readNumber(sample, DecimalSeparator::Point, Decimal::digits);
        const auto asComma = readNumber(sample, DecimalSeparator::Comma, Decimal::digits);
        if (lastPoint < 0 && lastComma < 0)
            continue;
        if (lastPoint >= 0 && lastComma >= 0 && asPoint && asComma)
            ++(lastPoint > lastComma ? points : commas);
        else if (asPoint && (!asComma || (sample.count(u',') > 1 && lastPoint < 0)))
            ++points;
        else if (asComma && (!asPoint || (sample.count(u'.') > 1 && lastComma < 0)))
            ++commas;
    }
    if (points > 0 && commas > 0)
        return DecimalSeparator::Mixed;
    return points > 0 ? DecimalSeparator::Point : commas > 0 ? DecimalSeparator::Comma : DecimalSeparator::Unknown;
}

bool mayBeReadTwoWays(QStringView number)
{
    const auto read = readNumber(number, DecimalSeparator::Unknown, Decimal::digits);
    return read && read->isDoubtful;
}

Error readTwoWays(QStringView number)
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("Decimal",
                                        "“%1” may be read two ways, and other numbers here begin their "
                                        "decimals with a point as well as with a comma. Say which it is (--decimal).")
                .arg(number.first(qMin(number.size(), 40)))};
}

Result<Decimal> Decimal::parse(QStringView text, DecimalSeparator hint)
{
    const auto number = readNumber(text, hint, digits);
    if (!number && hint == DecimalSeparator::Mixed && mayBeReadTwoWays(text))
        return tl::unexpected(readTwoWays(text));
    if (!number || !number->affix.isEmpty())
        return tl::unexpected(notANumber(text));
    if (hint == DecimalSeparator::Typed && number->fraction.size() > digits)
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("Decimal", "“%1” has more than six decimals; round it.")
                         .arg(text.first(qMin(text.size(), 40))));
    const QString decimals = number->fraction.leftJustified(digits, u'0', true);
    const auto scaledValue = toInteger(QString(number->whole + decimals), number->isNegative);
    if (!scaledValue)
        return error(
            Error::Code::InvalidInput,
            QCoreApplication::translate("Decimal", "“%1” is too large; up to nine million million fit.").arg(text));
    const bool roundsUp = number->fraction.size() > digits && number->fraction[digits] >= u'5';
    const auto rounded = sum(*scaledValue, roundsUp ? (number->isNegative ? -1 : 1) : 0);
    if (!rounded)
        return tl::unexpected(notANumber(text));
    return Decimal{*rounded};
}

std::optional<Decimal> Decimal::fromInteger(qint64 whole)
{
    const auto value = product(whole, one);
    return value ? std::optional(Decimal{*value}) : std::nullopt;
}

QString Decimal::toString() const
{
    QString text = decimalText(scaled, digits);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<Decimal> Decimal::rounded(int places) const
{
    qint64 unit = 1;
    for (int i = qBound(0, places, digits); i < digits; ++i)
        unit *= 10;
    const auto value = productOver(scaled, 1, unit);
    const auto back = value ? product(*value, unit) : std::nullopt;
    return back ? std::optional(Decimal{*back}) : std::nullopt;
}

std::optional<Decimal> add(Decimal left, Decimal right)
{
    const auto value = sum(left.scaled, right.scaled);
    return value ? std::optional(Decimal{*value}) : std::nullopt;
}

std::optional<Decimal> subtract(Decimal left, Decimal right)
{
    const auto value = difference(left.scaled, right.scaled);
    return value ? std::optional(Decimal{*value}) : std::nullopt;
}

std::optional<Decimal> multiply(Decimal left, Decimal right)
{
    const auto value = productOver(left.scaled, right.scaled, Decimal::one);
    return value ? std::optional(Decimal{*value}) : std::nullopt;
}

} // namespace kith
