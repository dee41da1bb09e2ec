// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"

namespace kith {

/// The values the person fields of several entities may take.
[[nodiscard]] std::vector<Choice> genderChoices();
[[nodiscard]] QStringList addressParts();
[[nodiscard]] QStringList consentParts();
[[nodiscard]] std::vector<Choice> consentStates();

/// Created and changed: the last fields of every entity, kept by the Writer.
void appendTimes(std::vector<Field>& fields);

/// The lists of ways to reach somebody, and what they allow: the same for everyone who has them.
template<typename T>
FieldBuilder phonesField()
{
    return field(QStringLiteral("phones"), QT_TRANSLATE_NOOP("fields", "Phones"), &T::phones)
        .items(QStringLiteral("phone"), {QStringLiteral("value"), QStringLiteral("e164")})
        .searchable(SearchAs::Digits);
}

template<typename T>
FieldBuilder emailsField()
{
    return field(QStringLiteral("emails"), QT_TRANSLATE_NOOP("fields", "E-mails"), &T::emails)
        .items(QStringLiteral("email"), {QStringLiteral("value")})
        .partRules({TextRule::Email})
        .searchable(SearchAs::Words);
}

template<typename T>
FieldBuilder addressesField()
{
    return field(QStringLiteral("addresses"), QT_TRANSLATE_NOOP("fields", "Addresses"), &T::addresses)
        .items(QStringLiteral("address"), addressParts(), 1)
        .plainParts()
        .searchable(SearchAs::Words);
}

template<typename T>
FieldBuilder linksField()
{
    return field(QStringLiteral("links"), QT_TRANSLATE_NOOP("fields", "Web and social"), &T::links)
        .items(QStringLiteral("link"), {QStringLiteral("value")})
        .partRules({TextRule::Link})
        .searchable(SearchAs::Words);
}

template<typename T>
FieldBuilder consentsField()
{
    return field(QStringLiteral("consents"), QT_TRANSLATE_NOOP("fields", "Consent"), &T::consents)
        .items(QStringLiteral("consent"), consentParts())
        .partRules({TextRule::State, TextRule::Date}, consentStates());
}

} // namespace kith
