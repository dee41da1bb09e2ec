// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/schema.h"

namespace kith {

/// A field of the user's own: text, number, money, date, yes/no, choice or link, on customers or contacts.
struct CustomFieldDefinition
{
    CustomFieldId id{};
    QString kind{};    ///< "customer" or "contact"
    QString name{};    ///< snake_case, as filters and files call it
    QString label{};   ///< as the user calls it
    QString type{};    ///< "text", "number", "money", "date", "yes_no", "choice", "link"
    QString choices{}; ///< choice: "small; large", or a JSON array of texts
    int position = 0;  ///< among those of its kind, from 1; 0: never moved, behind those that were
};

[[nodiscard]] EntityInfo customFieldEntity();

/// The Field a definition describes; InvalidInput for an unknown type.
[[nodiscard]] Result<Field> customField(const CustomFieldDefinition& definition);

/// What can be chosen, each once, in the order written; empty where there is nothing.
[[nodiscard]] QStringList choicesOf(const CustomFieldDefinition& definition);

/// What a user's label becomes as a name: lower case, letters of any script and digits, words joined by `_`.
[[nodiscard]] QString customFieldName(QStringView label);

} // namespace kith
