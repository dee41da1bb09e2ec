// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/contact.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<Choice> contactKinds()
{
    return {{u"contact"_s, QT_TRANSLATE_NOOP("choices", "Contact")},
            {u"supplier"_s, QT_TRANSLATE_NOOP("choices", "Supplier")},
            {u"partner"_s, QT_TRANSLATE_NOOP("choices", "Partner")},
            {u"investor"_s, QT_TRANSLATE_NOOP("choices", "Investor")}};
}

} // namespace

EntityInfo contactEntity()
{
    EntityInfo entity{.number = 4, .name = u"contact"_s, .plural = u"contacts"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Contact");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Contacts");
    entity.fields = {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &Contact::name)
            .required()
            .searchable(SearchAs::Name)
            .sortedBy(u"name_sort"_s, SortAs::Collation)
            .indexed(),
        reference(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), &Contact::customer, u"customer"_s)
            .ownedByTarget(),
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &Contact::kind).choices(contactKinds(), true),
        field(u"job_title"_s, QT_TRANSLATE_NOOP("fields", "Job title"), &Contact::jobTitle),
        field(u"department"_s, QT_TRANSLATE_NOOP("fields", "Department"), &Contact::department),
        reference(u"owner"_s, QT_TRANSLATE_NOOP("fields", "Owner"), &Contact::owner, u"employee"_s),
        field(u"source"_s, QT_TRANSLATE_NOOP("fields", "Source"), &Contact::source),
        phonesField<Contact>(),
        emailsField<Contact>().sortedBy(u"email_sort"_s, SortAs::FirstText).indexed(),
        addressesField<Contact>().sortedBy(u"city_sort"_s, SortAs::FirstCollation).indexed(),
        linksField<Contact>(),
        references(u"tags"_s, QT_TRANSLATE_NOOP("fields", "Tags"), &Contact::tags, u"tag"_s, u"contact_tag"_s),
        field(u"language"_s, QT_TRANSLATE_NOOP("fields", "Language"), &Contact::language).rule(TextRule::Language),
        field(u"birthday"_s, QT_TRANSLATE_NOOP("fields", "Birthday"), &Contact::birthday),
        field(u"gender"_s, QT_TRANSLATE_NOOP("fields", "Gender"), &Contact::gender)
            .choices(genderChoices(), true)
            .demographic(),
        field(u"preferences"_s, QT_TRANSLATE_NOOP("fields", "Preferences"), &Contact::preferences)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"notes"_s, QT_TRANSLATE_NOOP("fields", "Notes"), &Contact::notes)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"do_not_call"_s, QT_TRANSLATE_NOOP("fields", "Do not call"), &Contact::doNotCall),
        consentsField<Contact>(),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Contact::externalId),
    };
    entity.defaultSort = u"name"_s;
    entity.takesCustomFields = true;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
