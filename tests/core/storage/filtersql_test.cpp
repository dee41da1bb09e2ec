// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/pagebook.h"

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using Names = std::vector<std::string>;

ItemList items(std::initializer_list<QStringList> entries)
{
    ItemList list;
    for (const QStringList& parts : entries)
        list.push_back({u"work"_s, parts});
    return list;
}

qint64 day(int year, int month, int dayOfMonth)
{
    return daysFromDate(QDate(year, month, dayOfMonth));
}

qint64 instant(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

/// Four customers who differ in everything.
struct Shop : PageBook
{
    Shop()
    {
        add(u"employee"_s, {{u"name"_s, u"Asha Rao"_s}});
        add(u"employee"_s, {{u"name"_s, u"Ravi Iyer"_s}});
        add(u"tag"_s, {{u"name"_s, u"VIP"_s}});
        add(u"tag"_s, {{u"name"_s, u"Bán sỉ"_s}});
        add(u"customer"_s, {{u"name"_s, u"Nguyễn Thị Hương"_s},
                            {u"stage"_s, u"loyal"_s},
                            {u"owner"_s, qint64{1}},
                            {u"phones"_s, items({{u"0912 345 678"_s, u"+84912345678"_s}})},
                            {u"emails"_s, items({{u"huong@gmail.com"_s}, {u"Sales@Hue.vn"_s}})},
                            {u"addresses"_s, items({{u"1 Lê Lợi"_s, u"Huế"_s, u""_s, u""_s, u"Việt Nam"_s},
                                                    {u""_s, u"Đà Nẵng"_s, u""_s, u""_s, u""_s}})},
                            {u"tags"_s, IdList{1, 2}},
                            {u"birthday"_s, qint64{19900312}},
                            {u"shoe_size"_s, qint64{37'500'000}},
                            {u"màu_sắc"_s, u"Đỏ"_s},
                            {u"vegan"_s, qint64{1}},
                            {u"member_since"_s, day(2024, 8, 13)}});
        add(u"customer"_s, {{u"name"_s, u"Amit Sharma"_s},
                            {u"stage"_s, u"prospect"_s},
                            {u"owner"_s, qint64{2}},
                            {u"emails"_s, items({{u"amit@example.in"_s}})},
                            {u"addresses"_s, items({{u""_s, u"Pune"_s, u""_s, u""_s, u"India"_s}})},
                            {u"tags"_s, IdList{1}},
                            {u"birthday"_s, qint64{229}},
                            {u"do_not_call"_s, qint64{1}},
                            {u"shoe_size"_s, qint64{42'000'000}},
                            {u"created"_s, instant(u"2026-02-28T17:30:00Z"_s)},
                            {u"member_since"_s, day(2025, 1, 31)}});
        add(u"customer"_s, {{u"name"_s, u"O'Brien \"Bob\" & Söhne"_s},
                            {u"stage"_s, u"My own"_s},
                            {u"notes"_s, u"pays 100% late, C:\\Data"_s},
                            {u"created"_s, instant(u"2025-06-01T00:00:00Z"_s)},
                            {u"birthday"_s, qint64{19851231}}});
        add(u"customer"_s, {{u"name"_s, u"Zalo Shop"_s}});
        run("INSERT INTO customer_summary VALUES (1, " + QByteArray::number(instant(u"2026-03-01T09:00:00Z"_s)) +
            ", 3, 1, " + QByteArray::number(day(2026, 3, 12)) + "), (2, " +
            QByteArray::number(instant(u"2025-11-01T09:00:00Z"_s)) + ", 1, 0, NULL)");
    }

    std::string problem(const QString& filter)
    {
        SqlValues values;
        const auto condition = filterCondition(*parseFilter(filter), kind(u"customer"_s), *schema, context, values);
        return condition ? "no problem" : condition.error().message.toStdString();
    }
};

const std::string huong = "Nguyễn Thị Hương";
const std::string amit = "Amit Sharma";
const std::string brien = "O'Brien \"Bob\" & Söhne";
const std::string zalo = "Zalo Shop";

} // namespace

