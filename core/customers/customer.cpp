// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<Choice> customerKinds()
{
    return {{u"person"_s, QT_TRANSLATE_NOOP("choices", "Person")},
            {u"company"_s, QT_TRANSLATE_NOOP("choices", "Company")}};
}

std::vector<Choice> stageChoices()
{
    return {{u"prospect"_s, QT_TRANSLATE_NOOP("choices", "Prospect")},
            {u"customer"_s, QT_TRANSLATE_NOOP("choices", "Customer")},
            {u"repeat"_s, QT_TRANSLATE_NOOP("choices", "Repeat")},
            {u"loyal"_s, QT_TRANSLATE_NOOP("choices", "Loyal")},
            {u"advocate"_s, QT_TRANSLATE_NOOP("choices", "Advocate")},
            {u"lapsed"_s, QT_TRANSLATE_NOOP("choices", "Lapsed")},
            {u"lost"_s, QT_TRANSLATE_NOOP("choices", "Lost")}};
}

std::vector<Choice> sourceChoices()
{
    return {{u"walk_in"_s, QT_TRANSLATE_NOOP("choices", "Walk-in")},
            {u"referral"_s, QT_TRANSLATE_NOOP("choices", "Referral")},
            {u"website"_s, QT_TRANSLATE_NOOP("choices", "Website")},
            {u"facebook"_s, QT_TRANSLATE_NOOP("choices", "Facebook")},
            {u"instagram"_s, QT_TRANSLATE_NOOP("choices", "Instagram")},
            {u"zalo"_s, QT_TRANSLATE_NOOP("choices", "Zalo")},
            {u"whatsapp"_s, QT_TRANSLATE_NOOP("choices", "WhatsApp")},
            {u"fair"_s, QT_TRANSLATE_NOOP("choices", "Trade fair")},
            {u"advertisement"_s, QT_TRANSLATE_NOOP("choices", "Advertisement")},
            {u"cold_call"_s, QT_TRANSLATE_NOOP("choices", "Cold call")}};
}

std::vector<Field> whoTheyAre()
{
    return {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &Customer::name)
            .required()
            .searchable(SearchAs::Name)
            .sortedBy(u"name_sort"_s, SortAs::Collation)
            .indexed(),
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &Customer::kind).choices(customerKinds()),
        field(u"company"_s, QT_TRANSLATE_NOOP("fields", "Company"), &Customer::company).searchable(SearchAs::Name),
        field(u"stage"_s, QT_TRANSLATE_NOOP("fields", "Stage"), &Customer::stage).choices(stageChoices(), true),
        reference(u"owner"_s, QT_TRANSLATE_NOOP("fields", "Owner"), &Customer::owner, u"employee"_s),
        field(u"source"_s, QT_TRANSLATE_NOOP("fields", "Source"), &Customer::source).choices(sourceChoices(), true),
        phonesField<Customer>(),
        emailsField<Customer>().sortedBy(u"email_sort"_s, SortAs::FirstText).indexed(),
        addressesField<Customer>().sortedBy(u"city_sort"_s, SortAs::FirstCollation).indexed(),
        linksField<Customer>(),
        references(u"tags"_s, QT_TRANSLATE_NOOP("fields", "Tags"), &Customer::tags, u"tag"_s, u"customer_tag"_s),
        field(u"language"_s, QT_TRANSLATE_NOOP("fields", "Language"), &Customer::language).rule(TextRule::Language),
        field(u"currency"_s, QT_TRANSLATE_NOOP("fields", "Currency"), &Customer::currency).rule(TextRule::Currency),
        field(u"birthday"_s, QT_TRANSLATE_NOOP("fields", "Birthday"), &Customer::birthday),
    };
}

std::vector<Field> whatWeKnow()
{
    return {
        field(u"gender"_s, QT_TRANSLATE_NOOP("fields", "Gender"), &Customer::gender)
            .choices(genderChoices(), true)
            .demographic(),
        field(u"occupation"_s, QT_TRANSLATE_NOOP("fields", "Occupation"), &Customer::occupation).demographic(),
        field(u"industry"_s, QT_TRANSLATE_NOOP("fields", "Industry"), &Customer::industry),
        field(u"household"_s, QT_TRANSLATE_NOOP("fields", "Household"), &Customer::household).demographic(),
        field(u"education"_s, QT_TRANSLATE_NOOP("fields", "Education"), &Customer::education).demographic(),
        field(u"income_band"_s, QT_TRANSLATE_NOOP("fields", "Income band"), &Customer::incomeBand).demographic(),
        field(u"company_size"_s, QT_TRANSLATE_NOOP("fields", "Company size"), &Customer::companySize),
        field(u"preferences"_s, QT_TRANSLATE_NOOP("fields", "Preferences"), &Customer::preferences)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Customer::notes)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"tax_id"_s, QT_TRANSLATE_NOOP("fields", "Tax id"), &Customer::taxId).searchable(SearchAs::Words),
        field(u"do_not_call"_s, QT_TRANSLATE_NOOP("fields", "Do not call"), &Customer::doNotCall),
        consentsField<Customer>(),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Customer::externalId),
    };
}

std::vector<Field> whatFollows()
{
    const QString table = u"customer_summary"_s;
    return {
        derived(u"last_contact"_s, QT_TRANSLATE_NOOP("fields", "Last contact"), FieldType::Instant, table),
        derived(u"interactions"_s, QT_TRANSLATE_NOOP("fields", "Interactions"), FieldType::Integer, table),
        derived(u"open_tasks"_s, QT_TRANSLATE_NOOP("fields", "Open tasks"), FieldType::Integer, table),
        derived(u"next_task"_s, QT_TRANSLATE_NOOP("fields", "Next task"), FieldType::Date, table),
    };
}

} // namespace

EntityInfo customerEntity()
{
    EntityInfo entity{.number = 3, .name = u"customer"_s, .plural = u"customers"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Customer");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Customers");
    entity.fields = whoTheyAre();
    for (const auto& group : {whatWeKnow(), whatFollows()})
        entity.fields.insert(entity.fields.end(), group.begin(), group.end());
    entity.defaultSort = u"name"_s;
    entity.takesCustomFields = true;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
