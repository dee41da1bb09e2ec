// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "schema/field.h"

#include <utility>
#include <vector>

namespace kith {

class Book;

using ImportMappingId = Id<struct ImportMapping>;

/// Which columns of somebody's table hold which fields, kept under a name for the next such table.
struct ImportMapping
{
    ImportMappingId id{};
    QString name{};
    QString kind{};    ///< of the records, singular
    QString columns{}; ///< JSON object: own name → header
};

[[nodiscard]] EntityInfo importMappingEntity();

/// Pairs of own name and header. NotFound where there is none of that name, InvalidInput where it is for another kind.
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>> savedMapping(Book& book, const EntityInfo& kind,
                                                                            const QString& name);
/// The names under which mappings for a kind are kept, in their order.
[[nodiscard]] Result<QStringList> savedMappingNames(Book& book, const EntityInfo& kind);
/// Keeps it, in place of one of the same name; a change set of its own.
[[nodiscard]] Result<> saveMapping(Book& book, const EntityInfo& kind, const QString& name,
                                   const std::vector<std::pair<QString, QString>>& mapping);

} // namespace kith
