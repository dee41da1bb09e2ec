// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone.h"

#include "core/base/sharedlines.h"
#include "support/catch.h"

#include <phonenumbers/phonenumberutil.h>
#include <rapidcheck.h>

#include <QRandomGenerator>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("a number typed in its region is one E.164 number", "[phone]")
{
    CHECK(e164(u"091 234 56 78", u"VN"_s) == u"+84912345678"_s);
    CHECK(e164(u"(0)91-234-5678", u"vn"_s) == u"+84912345678"_s);
    CHECK(e164(u"098765 43210", u"IN"_s) == u"+919876543210"_s);
    CHECK(e164(u"०९८७६५ ४३२१०", u"IN"_s) == u"+919876543210"_s);
    CHECK(e164(u"0049 30 123456", u"FR"_s) == u"+4930123456"_s);
    CHECK(e164(u"  tel:+84-91-234-5678 ", u"US"_s) == u"+84912345678"_s);
}

TEST_CASE("a number with its country code needs no region", "[phone]")
{
    CHECK(e164(u"+84 91 234 56 78", {}) == u"+84912345678"_s);
    CHECK(e164(u"＋８４ ９１ ２３４ ５６ ７８", {}) == u"+84912345678"_s);
    CHECK(e164(u"0084 91 234 56 78", {}) == u"+84912345678"_s);
    CHECK(e164(u"+84 91 234 56 78", u"no such"_s) == u"+84912345678"_s);
    CHECK_FALSE(e164(u"091 234 56 78", {}));
}

TEST_CASE("an extension is left out", "[phone]")
{
    for (const auto& typed : {u"(506) 234-5678 x371"_s, u"(506) 234-5678 ext. 371"_s, u"+1 506 234 5678;ext=371"_s,
                              u"506.234.5678 #371"_s, u"5062345678x371"_s})
        CHECK(e164(typed, u"CA"_s) == u"+15062345678"_s);
}

TEST_CASE("what can be no number is none", "[phone]")
{
    for (const auto& typed : {u""_s, u"n/a"_s, u"12"_s, u"x371"_s, u"see note 4"_s, u"+"_s, u"00000"_s})
        CHECK_FALSE(e164(typed, u"VN"_s));
    CHECK_FALSE(e164(QString(5000, u'1'), u"VN"_s));
    CHECK_FALSE(e164(u"1234567890123456789", u"VN"_s));
}

TEST_CASE("the same text means another number in another region, also when it was seen before", "[phone]")
{
    for (int i = 0; i < 2; ++i) {
        CHECK(e164(u"030 123456", u"DE"_s) == u"+4930123456"_s);
        CHECK(e164(u"030 123456", u"AT"_s) == u"+4330123456"_s);
    }
}

TEST_CASE("numbers are shown as dialled at home and in full abroad", "[phone]")
{
    CHECK(formattedPhone(u"+4930123456"_s, u"DE"_s) == u"030 123456"_s);
    CHECK(formattedPhone(u"+4930123456"_s) == u"+49 30 123456"_s);
    CHECK(formattedPhone(u"+4930123456"_s, u"VN"_s) == u"+49 30 123456"_s);
    CHECK(formattedPhone(u"ask her"_s, u"VN"_s) == u"ask her"_s);
    CHECK(formattedPhone(u"+"_s) == u"+"_s);
    CHECK(isPhoneRegion(u"VN"_s));
    CHECK(isPhoneRegion(u"in"_s));
    CHECK_FALSE(isPhoneRegion(u"XY"_s));
    CHECK_FALSE(isPhoneRegion({}));
    CHECK(phoneDigits(u"+84 (91) ٣٤५ x7") == u"84913457"_s);
}

TEST_CASE("every shared example gives its E.164 form from the national one", "[phone]")
{
    const auto lines = sharedLines(u"i18n/phone-examples.csv"_s);
    if (lines.isEmpty())
        return;

    for (const QString& line : lines.sliced(1)) {
        const QStringList cells = line.trimmed().split(u',');

        INFO(line.toStdString());
        CHECK(e164(cells[2], cells[0]) == cells[4]);
        CHECK(e164(cells[3], {}) == cells[4]);
        CHECK(formattedPhone(cells[4]) == cells[3]);
        CHECK(formattedPhone(cells[4], cells[0]) == cells[2]);
    }
}

TEST_CASE("an E.164 number is its own E.164 form, whatever was typed", "[phone]")
{
    REQUIRE(rc::check([](const std::string& text) {
        const QString typed = QString::fromStdString(text) + u" 091234567"_s;
        const auto number = e164(typed, u"VN"_s);
        if (number)
            RC_ASSERT(e164(*number, {}) == number);
    }));
}

TEST_CASE("international numbers read without the library are what the library would read", "[phone]")
{
    const auto& library = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    QRandomGenerator random(20'261'122);

    for (const char* code :
         {"1", "31", "33", "34", "44", "48", "49", "66", "81", "84", "91", "92", "94", "880", "971", "54"}) {
        for (int i = 0; i < 400; ++i) {
            QString typed = u'+' + QString::fromLatin1(code);
            const int length = random.bounded(3, 15);
            for (int digit = 0; digit < length; ++digit)
                typed += QString(random.bounded(4) == 0 ? u" "_s : QString()) + QString::number(random.bounded(10));

            i18n::phonenumbers::PhoneNumber number;
            std::string expected;
            if (library.Parse(typed.toStdString(), "ZZ", &number) ==
                    i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR &&
                library.IsPossibleNumber(number))
                library.Format(number, i18n::phonenumbers::PhoneNumberUtil::E164, &expected);

            INFO(typed.toStdString());
            REQUIRE(e164(typed, {}).value_or(QString()).toStdString() == expected);
        }
    }
}
