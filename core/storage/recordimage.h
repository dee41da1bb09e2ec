// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kith {

class Connection;

/// The image of a record for the change log: the given fields, by name, custom ones by "#id". All fields where none
/// are given; nothing that is derived.
[[nodiscard]] QByteArray imageOf(const EntityInfo& entity, const Record& record, const std::vector<int>& fields = {});
/// Puts an image into a record and returns the indexes of the fields it had; fields that no longer exist are skipped.
[[nodiscard]] std::vector<int> applyImage(const EntityInfo& entity, Record& record, const QByteArray& image);

/// The ids that a reference holds, or several.
[[nodiscard]] IdList idsIn(const Value& value);

/// A record that was removed, as it was when it last was; none where no removal of it is known.
[[nodiscard]] Result<std::optional<Record>> removedRecord(Connection& connection, const EntityInfo& entity, qint64 id);

} // namespace kith
