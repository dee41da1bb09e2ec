// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/generator.h"

#include "support/catch.h"

#include <phonenumbers/phonenumberutil.h>

#include <QSet>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

QString oneLine(const GeneratedCustomer& customer)
{
    return QStringList{customer.language, customer.name, customer.company, customer.email,
                       customer.phone,    customer.city, customer.country, customer.note}
        .join(u'|');
}

} // namespace

TEST_CASE("a seed and an index always make the same customer", "[generator]")
{
    const CustomerGenerator first(7);
    const CustomerGenerator second(7);

    CHECK(oneLine(first.customer(123'456)) == oneLine(second.customer(123'456)));
    CHECK(oneLine(first.customer(123'456)) != oneLine(first.customer(123'457)));
    CHECK(oneLine(first.customer(123'456)) != oneLine(CustomerGenerator(8).customer(123'456)));
}

TEST_CASE("generated customers speak five languages and share no e-mail address and no phone", "[generator]")
{
    const CustomerGenerator generator(1);
    QSet<QString> languages;
    QSet<QString> emails;
    QSet<QString> phones;
    constexpr int Count = 100'000;

    for (int i = 0; i < Count; ++i) {
        const GeneratedCustomer customer = generator.customer(i);
        languages.insert(customer.language);
        emails.insert(customer.email);
        phones.insert(customer.phone);
    }

    CHECK(languages == QSet<QString>{u"en"_s, u"vi"_s, u"hi"_s, u"te"_s, u"ur"_s});
    CHECK(emails.size() == Count);
    CHECK(phones.size() == Count);
}

TEST_CASE("a generated phone is valid where its owner lives", "[generator]")
{
    const auto& util = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    const QHash<QString, std::string> regions{
        {u"en"_s, "US"}, {u"vi"_s, "VN"}, {u"hi"_s, "IN"}, {u"te"_s, "IN"}, {u"ur"_s, "PK"}};
    const CustomerGenerator generator(42);

    for (int i = 0; i < 3'000; ++i) {
        const GeneratedCustomer customer = generator.customer(i * 7'919);
        i18n::phonenumbers::PhoneNumber number;
        INFO(customer.phone.toStdString());
        REQUIRE(util.Parse(customer.phone.toStdString(), "ZZ", &number) ==
                i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR);
        REQUIRE(util.IsValidNumberForRegion(number, regions.value(customer.language)));
    }
}

TEST_CASE("a generated note is about 120 characters and ends with a whole word", "[generator]")
{
    const CustomerGenerator generator(3);

    for (int i = 0; i < 1'000; ++i) {
        const QString note = generator.customer(i).note;
        REQUIRE(note.size() <= 120);
        REQUIRE(note.size() > 90);
        REQUIRE(note.trimmed() == note);
    }
}
