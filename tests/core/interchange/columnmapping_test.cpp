// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvhelp.h"

#include "customers/contact.h"
#include "customers/customer.h"
#include "interchange/columnmapping.h"
#include "interchange/headerwords.h"
#include "interchange/namelist.h"
#include "interchange/rowmapper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace kith;
using namespace kith::test;

namespace {

using Cells = std::vector<std::string_view>;

/// header → own name, for the columns a mapping uses as plain values, labels or parts of names.
std::map<QString, QString> usesOf(const EntityInfo& entity, const QStringList& headers)
{
    std::map<QString, QString> uses;
    for (const auto& [name, header] : ColumnMapping::guess(entity, headers, true).assignments(entity))
        uses[header] = name;
    return uses;
}

MappedRow mapped(const EntityInfo& entity, const QStringList& headers, const Cells& cells)
{
    const RowMapper mapper(entity, ColumnMapping::guess(entity, headers, true), {});
    return mapper.map(cells);
}

Value valueAt(const EntityInfo& entity, const MappedRow& row, QStringView field)
{
    return row.record.values[static_cast<size_t>(entity.indexOf(field))];
}

ItemList listAt(const EntityInfo& entity, const MappedRow& row, QStringView field)
{
    const Value value = valueAt(entity, row, field);
    const auto* list = std::get_if<ItemList>(&value);
    return list ? *list : ItemList();
}

QStringList headersOf(const QString& set)
{
    const auto sets = QJsonDocument::fromJson(
                          contentOf(sharedData(QStringLiteral("crm-exports")) + QStringLiteral("/known-headers.json")))
                          .object();
    QStringList headers;
    for (const auto& header : sets[set].toArray())
        headers.append(header.toString());
    REQUIRE_FALSE(headers.isEmpty());
    return headers;
}

} // namespace

TEST_CASE("headers fall apart into words", "[mapping]")
{
    CHECK(headerWords(QStringLiteral("E-mail 1 - Value")).join(u'|') == QStringLiteral("email|1|value"));
    CHECK(headerWords(QStringLiteral("BillingPostalCode")).join(u'|') == QStringLiteral("billing|postal|code"));
    CHECK(headerWords(QStringLiteral("phone_home2")).join(u'|') == QStringLiteral("phone|home|2"));
    CHECK(headerWords(QStringLiteral("Assistant's Phone")).join(u'|') == QStringLiteral("assistant|s|phone"));
    CHECK(headerWords(QStringLiteral("Số điện thoại")).join(u'|') == QStringLiteral("số|điện|thoại"));
}

