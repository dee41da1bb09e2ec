// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <optional>

namespace kith {

/// A column of a flat table (CSV, command line) and the place in a record it stands for. A list spreads over several:
/// `phone`, `phone_label`, `phone_2`, `phone_2_label`; `street`, `city`, … `address_label`, `city_2` …
struct FlatColumn
{
    static constexpr int label = -1; ///< as `part`: the label of the entry

    QString name{};
    int field = 0; ///< index into the entity's fields
    int entry = 0; ///< lists: which entry, from 0
    int part = 0;  ///< lists: which part, or `label`
};

/// The columns of one field, for that many entries of a list.
[[nodiscard]] std::vector<FlatColumn> flatColumns(const EntityInfo& entity, int field, int entries = 1);

/// The columns of one entry of a list, counted from 0.
[[nodiscard]] std::vector<FlatColumn> entryColumns(const EntityInfo& entity, int field, int entry);

/// What a column of this name stands for; nullopt where no field has it.
[[nodiscard]] std::optional<FlatColumn> flatColumn(const EntityInfo& entity, QStringView name);

/// The text at a column's place in a list.
[[nodiscard]] QString listText(const Value& value, const FlatColumn& column);
/// Writes it there; the list grows as needed.
void setListText(const Field& field, Value& value, const FlatColumn& column, const QString& text);

} // namespace kith
