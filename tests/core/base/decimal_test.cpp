// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include "support/catch.h"

#include <limits>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString read(QStringView text, DecimalSeparator hint = DecimalSeparator::Unknown)
{
    const auto number = Decimal::parse(text, hint);
    return number ? number->toString() : u"refused"_s;
}

} // namespace

TEST_CASE("numbers are read and written in their shortest form", "[decimal]")
{
    CHECK(read(u"12") == u"12"_s);
    CHECK(read(u"12.50") == u"12.5"_s);
    CHECK(read(u"-0.25") == u"-0.25"_s);
    CHECK(read(u"1.234") == u"1.234"_s);
    CHECK(read(u"1,234") == u"1234"_s);
    CHECK(read(u"1.234", DecimalSeparator::Comma) == u"1234"_s);
    CHECK(read(u"0,125") == u"0.125"_s);
    CHECK(read(u"1 000 000") == u"1000000"_s);
    CHECK(read(u"٣٫٥") == u"3.5"_s);
    CHECK(read(u"٣٫٥", DecimalSeparator::Comma) == u"3.5"_s);
    CHECK(read(u"-0") == u"0"_s);
    CHECK(read(u"12 kg") == u"refused"_s);
    CHECK(read(u"") == u"refused"_s);
    CHECK(read(u"9223372036855") == u"refused"_s);
    CHECK(read(u"9223372036854.7758079") == u"refused"_s);
}

TEST_CASE("what a person types is never taken for a thousand times itself", "[decimal]")
{
    CHECK(read(u"5.999", DecimalSeparator::Typed) == u"5.999"_s);
    CHECK(read(u"12,5", DecimalSeparator::Typed) == u"12.5"_s);
    CHECK(read(u"1.234,50", DecimalSeparator::Typed) == u"1234.5"_s);
    CHECK(read(u"0.1234567", DecimalSeparator::Typed) == u"refused"_s);
}

TEST_CASE("what may be read two ways is refused where both ways occur", "[decimal]")
{
    CHECK(read(u"5.999", DecimalSeparator::Mixed) == u"refused"_s);
    CHECK(read(u"5,999", DecimalSeparator::Mixed) == u"refused"_s);
    CHECK(read(u"1.234,50", DecimalSeparator::Mixed) == u"1234.5"_s);
    CHECK(read(u"12.5", DecimalSeparator::Mixed) == u"12.5"_s);
    CHECK(read(u"0.125", DecimalSeparator::Mixed) == u"0.125"_s);
}

TEST_CASE("what lies halfway is rounded away from zero", "[decimal]")
{
    CHECK(read(u"0.0000005") == u"0.000001"_s);
    CHECK(read(u"-0.0000005") == u"-0.000001"_s);
    CHECK(read(u"0.00000049") == u"0"_s);
    CHECK(Decimal{2'500'000}.rounded(0) == Decimal{3'000'000});
    CHECK(Decimal{-2'500'000}.rounded(0) == Decimal{-3'000'000});
    CHECK(Decimal{1'234'567}.rounded(2) == Decimal{1'230'000});
    CHECK(Decimal{1'234'567}.rounded(6) == Decimal{1'234'567});
    CHECK(multiply(Decimal{1'000}, Decimal{500}) == Decimal{1});
}

TEST_CASE("a number survives being written and read", "[decimal]")
{
    REQUIRE(rc::check([](qint64 scaled) {
        RC_PRE(scaled > std::numeric_limits<qint64>::min());

        const auto again = Decimal::parse(Decimal{scaled}.toString(), DecimalSeparator::Point);

        RC_ASSERT(again);
        RC_ASSERT(again->scaled == scaled);
    }));
}

TEST_CASE("reckoning past what fits is noticed", "[decimal]")
{
    const Decimal most{std::numeric_limits<qint64>::max()};

    CHECK_FALSE(add(most, Decimal{1}));
    CHECK_FALSE(subtract(Decimal{-2}, most));
    CHECK_FALSE(multiply(most, most));
    CHECK_FALSE(Decimal::fromInteger(std::numeric_limits<qint64>::max()));
    CHECK_FALSE(most.rounded(0));
    CHECK(multiply(most, Decimal{Decimal::one}) == most);
    CHECK(Decimal::fromInteger(-3) == Decimal{-3'000'000});
}

TEST_CASE("the decimal separator of a column is guessed where a sample tells", "[decimal]")
{
    CHECK(guessDecimalSeparator({u"1,234.50"_s, u"12"_s}) == DecimalSeparator::Point);
    CHECK(guessDecimalSeparator({u"1.234,50"_s}) == DecimalSeparator::Comma);
    CHECK(guessDecimalSeparator({u"12,5"_s, u"1.000"_s}) == DecimalSeparator::Comma);
    CHECK(guessDecimalSeparator({u"12.5"_s, u"n/a"_s}) == DecimalSeparator::Point);
    CHECK(guessDecimalSeparator({u"1,234,567"_s}) == DecimalSeparator::Point);
    CHECK(guessDecimalSeparator({u"1.234.567"_s}) == DecimalSeparator::Comma);
    CHECK(guessDecimalSeparator({u"1,234"_s, u"980"_s}) == DecimalSeparator::Unknown);
    CHECK(guessDecimalSeparator({u"1.5"_s, u"1,5"_s}) == DecimalSeparator::Mixed);
    CHECK(guessDecimalSeparator({}) == DecimalSeparator::Unknown);
}
