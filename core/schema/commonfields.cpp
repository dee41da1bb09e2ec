// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/commonfields.h"

using namespace Qt::StringLiterals;

namespace kith {

std::vector<Choice> genderChoices()
{
    return {{u"female"_s, QT_TRANSLATE_NOOP("choices", "Female")},
            {u"male"_s, QT_TRANSLATE_NOOP("choices", "Male")},
            {u"other"_s, QT_TRANSLATE_NOOP("choices", "Other")}};
}

QStringList addressParts()
{
    return {u"street"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s};
}

QStringList consentParts()
{
    return {u"state"_s, u"date"_s, u"source"_s};
}

std::vector<Choice> consentStates()
{
    return {{u"yes"_s, QT_TRANSLATE_NOOP("choices", "Given")},
            {u"no"_s, QT_TRANSLATE_NOOP("choices", "Refused")},
            {u"withdrawn"_s, QT_TRANSLATE_NOOP("choices", "Withdrawn")},
            {u"asked"_s, QT_TRANSLATE_NOOP("choices", "Asked")}};
}

void appendTimes(std::vector<Field>& fields)
{
    const auto time = [](const QString& name, const char* label) {
        Field made{.name = name, .label = label, .type = FieldType::Instant, .column = name};
        made.isReadOnly = true;
        return made;
    };
    fields.push_back(time(u"created"_s, QT_TRANSLATE_NOOP("fields", "Created")));
    fields.push_back(time(u"changed"_s, QT_TRANSLATE_NOOP("fields", "Changed")));
    fields.back().isIndexed = true;
}

} // namespace kith
