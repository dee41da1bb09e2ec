// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "support/catch.h"

#include <limits>
#include <set>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

Currency currency(QStringView code)
{
    const auto found = Currency::fromCode(code);
    REQUIRE(found);
    return *found;
}

/// The decimal string of an amount as read, or what is wrong with it.
QString read(QStringView text, QStringView code, DecimalSeparator hint = DecimalSeparator::Unknown)
{
    const auto money = Money::parse(text, currency(code), hint);
    return money ? money->toDecimalString() : money.error().message;
}

bool isRefused(QStringView text, QStringView code, DecimalSeparator hint = DecimalSeparator::Unknown)
{
    const auto money = Money::parse(text, currency(code), hint);
    return !money && money.error().code == Error::Code::InvalidInput && !money.error().message.isEmpty();
}

} // namespace

TEST_CASE("minor digits follow ISO 4217 and not what is paid in cash", "[money]")
{
    for (const auto& code : {u"RSD"_s, u"LAK"_s, u"EUR"_s, u"INR"_s, u"AFN"_s, u"HUF"_s, u"IDR"_s, u"MMK"_s})
        CHECK(currency(code).minorDigits() == 2);
    for (const auto& code : {u"IQD"_s, u"KWD"_s, u"BHD"_s, u"TND"_s, u"JOD"_s, u"LYD"_s, u"OMR"_s})
        CHECK(currency(code).minorDigits() == 3);
    for (const auto& code : {u"VND"_s, u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s, u"UGX"_s, u"XAF"_s, u"PYG"_s})
        CHECK(currency(code).minorDigits() == 0);
    CHECK(currency(u"CLF").minorDigits() == 4);
}

TEST_CASE("currencies are known by their codes in either case, and nothing else is one", "[money]")
{
    CHECK(currency(u"vnd").code() == u"VND"_s);
    for (const auto& wrong : {u"XXX"_s, u"US"_s, u"USDX"_s, u""_s, u"U$D"_s, u"ＵＳＤ"_s, u"5SD"_s})
        CHECK_FALSE(Currency::fromCode(wrong));
    CHECK_FALSE(Currency().isValid());
    CHECK(Currency().code().isEmpty());
    CHECK(Currency::all().size() > 160);
    for (const Currency each : Currency::all())
        CHECK(Currency::fromCode(each.code()) == each);
}

TEST_CASE("amounts are read as the world writes them", "[money]")
{
    CHECK(read(u"1234.5", u"USD") == u"1234.50"_s);
    CHECK(read(u"1,234.50", u"USD") == u"1234.50"_s);
    CHECK(read(u"1.234,50 €", u"EUR") == u"1234.50"_s);
    CHECK(read(u"1 234,50", u"EUR") == u"1234.50"_s);
    CHECK(read(u"1\u00A0234,50 €", u"EUR") == u"1234.50"_s);
    CHECK(read(u"CHF 1’234.50", u"CHF") == u"1234.50"_s);
    CHECK(read(u"₹12,34,567.00", u"INR") == u"1234567.00"_s);
    CHECK(read(u"Rs. 500", u"INR") == u"500.00"_s);
    CHECK(read(u"500/-", u"INR") == u"500.00"_s);
    CHECK(read(u"980.000 ₫", u"VND") == u"980000"_s);
    CHECK(read(u"1.250.000đ", u"VND") == u"1250000"_s);
    CHECK(read(u"-12", u"USD") == u"-12.00"_s);
    CHECK(read(u"$-12.30", u"USD") == u"-12.30"_s);
    CHECK(read(u"12.30-", u"USD") == u"-12.30"_s);
    CHECK(read(u"(12.30)", u"USD") == u"-12.30"_s);
    CHECK(read(u"−0.05", u"USD") == u"-0.05"_s);
    CHECK(read(u".5", u"USD") == u"0.50"_s);
    CHECK(read(u"5.", u"USD") == u"5.00"_s);
    CHECK(read(u"१,२३४.५०", u"INR") == u"1234.50"_s);
    CHECK(read(u"١٬٢٣٤٫٥٠", u"EGP") == u"1234.50"_s);
    CHECK(read(u"12.500", u"USD") == u"12500.00"_s);
    CHECK(read(u"12.500", u"KWD") == u"12.500"_s);
    CHECK(read(u"12,500", u"KWD") == u"12500.000"_s);
    CHECK(read(u"usd 7", u"USD") == u"7.00"_s);
    CHECK(read(u"0007", u"USD") == u"7.00"_s);
}