TEST_CASE("texts are found whatever the case and the diacritics", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"name = \"nguyen thi huong\""_s) == Names{huong});
    CHECK(shop.names(u"name ~ HƯƠNG"_s) == Names{huong});
    CHECK(shop.names(u"name contains sohne"_s) == Names{brien});
    CHECK(shop.names(u"name starts with a"_s) == Names{amit});
    CHECK(shop.names(u"name in (\"zalo shop\", \"AMIT SHARMA\")"_s) == Names{amit, zalo});
    CHECK(shop.names(u"name != \"zalo shop\" and name < n"_s) == Names{amit});
    CHECK(shop.names(u"name between a and p"_s) == Names{amit, huong, brien});
    CHECK(shop.names(u"notes ~ 'C:\\Data'"_s) == Names{brien});
    CHECK(shop.names(u"notes ~ '100%'"_s) == Names{brien});
    CHECK(shop.names(u"notes is empty"_s) == Names{amit, huong, zalo});
    CHECK(shop.names(u"notes is not empty"_s) == Names{brien});
    CHECK(shop.names(u"notes = \"\""_s) == Names{amit, huong, zalo});
    CHECK(shop.names(u""_s) == Names{amit, huong, brien, zalo});
}

TEST_CASE("a list holds where any of its entries does", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"email ~ gmail"_s) == Names{huong});
    CHECK(shop.names(u"email = sales@hue.vn"_s) == Names{huong});
    CHECK(shop.names(u"city = Huế"_s) == Names{huong});
    CHECK(shop.names(u"city = \"da nang\""_s) == Names{huong});
    CHECK(shop.names(u"city in (pune, hue)"_s) == Names{amit, huong});
    CHECK(shop.names(u"country = india"_s) == Names{amit});
    CHECK(shop.names(u"street ~ 'le loi'"_s) == Names{huong});
    CHECK(shop.names(u"city != Huế"_s) == Names{amit, brien, zalo});
    CHECK(shop.names(u"street is empty"_s) == Names{amit, brien, zalo});
    CHECK(shop.names(u"email is not empty"_s) == Names{amit, huong});
}

TEST_CASE("a list is asked by labels, parts and entries as files call them", "[filter]")
{
    Shop shop;
    shop.add(u"customer"_s, {{u"name"_s, u"Lan"_s},
                             {u"phones"_s, ItemList{{u"mobile"_s, {u"0987 654 321"_s, u"+84987654321"_s}}}},
                             {u"consents"_s, ItemList{{u"email"_s, {u"yes"_s, u"2024-02-29"_s, u"form"_s}}}}});

    CHECK(shop.names(u"email_2 = sales@hue.vn"_s) == Names{huong});
    CHECK(shop.names(u"email_2 = huong@gmail.com"_s).empty());
    CHECK(shop.names(u"email_2 is not empty"_s) == Names{huong});
    CHECK(shop.names(u"city_2 ~ đà"_s) == Names{huong});
    CHECK(shop.names(u"phone_label = mobile"_s) == Names{"Lan"});
    CHECK(shop.names(u"consent_label = email and consent_state = yes"_s) == Names{"Lan"});
    CHECK(shop.names(u"consent_date >= 2024-01-01"_s) == Names{"Lan"});
    CHECK(shop.names(u"consent_label = phone"_s).empty());
}

TEST_CASE("phones are found by their digits, however they are written", "[filter]")
{
    Shop shop;

    for (const QString& filter :
         {u"phone ~ 345678"_s, u"phone ~ \"0912 345\""_s, u"phone = \"+84 912 345 678\""_s, u"phone = 0912345678"_s,
          u"phone = 84912345678"_s, u"phone starts with +8491"_s, u"phone ~ 0912-345"_s}) {
        INFO(filter.toStdString());
        CHECK(shop.names(filter) == Names{huong});
    }
    CHECK(shop.names(u"phone = 12345678"_s).empty());
    CHECK(shop.names(u"phone is empty"_s) == Names{amit, brien, zalo});
}

