// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/integers.h"
#include "base/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith {

using namespace Qt::StringLiterals;

namespace {

QString shown(QStringView text)
{
    return text.first(qMin<qsizetype>(text.size(), 40)).toString();
}

tl::unexpected<Error> refused(QString message)
{
    return error(Error::Code::InvalidInput, std::move(message));
}

/// How people write a currency beside an amount, other than by its code or a currency symbol.
bool isCurrencyWord(const QString& word)
{
    static constexpr auto words = std::to_array<QStringView>({
        u"rs",  u"rs.",  u"re", u"re.", u"kr",  u"kr.",  u"lei", u"zł",  u"kč",  u"ft",   u"đ",   u"vnđ",
        u"dh",  u"dhs",  u"sr", u"rm",  u"rp",  u"rp.",  u"fr",  u"fr.", u"sfr", u"sfr.", u"tl",  u"rub",
        u"руб", u"руб.", u"р",  u"р.",  u"грн", u"грн.", u"лв",  u"лв.", u"дин", u"дин.", u"din", u"din.",
        u"r$",  u"us$",  u"a$", u"au$", u"c$",  u"ca$",  u"nz$", u"hk$", u"s$",  u"nt$",  u"mx$", u"r",
    });
    return std::ranges::find(words, QStringView(word)) != words.end();
}

/// A null error where the words beside an amount may stand for the currency.
std::optional<QString> problemWithAffix(const QString& affix, Currency currency)
{
    if (affix.isEmpty() || (affix.size() == 1 && affix[0].category() == QChar::Symbol_Currency))
        return std::nullopt;
    if (const auto other = Currency::fromCode(affix)) {
        if (*other == currency)
            return std::nullopt;
        return QCoreApplication::translate("Money", "is in %1, where %2 is expected")
            .arg(other->code(), currency.code());
    }
    if (isCurrencyWord(affix.toCaseFolded()))
        return std::nullopt;
    return QCoreApplication::translate("Money", "has “%1” beside the number").arg(shown(affix));
}

Result<Money> ofMinor(std::optional<qint64> minor, Currency currency)
{
    if (!minor)
        return refused(QCoreApplication::translate("Money", "The amount is too large to be kept; check its digits."));
    return Money{*minor, currency};
}

Result<Money> combined(Money left, Money right, std::optional<qint64> (*operation)(qint64, qint64))
{
    if (left.currency != right.currency)
        return refused(QCoreApplication::translate("Money", "Amounts in %1 and %2 cannot be added; convert one first.")
                           .arg(left.currency.code(), right.currency.code()));
    return ofMinor(operation(left.minor, right.minor), left.currency);
}

} // namespace

Result<Money> Money::parse(QStringView text, Currency currency, DecimalSeparator hint)
{
    const auto number = readNumber(text, hint, currency.minorDigits());
    if (!number && hint == DecimalSeparator::Mixed && mayBeReadTwoWays(text))
        return tl::unexpected(readTwoWays(text));
    if (!number)
        return refused(
            QCoreApplication::translate("Money", "“%1” is not an amount; write it like 1234.50.").arg(shown(text)));
    if (const auto problem = problemWithAffix(number->affix, currency))
        return refused(QCoreApplication::translate("Money", "“%1” %2; correct it, or give another currency.")
                           .arg(shown(text), *problem));

    QString fraction = number->fraction;
    // A person who types 5.000 may mean five thousand: they are asked, not believed.
    const bool mayBeThousands = hint == DecimalSeparator::Typed && number->isDoubtful;
    while (!mayBeThousands && fraction.size() > currency.minorDigits() && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > currency.minorDigits())
        return refused(
            QCoreApplication::translate(
                "Money", "“%1” has more decimals than %2 has (%3); round it, or check the decimal separator.")
                .arg(shown(text), currency.code(), QString::number(currency.minorDigits())));
    return ofMinor(
        toInteger(QString(number->whole + fraction.leftJustified(currency.minorDigits(), u'0')), number->isNegative),
        currency);
}

QString Money::toDecimalString() const
{
    return decimalText(minor, currency.minorDigits());
}

Result<Money> add(Money left, Money right)
{
    return combined(left, right, sum);
}

Result<Money> subtract(Money left, Money right)
{
    return combined(left, right, difference);
}

Result<Money> multiply(Money amount, Decimal factor)
{
    return ofMinor(productOver(amount.minor, factor.scaled, Decimal::one), amount.currency);
}

} // namespace kith