TEST_CASE("the hint decides what one separator means", "[money]")
{
    CHECK(read(u"1,234", u"USD", DecimalSeparator::Point) == u"1234.00"_s);
    CHECK(read(u"1.234", u"EUR", DecimalSeparator::Comma) == u"1234.00"_s);
    CHECK(read(u"1,5", u"EUR", DecimalSeparator::Comma) == u"1.50"_s);
    CHECK(read(u"12.500", u"USD", DecimalSeparator::Point) == u"12.50"_s);
    CHECK(isRefused(u"12.505", u"USD", DecimalSeparator::Point));
    CHECK(isRefused(u"12,50", u"USD", DecimalSeparator::Point));
}

TEST_CASE("an amount that a person types is never taken for a thousand times itself", "[money]")
{
    CHECK(isRefused(u"5.999", u"EUR", DecimalSeparator::Typed));
    CHECK(isRefused(u"5.000", u"EUR", DecimalSeparator::Typed));
    CHECK(read(u"5.99", u"EUR", DecimalSeparator::Typed) == u"5.99"_s);
    CHECK(read(u"5,99", u"EUR", DecimalSeparator::Typed) == u"5.99"_s);
    CHECK(read(u"5,999", u"EUR", DecimalSeparator::Typed) == u"5999.00"_s);
    CHECK(read(u"1.234,50", u"EUR", DecimalSeparator::Typed) == u"1234.50"_s);
    CHECK(read(u"5.999", u"KWD", DecimalSeparator::Typed) == u"5.999"_s);
    CHECK(read(u"980.000", u"VND", DecimalSeparator::Typed) == u"980000"_s);
}

TEST_CASE("an amount that cannot be kept as it is written is refused", "[money]")
{
    for (const auto& text : {u""_s, u" "_s, u"abc"_s, u"12abc"_s, u"1.2.3"_s, u"1,23,4"_s, u"--5"_s, u"(5"_s, u"5)"_s,
                             u"12 USD 13"_s, u"1e5"_s, u"0x1F"_s, u"1..2"_s, u"10.0011"_s, u"(-5)"_s, u"5%"_s})
        CHECK(isRefused(text, u"USD"));
    CHECK(isRefused(u"12.50 EUR", u"USD"));
    CHECK(isRefused(u"12,5", u"VND"));
    CHECK(isRefused(u"92233720368547758.08", u"USD"));
    CHECK(read(u"92233720368547758.07", u"USD") == u"92233720368547758.07"_s);
    CHECK(isRefused(QString(300, u'9'), u"USD"));
}

TEST_CASE("the decimal string of any amount is read back as the same amount", "[money]")
{
    REQUIRE(rc::check([] {
        const auto all = Currency::all();
        const Money money{*rc::gen::suchThat(rc::gen::arbitrary<qint64>(),
                                             [](qint64 n) { return n > std::numeric_limits<qint64>::min(); }),
                          all[*rc::gen::inRange<size_t>(0, all.size())]};

        const auto again = Money::parse(money.toDecimalString(), money.currency, DecimalSeparator::Point);

        RC_ASSERT(again);
        RC_ASSERT(*again == money);
    }));
}

TEST_CASE("amounts are added in one currency only, and never past what fits", "[money]")
{
    const Money dollars{150, currency(u"USD")};
    const Money most{std::numeric_limits<qint64>::max(), currency(u"USD")};

    CHECK(add(dollars, dollars)->minor == 300);
    CHECK(subtract(dollars, dollars)->minor == 0);
    CHECK_FALSE(add(dollars, Money{1, currency(u"EUR")}));
    CHECK_FALSE(add(most, dollars));
    CHECK_FALSE(subtract(Money{-2, currency(u"USD")}, most));
    CHECK(multiply(dollars, Decimal{1'500'000})->minor == 225);
    CHECK(multiply(Money{5, currency(u"USD")}, Decimal{100'000})->minor == 1);
    CHECK(multiply(Money{-5, currency(u"USD")}, Decimal{100'000})->minor == -1);
    CHECK_FALSE(multiply(most, Decimal{1'000'001}));
}
