// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QByteArray>
#include <QJsonValue>

namespace kith {

/// The stored form of a labelled list: `[{"label":"work","value":"…"}]`, empty parts left out, always the same
/// text for the same list.
[[nodiscard]] QByteArray listToJson(const Field& field, const ItemList& list);
/// Reads that form back; what is not a list of objects gives an empty list.
[[nodiscard]] ItemList listFromJson(const Field& field, QByteArrayView json);

/// A value as the change log keeps it: integers as they are stored, texts, lists of objects, lists of ids, null.
[[nodiscard]] QJsonValue toStoredJson(const Field& field, const Value& value);
[[nodiscard]] Value fromStoredJson(const Field& field, const QJsonValue& json);

} // namespace kith
