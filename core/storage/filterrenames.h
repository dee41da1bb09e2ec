// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QHash>

#include <functional>

namespace kith {

class Writer;

/// What filters name, when it comes to be called otherwise.
struct FilterRename
{
    std::function<bool(const Field&)> isMeant; ///< the field whose values, or whose own name, these are
    QHash<QString, QString> words{};           ///< what a value is called now, by the folded former word
};

/// The text with the new names in the places of the former ones; all else as it was typed. The words to be searched
/// that may stand before a filter are left alone. `before` and `now`: the fields of the kind that is filtered.
[[nodiscard]] QString renamedInFilter(const QString& text, const EntityInfo& before, const EntityInfo& now,
                                      const FilterRename& rename);

/// The same in every filter that the book keeps, such as those of views, as part of the change that renames: they go on
/// meaning what they meant, and an undo takes both back. What is called by its own filter is called by the new one.
[[nodiscard]] Result<> renameInFilters(Writer& writer, const Schema& before, const FilterRename& rename);

} // namespace kith
