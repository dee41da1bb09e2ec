// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "schema/filter.h"

#include <optional>
#include <vector>

namespace kith {

/// What a name in a filter or a sort means.
struct FilterField
{
    const Field* field = nullptr; ///< null for `id`
    int part = 0;                 ///< of a list: which part of its entries is compared, or FlatColumn::label
    int entry = -1;               ///< of a list: which entry, from 0; -1 for any of them

    [[nodiscard]] bool isId() const { return !field; }
    /// References carry the type of their ids, `id` is one.
    /// What a part of a list's entry is called where it is stored.
    [[nodiscard]] QString partName() const;
    [[nodiscard]] FieldType type() const { return field ? field->type : FieldType::Reference; }
};

/// By field name, or what its entry (`email` of emails), a part of it (`country` of addresses) or its target (`tag` of
/// tags) is called, or as a file has it (`email_2`, `phone_label`, `consent_date`); failing these by label or synonym,
/// whatever the case. Custom fields come like any other.
[[nodiscard]] std::optional<FilterField> findFilterField(const EntityInfo& entity, QStringView name);

/// findFilterField(), or the problem that names the nearest field.
[[nodiscard]] FilterResult<FilterField> filterField(const EntityInfo& entity, QStringView name, FilterRange range);

struct FilterFieldName
{
    QString name{};
    QString title{}; ///< translated
};

/// The names to propose, in the order of the registry.
[[nodiscard]] std::vector<FilterFieldName> filterFieldNames(const EntityInfo& entity);

/// The comparisons that fit a type, as they are written.
[[nodiscard]] QStringList filterComparisons(FieldType type);

} // namespace kith