TEST_CASE("choices are found by key and label, references by name and id", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"stage = loyal"_s) == Names{huong});
    CHECK(shop.names(u"stage = Prospect"_s) == Names{amit});
    CHECK(shop.names(u"stage in (Loyal, 'my own')"_s) == Names{huong, brien});
    CHECK(shop.names(u"stage ~ loy"_s) == Names{huong});
    CHECK(shop.names(u"owner = \"asha rao\""_s) == Names{huong});
    CHECK(shop.names(u"owner = 2"_s) == Names{amit});
    CHECK(shop.names(u"owner = employee:2"_s) == Names{amit});
    CHECK(shop.names(u"owner = me"_s) == Names{huong});
    CHECK(shop.names(u"owner != me"_s) == Names{amit, brien, zalo});
    CHECK(shop.names(u"owner ~ r and owner is not empty"_s) == Names{amit, huong});
    CHECK(shop.names(u"owner is empty"_s) == Names{brien, zalo});
    CHECK(shop.names(u"tag in (vip, wholesale)"_s) == Names{amit, huong});
    CHECK(shop.names(u"tags = 'ban si'"_s) == Names{huong});
    CHECK(shop.names(u"not tag = vip"_s) == Names{brien, zalo});
    CHECK(shop.names(u"tag is empty"_s) == Names{brien, zalo});
    CHECK(shop.names(u"id in (2, customer:4)"_s) == Names{amit, zalo});
    CHECK(shop.names(u"do_not_call"_s) == Names{amit});
    CHECK(shop.names(u"do_not_call = no"_s) == Names{huong, brien, zalo});
}

TEST_CASE("a record named by its number is compared without a look at the others' names", "[filter]")
{
    Shop shop;
    const auto condition = [&](const QString& filter) {
        SqlValues values;
        return filterCondition(*parseFilter(filter), shop.kind(u"customer"_s), *shop.schema, shop.context, values)
            .value();
    };

    CHECK_FALSE(condition(u"owner = employee:2"_s).contains("SELECT"));
    CHECK_FALSE(condition(u"owner = me"_s).contains("SELECT"));
    CHECK(condition(u"owner = 2"_s).contains("SELECT")); // somebody may be called so
    CHECK(shop.names(u"tag = tag:2"_s) == Names{huong});
    CHECK(shop.names(u"owner != employee:2"_s) == Names{huong, brien, zalo});
}

TEST_CASE("dates are days, months and years, and count from today", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"created = 2026-03-01"_s) == Names{amit}); // half past midnight there, the day before in UTC
    CHECK(shop.names(u"created = 2025"_s) == Names{brien});
    CHECK(shop.names(u"created after 2025-06 and created before today"_s) == Names{amit});
    CHECK(shop.names(u"created >= 2025-06-01 and created <= 2026-Q1"_s).size() == 4);
    CHECK(shop.names(u"created = today"_s) == Names{huong, zalo});
    CHECK(shop.names(u"created within 30 days"_s) == Names{amit, huong, zalo});
    CHECK(shop.names(u"created within next 30 days"_s) == Names{huong, zalo});
    CHECK(shop.names(u"created within this month"_s) == Names{amit, huong, zalo});
    CHECK(shop.names(u"created within last month"_s).empty());
    CHECK(shop.names(u"created within this week"_s) == Names{huong, zalo});
    CHECK(shop.names(u"created within this fiscal year"_s) == Names{amit, huong, zalo});
    shop.context.calendar.fiscalYearStart = 3;
    CHECK(shop.names(u"created within last fiscal year"_s) == Names{brien});
    shop.context.calendar = {};
    CHECK(shop.names(u"last_contact within 90 days"_s) == Names{huong});
    CHECK(shop.names(u"not last_contact within 90 days"_s) == Names{amit, brien, zalo});
    CHECK(shop.names(u"last_contact is empty"_s) == Names{brien, zalo});
    CHECK(shop.names(u"next_task between today and +7 days"_s) == Names{huong});
    CHECK(shop.names(u"interactions < 2"_s) == Names{amit, brien, zalo});
    CHECK(shop.names(u"open_tasks >= 1"_s) == Names{huong});
}

