// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/interaction.h"

#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<Choice> kindChoices()
{
    return {
        {u"call"_s, QT_TRANSLATE_NOOP("choices", "Call")},       {u"visit"_s, QT_TRANSLATE_NOOP("choices", "Visit")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("choices", "Meeting")}, {u"email"_s, QT_TRANSLATE_NOOP("choices", "E-mail")},
        {u"message"_s, QT_TRANSLATE_NOOP("choices", "Message")}, {u"note"_s, QT_TRANSLATE_NOOP("choices", "Note")}};
}

std::vector<Choice> directionChoices()
{
    return {{u"out"_s, QT_TRANSLATE_NOOP("choices", "Outgoing")}, {u"in"_s, QT_TRANSLATE_NOOP("choices", "Incoming")}};
}

std::vector<Choice> mediumChoices()
{
    return {{u"phone"_s, QT_TRANSLATE_NOOP("choices", "Phone")},
            {u"whatsapp"_s, QT_TRANSLATE_NOOP("choices", "WhatsApp")},
            {u"zalo"_s, QT_TRANSLATE_NOOP("choices", "Zalo")},
            {u"sms"_s, QT_TRANSLATE_NOOP("choices", "SMS")},
            {u"messenger"_s, QT_TRANSLATE_NOOP("choices", "Messenger")},
            {u"instagram"_s, QT_TRANSLATE_NOOP("choices", "Instagram")},
            {u"email"_s, QT_TRANSLATE_NOOP("choices", "E-mail")},
            {u"video"_s, QT_TRANSLATE_NOOP("choices", "Video call")},
            {u"in_person"_s, QT_TRANSLATE_NOOP("choices", "In person")}};
}

std::vector<Choice> outcomeChoices()
{
    return {{u"talked"_s, QT_TRANSLATE_NOOP("choices", "Talked")},
            {u"no_answer"_s, QT_TRANSLATE_NOOP("choices", "No answer")},
            {u"busy"_s, QT_TRANSLATE_NOOP("choices", "Busy")},
            {u"call_back"_s, QT_TRANSLATE_NOOP("choices", "Call back")},
            {u"not_interested"_s, QT_TRANSLATE_NOOP("choices", "Not interested")},
            {u"interested"_s, QT_TRANSLATE_NOOP("choices", "Interested")},
            {u"sold"_s, QT_TRANSLATE_NOOP("choices", "Sold")}};
}

} // namespace

EntityInfo interactionEntity()
{
    EntityInfo entity{.number = 7, .name = u"interaction"_s, .plural = u"interactions"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Interaction");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Interactions");
    entity.fields = {
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &Interaction::kind).required().choices(kindChoices()),
        field(u"at"_s, QT_TRANSLATE_NOOP("fields", "When"), &Interaction::at).required().indexed(),
        field(u"direction"_s, QT_TRANSLATE_NOOP("fields", "Direction"), &Interaction::direction)
            .choices(directionChoices()),
        field(u"medium"_s, QT_TRANSLATE_NOOP("fields", "Medium"), &Interaction::medium).choices(mediumChoices(), true),
        references(u"customers"_s, QT_TRANSLATE_NOOP("fields", "Customers"), &Interaction::customers, u"customer"_s,
                   u"interaction_customer"_s)
            .ownedByTarget(),
        references(u"contacts"_s, QT_TRANSLATE_NOOP("fields", "Contacts"), &Interaction::contacts, u"contact"_s,
                   u"interaction_contact"_s)
            .ownedByTarget(),
        references(u"employees"_s, QT_TRANSLATE_NOOP("fields", "Employees"), &Interaction::employees, u"employee"_s,
                   u"interaction_employee"_s),
        field(u"outcome"_s, QT_TRANSLATE_NOOP("fields", "Outcome"), &Interaction::outcome)
            .choices(outcomeChoices(), true),
        field(u"minutes"_s, QT_TRANSLATE_NOOP("fields", "Minutes"), &Interaction::minutes).range(0, 100'000),
        field(u"text"_s, QT_TRANSLATE_NOOP("fields", "Text"), &Interaction::text)
            .as(FieldType::Note)
            .searchable(SearchAs::Note),
        field(u"feedback"_s, QT_TRANSLATE_NOOP("fields", "Feedback"), &Interaction::feedback).as(FieldType::Note),
        field(u"satisfaction"_s, QT_TRANSLATE_NOOP("fields", "Satisfaction"), &Interaction::satisfaction).range(1, 5),
        field(u"pinned"_s, QT_TRANSLATE_NOOP("fields", "Pinned"), &Interaction::isPinned),
        field(u"external_id"_s, QT_TRANSLATE_NOOP("fields", "External id"), &Interaction::externalId),
    };
    entity.titleField = entity.indexOf(u"text");
    entity.defaultSort = u"at"_s;
    entity.isNewestFirst = true;
    appendTimes(entity.fields);
    return entity;
}

} // namespace kith