TEST_CASE("the headers of other programs map their common fields by themselves", "[mapping]")
{
    if (sharedData(QStringLiteral("crm-exports")).isEmpty())
        return;
    using Expected = std::map<const char*, const char*>;
    const auto [set, expected] = GENERATE(table<const char*, Expected>({
        {"google_contacts_current",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Organization Name", "company"},
          {"Organization Title", "occupation"},
          {"Birthday", "birthday"},
          {"Notes", "notes"},
          {"Labels", "tags"},
          {"E-mail 1 - Label", "email_label"},
          {"E-mail 1 - Value", "email"},
          {"Phone 1 - Label", "phone_label"},
          {"Phone 1 - Value", "phone"},
          {"Address 1 - Label", "address_label"},
          {"Address 1 - Street", "street"},
          {"Address 1 - City", "city"},
          {"Address 1 - Region", "region"},
          {"Address 1 - Postal Code", "postal_code"},
          {"Address 1 - Country", "country"},
          {"Website 1 - Value", "link"}}},
        {"google_contacts_before_2024",
         {{"Name", "name"},
          {"Given Name", "first_name"},
          {"Family Name", "last_name"},
          {"Birthday", "birthday"},
          {"Gender", "gender"},
          {"Occupation", "occupation"},
          {"Notes", "notes"},
          {"Language", "language"},
          {"Group Membership", "tags"},
          {"E-mail 1 - Type", "email_label"},
          {"E-mail 1 - Value", "email"},
          {"Phone 1 - Value", "phone"},
          {"Address 1 - Street", "street"},
          {"Address 1 - City", "city"},
          {"Organization 1 - Name", "company"},
          {"Website 1 - Value", "link"}}},
        {"outlook_com",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Company", "company"},
          {"Job Title", "occupation"},
          {"Home Street", "street"},
          {"Home City", "city"},
          {"Home State", "region"},
          {"Home Postal Code", "postal_code"},
          {"Home Country", "country"},
          {"Business City", "city_2"},
          {"Business Phone", "phone"},
          {"Mobile Phone", "phone_7"},
          {"Birthday", "birthday"},
          {"E-mail Address", "email"},
          {"E-mail 2 Address", "email_2"},
          {"E-mail 3 Address", "email_3"},
          {"Notes", "notes"},
          {"Web Page", "link"}}},
        {"outlook_desktop",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Company", "company"},
          {"Job Title", "occupation"},
          {"Business Street", "street"},
          {"Business City", "city"},
          {"Business State", "region"},
          {"Business Postal Code", "postal_code"},
          {"Business Country/Region", "country"},
          {"Home City", "city_2"}}},
        {"thunderbird",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Display Name", "name"},
          {"Primary Email", "email"},
          {"Secondary Email", "email_2"},
          {"Work Phone", "phone"},
          {"Home Phone", "phone_2"},
          {"Mobile Number", "phone_3"},
          {"Fax Number", "phone_4"},
          {"Home Address", "street"},
          {"Home City", "city"},
          {"Home ZipCode", "postal_code"},
          {"Work City", "city_2"},
          {"Job Title", "occupation"},
          {"Organization", "company"},
          {"Web Page 1", "link"},
          {"Web Page 2", "link_2"},
          {"Notes", "notes"}}},
        {"linkedin_connections",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"URL", "link"},
          {"Email Address", "email"},
          {"Company", "company"},
          {"Position", "occupation"}}},
        {"hubspot_contacts",
         {{"Record ID", "external_id"},
          {"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Email", "email"},
          {"Phone Number", "phone"},
          {"Lifecycle Stage", "stage"},
          {"Contact owner", "owner"}}},
        {"zoho_leads",
         {{"First Name", "first_name"},
          {"Last Name", "last_name"},
          {"Company", "company"},
          {"Phone", "phone"},
          {"Email", "email"},
          {"Website", "link"},
          {"Street", "street"},
          {"City", "city"},
          {"State", "region"},
          {"Zip Code", "postal_code"},
          {"Country", "country"},
          {"Lead Source", "source"},
          {"Industry", "industry"},
          {"Description", "notes"}}},
        {"salesforce_accounts_api",
         {{"Id", "external_id"},
          {"Name", "name"},
          {"BillingStreet", "street"},
          {"BillingCity", "city"},
          {"BillingState", "region"},
          {"BillingPostalCode", "postal_code"},
          {"BillingCountry", "country"},
          {"ShippingCity", "city_2"},
          {"Phone", "phone"},
          {"Fax", "phone_2"},
          {"Website", "link"},
          {"Industry", "industry"},
          {"NumberOfEmployees", "company_size"},
          {"Description", "notes"}}},
    }));
    const auto uses = usesOf(customerEntity(), headersOf(QString::fromLatin1(set)));

    for (const auto& [header, name] : expected) {
        INFO(set << ": " << header);
        const auto found = uses.find(QString::fromUtf8(header));
        REQUIRE(found != uses.end());
        CHECK(found->second == QString::fromLatin1(name));
    }
}

TEST_CASE("deals of other programs still show who they are with", "[mapping]")
{
    if (sharedData(QStringLiteral("crm-exports")).isEmpty())
        return;

    const auto uses = usesOf(contactEntity(), headersOf(QStringLiteral("pipedrive_deals")));

    CHECK(uses.at(QStringLiteral("Organization")) == QStringLiteral("customer"));
    CHECK(uses.at(QStringLiteral("Owner")) == QStringLiteral("owner"));
    CHECK(uses.at(QStringLiteral("ID")) == QStringLiteral("external_id"));
}

TEST_CASE("what a company is to a customer, the customer is to a contact", "[mapping]")
{
    const QStringList headers{QStringLiteral("First Name"), QStringLiteral("Company"), QStringLiteral("Title")};

    CHECK(usesOf(customerEntity(), headers).at(QStringLiteral("Company")) == QStringLiteral("company"));
    CHECK(usesOf(contactEntity(), headers).at(QStringLiteral("Company")) == QStringLiteral("customer"));
    CHECK(usesOf(contactEntity(), headers).at(QStringLiteral("Title")) == QStringLiteral("job_title"));
}