TEST_CASE("birthdays return every year, 29 February too", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"birthday within 7 days"_s) == Names{huong});
    CHECK(shop.names(u"birthday within last 12 days"_s) == Names{amit}); // kept on 28 February 2026
    CHECK(shop.names(u"birthday within last 9 days"_s).empty());
    CHECK(shop.names(u"birthday within this month"_s) == Names{huong});
    CHECK(shop.names(u"birthday within last month"_s) == Names{amit});
    CHECK(shop.names(u"birthday = --02-29"_s) == Names{amit});
    CHECK(shop.names(u"birthday = March"_s) == Names{huong});
    CHECK(shop.names(u"birthday = 1990"_s) == Names{huong});
    CHECK(shop.names(u"birthday = 1990-03-12"_s) == Names{huong});
    CHECK(shop.names(u"birthday < 1990"_s) == Names{brien});
    CHECK(shop.names(u"birthday < -40 years"_s) == Names{brien});
    CHECK(shop.names(u"birthday is empty"_s) == Names{zalo});
    shop.context.today = QDate(2026, 12, 28);
    CHECK(shop.names(u"birthday within 90 days"_s) == Names{amit, huong, brien});
    CHECK(shop.names(u"birthday within 5 days"_s) == Names{brien});
    CHECK(shop.names(u"birthday = +3 days"_s) == Names{brien});
}

TEST_CASE("custom fields are filtered like any other", "[filter]")
{
    Shop shop;

    CHECK(shop.names(u"shoe_size = 37.5"_s) == Names{huong});
    CHECK(shop.names(u"shoe_size > 40"_s) == Names{amit});
    CHECK(shop.names(u"shoe_size between 37 and 43"_s) == Names{amit, huong});
    CHECK(shop.names(u"shoe_size is empty"_s) == Names{brien, zalo});
    CHECK(shop.names(u"shoe_size != 42"_s) == Names{huong, brien, zalo});
    CHECK(shop.names(u"màu_sắc = do"_s) == Names{huong});
    CHECK(shop.names(u"member_since = 2024-08"_s) == Names{huong});
    CHECK(shop.names(u"vegan"_s) == Names{huong});
    CHECK(shop.names(u"vegan = no"_s) == Names{amit, brien, zalo});
}

TEST_CASE("a value that does not fit its field is a problem with a position", "[filter]")
{
    Shop shop;

    CHECK(shop.problem(u"citty = a"_s) == "Unknown field “citty” at position 1: did you mean “city”?");
    CHECK(shop.problem(u"name = a and interactions > many"_s) ==
          "“many” at position 29 is not a number, which “interactions” needs.");
    CHECK_THAT(shop.problem(u"interactions > 1.5"_s), Catch::Matchers::ContainsSubstring("not a whole number"));
    CHECK_THAT(shop.problem(u"created > soon"_s), Catch::Matchers::ContainsSubstring("not a date"));
    CHECK_THAT(shop.problem(u"created ~ 2024"_s),
               Catch::Matchers::ContainsSubstring("cannot be compared in this way: what fits it is"));
    CHECK_THAT(shop.problem(u"name"_s), Catch::Matchers::ContainsSubstring("needs a comparison"));
    CHECK_THAT(shop.problem(u"name within 3 days"_s), Catch::Matchers::ContainsSubstring("cannot be compared"));
    CHECK_THAT(shop.problem(u"name > today"_s), Catch::Matchers::ContainsSubstring("is not a date"));
    CHECK_THAT(shop.problem(u"kind = compony"_s), Catch::Matchers::ContainsSubstring("did you mean “company”?"));
    CHECK_THAT(shop.problem(u"kind = zzzzzzzz"_s), Catch::Matchers::ContainsSubstring("which are person, company"));
    CHECK_THAT(shop.problem(u"do_not_call = perhaps"_s), Catch::Matchers::ContainsSubstring("neither yes nor no"));
    CHECK_THAT(shop.problem(u"id = x"_s), Catch::Matchers::ContainsSubstring("not a number"));
    CHECK_THAT(shop.problem(u"birthday < --02-29"_s), Catch::Matchers::ContainsSubstring("has no year"));
    shop.context.employee = 0;
    CHECK_THAT(shop.problem(u"owner = me"_s), Catch::Matchers::ContainsSubstring("Choose who is working"));
}
