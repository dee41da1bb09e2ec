// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filterfields.h"

#include <functional>

namespace kith {

/// Something that could stand at the cursor of the filter bar.
struct FilterCompletion
{
    QString text{};  ///< replaces `range`, quoted where it must be
    QString title{}; ///< what to show beside it, translated; may be empty
    FilterRange range{};
};

/// Values of a field that only the book knows (names of tags, owners, cities …) and that begin with the text; may be
/// asked for any field.
using FilterValueSource = std::function<QStringList(const FilterField& field, const QString& beginning)>;

/// What could go on at the cursor: fields, comparisons fit for the field's type, its values, `and` and `or`. Works on
/// unfinished text; the word the cursor stands in is what is completed.
[[nodiscard]] std::vector<FilterCompletion>
filterCompletions(QStringView text, qsizetype cursor, const EntityInfo& entity, const FilterValueSource& values = {});

} // namespace kith