TEST_CASE("a name is put together where only its parts are there", "[mapping]")
{
    const auto customer = customerEntity();
    const QStringList headers{QStringLiteral("First Name"), QStringLiteral("Middle Name"), QStringLiteral("Last Name"),
                              QStringLiteral("Company"), QStringLiteral("E-mail Address")};

    const auto full = mapped(customer, headers, {"Asha", "K.", "Rao", "Acme", ""});
    const auto company = mapped(customer, headers, {"", "", "", "Acme", "info@acme.example"});
    const auto email = mapped(customer, headers, {"", "", "", "", "info@acme.example"});

    CHECK(textOf(valueAt(customer, full, u"name")) == QStringLiteral("Asha K. Rao"));
    CHECK(textOf(valueAt(customer, full, u"kind")) == QStringLiteral("person"));
    CHECK(textOf(valueAt(customer, company, u"name")) == QStringLiteral("Acme"));
    CHECK(textOf(valueAt(customer, company, u"kind")) == QStringLiteral("company"));
    CHECK(textOf(valueAt(customer, email, u"name")) == QStringLiteral("info@acme.example"));
}

TEST_CASE("several columns and several values in a cell become one list", "[mapping]")
{
    const auto customer = customerEntity();

    const auto row =
        mapped(customer,
               {QStringLiteral("Name"), QStringLiteral("Phone 1 - Label"), QStringLiteral("Phone 1 - Value"),
                QStringLiteral("Work Phone"), QStringLiteral("Group Membership")},
               {"Asha", "* Mobile", "+1 555 0100 ::: +1 555 0101", "+1 555 0199", "* myContacts ::: Friends ::: A, B"});

    const auto phones = listAt(customer, row, u"phones");
    REQUIRE(phones.size() == 3);
    CHECK(phones[0].label == QStringLiteral("mobile"));
    CHECK(phones[0].part(0) == QStringLiteral("+1 555 0100"));
    CHECK(phones[1].label == QStringLiteral("work"));
    CHECK(phones[2].part(0) == QStringLiteral("+1 555 0101"));
    REQUIRE(row.references.size() == 1);
    CHECK(row.references[0].names == QStringList{QStringLiteral("Friends"), QStringLiteral("A"), QStringLiteral("B")});
}

TEST_CASE("an address takes its lines, its label and its parts together", "[mapping]")
{
    const auto customer = customerEntity();

    const auto row = mapped(customer,
                            {QStringLiteral("Name"), QStringLiteral("Home Street"), QStringLiteral("Home Street 2"),
                             QStringLiteral("Home City"), QStringLiteral("Business City")},
                            {"Asha", "1 Lake View", "Flat 3", "Hyderabad", ""});

    const auto addresses = listAt(customer, row, u"addresses");
    REQUIRE(addresses.size() == 1);
    CHECK(addresses[0].label == QStringLiteral("home"));
    CHECK(addresses[0].part(0) == QStringLiteral("1 Lake View, Flat 3"));
    CHECK(addresses[0].part(1) == QStringLiteral("Hyderabad"));
}

TEST_CASE("columns nobody names are known by what they hold", "[mapping]")
{
    const auto customer = customerEntity();
    const std::vector<QStringList> samples = {
        {QStringLiteral("Asha Rao"), QStringLiteral("a@x.example"), QStringLiteral("9848022338"), QStringLiteral("7")},
        {QStringLiteral("Ravi Iyer"), QStringLiteral("r@x.example"), QStringLiteral("9848022339"),
         QStringLiteral("8")}};
    const QStringList numbers{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};

    const auto mapping = ColumnMapping::guess(customer, numbers, false, samples);

    CHECK(mapping.check(customer).has_value());
    CHECK(mapping.unusedHeaders() == QStringList{QStringLiteral("4")});
    CHECK(mapping.uses()[0].field == customer.indexOf(u"name"));
    CHECK(mapping.uses()[1].field == customer.indexOf(u"emails"));
    CHECK(mapping.uses()[2].field == customer.indexOf(u"phones"));
}

