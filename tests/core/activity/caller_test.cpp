// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/caller.h"

#include "core/support/books.h"
#include "customers/contact.h"
#include "customers/customer.h"

#include "support/catch.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
auto add(Book& book, const T& record, QStringView kind)
{
    return valueOf(book.change({u"add"_s, {kind.toString(), record.name}},
                               [&](Writer& writer) { return writer.insert(record, book.schema()->entity(kind)); }));
}

ItemList phones(const QStringList& numbers)
{
    ItemList list;
    for (const QString& number : numbers)
        list.push_back({.parts = {number}});
    return list;
}

} // namespace

TEST_CASE("a link to a telephone is read however it is written", "[activity][caller]")
{
    for (const QString& link : {u"tel:+84912345678"_s, u"tel:+84 912 345 678"_s, u"TEL:+84-912-345-678"_s,
                                u"callto:+84912345678"_s, u"tel:+84%20912%20345%20678;ext=12"_s,
                                u"tel://+84912345678"_s, u"tel:0912345678;phone-context=+84"_s, u" 0912 345 678 "_s}) {
        INFO(link.toStdString());
        CHECK(telephoneNumber(link, u"VN"_s) == u"+84912345678"_s);
    }
    CHECK(telephoneNumber(u"tel:112"_s, u"VN"_s) == u"112"_s);
    CHECK(telephoneNumber(u"tel:"_s, u"VN"_s).isEmpty());
    CHECK(isTelephoneLink(u"Tel:1"_s));
    CHECK_FALSE(isTelephoneLink(u"telephone"_s));
}

TEST_CASE("a caller is found by any of their telephones, among customers and contacts", "[activity][caller]")
{
    auto book = emptyBook();
    const CustomerId shop =
        add(*book, Customer{.name = u"Hương Silk"_s, .phones = phones({u"024 3825 1234"_s, u"0912 345 678"_s})},
            u"customer");
    const ContactId driver =
        add(*book, Contact{.name = u"Bảo"_s, .customer = shop, .phones = phones({u"+84 905 111 222"_s})}, u"contact");
    const ContactId alone =
        add(*book, Contact{.name = u"Hân"_s, .phones = phones({u"0938444555"_s, u"0905 111 222"_s})}, u"contact");

    CHECK(valueOf(findCallers(*book, u"+84912345678"_s)) == std::vector<Caller>{{.customer = shop}});
    CHECK(valueOf(findCallers(*book, u"+84938444555"_s)) == std::vector<Caller>{{.contact = alone}});
    CHECK(valueOf(findCallers(*book, u"+84905111222"_s)) ==
          std::vector<Caller>{{.contact = alone}, {.customer = shop, .contact = driver}});
    CHECK(valueOf(findCallers(*book, u"+84912345679"_s)).empty());
    CHECK(valueOf(findCallers(*book, u"5678"_s)).empty());
    CHECK(valueOf(findCallers(*book, QString())).empty());
}
