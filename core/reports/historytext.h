// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "storage/changelog.h"

#include <QJsonArray>

namespace kith {

/// When it happened, to the second, in this computer's time zone: ISO 8601 with the offset.
[[nodiscard]] QString historyTime(const HistoryEntry& entry);

/// The history of a record for programs: a list of what was done, when and by whom, each with the fields it changed.
[[nodiscard]] Result<QJsonArray> historyJson(Book& book, const EntityInfo& entity,
                                             const std::vector<HistoryEntry>& entries);

} // namespace kith