TEST_CASE("the user's own mapping goes before any guess", "[mapping]")
{
    const auto customer = customerEntity();
    auto mapping = ColumnMapping::guess(customer, {QStringLiteral("Name"), QStringLiteral("Alias")}, true);

    REQUIRE(mapping.assign(customer, QStringLiteral("name"), QStringLiteral("Alias")).has_value());

    CHECK(mapping.unusedHeaders() == QStringList{QStringLiteral("Name")});
    CHECK(mapping.assign(customer, QStringLiteral("phone_2"), QStringLiteral("1")).has_value());
    const auto badField = mapping.assign(customer, QStringLiteral("nonsense"), QStringLiteral("Name"));
    REQUIRE_FALSE(badField.has_value());
    CHECK(badField.error().message.contains(QStringLiteral("nonsense")));
    const auto badColumn = mapping.assign(customer, QStringLiteral("name"), QStringLiteral("Nome"));
    REQUIRE_FALSE(badColumn.has_value());
    CHECK(badColumn.error().message.contains(QStringLiteral("Alias")));
}

TEST_CASE("a file without a name column is refused with its columns named", "[mapping]")
{
    const auto mapping = ColumnMapping::guess(customerEntity(), {QStringLiteral("foo"), QStringLiteral("bar")}, true);

    const auto checked = mapping.check(customerEntity());

    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().message.contains(QStringLiteral("foo, bar")));
}

TEST_CASE("cells that cannot be what their column says are told by name", "[mapping]")
{
    const auto row = mapped(customerEntity(), {QStringLiteral("name"), QStringLiteral("birthday")}, {"Asha", "soon"});
    const auto wide = mapped(customerEntity(), {QStringLiteral("name"), QStringLiteral("birthday")},
                             {"Asha", "1990-02-28", "", "more"});
    const auto empty = mapped(customerEntity(), {QStringLiteral("name"), QStringLiteral("birthday")}, {"Asha", "", ""});

    CHECK(row.problem.contains(QStringLiteral("birthday")));
    CHECK(row.problem.contains(QStringLiteral("soon")));
    CHECK(wide.problem.contains(QStringLiteral("4 cells")));
    CHECK(empty.problem.isEmpty());
}

TEST_CASE("the state others keep of a customer is the stage; what has no field is shown as unused", "[mapping]")
{
    const QStringList headers{QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("first_seen")};

    CHECK(usesOf(customerEntity(), headers)[QStringLiteral("status")] == u"stage");
    // When they were first seen elsewhere is not when they came into this book.
    CHECK(ColumnMapping::guess(customerEntity(), headers, true).unusedHeaders() ==
          QStringList{QStringLiteral("first_seen")});
    CHECK(ColumnMapping::guess(contactEntity(), headers, true).unusedHeaders() ==
          QStringList{QStringLiteral("status"), QStringLiteral("first_seen")});
}

TEST_CASE("a table of thousands of columns is mapped, numbered or all of one name", "[mapping]")
{
    constexpr int columns = 16'000; // nearly as many as a row may have
    const QString pattern = GENERATE(as<QString>(), QStringLiteral("phone_%1"), QStringLiteral("Phone %1 - Value"),
                                     QStringLiteral("Address %1 - City"), QStringLiteral("email_work%1"),
                                     QStringLiteral("Unknown %1"), QStringLiteral("Work Phone"), QStringLiteral("id"));
    QStringList headers{QStringLiteral("name")};
    for (int number = 1; number <= columns; ++number)
        headers.append(pattern.contains(u'%') ? pattern.arg(number) : pattern);
    const std::vector<QStringList> samples(20, QStringList(headers.size(), QStringLiteral("0912345678")));

    const auto mapping = ColumnMapping::guess(customerEntity(), headers, true, samples);

    CHECK(mapping.feeds(customerEntity().indexOf(u"name")));
    const auto assigned = static_cast<qsizetype>(mapping.assignments(customerEntity()).size());
    CHECK(assigned + mapping.unusedHeaders().size() <= headers.size());
    CHECK(namesOf(headers).size() < 2'000);
}

TEST_CASE("names in a cell come apart and go together again", "[mapping]")
{
    const QStringList names{QStringLiteral("vip"), QStringLiteral("a, b"), QStringLiteral("say \"x\"; y"),
                            QStringLiteral("5\" disk")};

    CHECK(splitNames(joinNames(names)) == names);
    CHECK(splitNames(QStringLiteral("influencer, developer")) ==
          QStringList{QStringLiteral("influencer"), QStringLiteral("developer")});
}
