// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"

#include <optional>

namespace kith {

class Connection;

// How a record is known from one book to the next, the same in every format of file:
// - Its key is its external id. Where it has none, an export makes one of its id and the moment it was added,
//   `kith:12.lq2x8f9a`; another book keeps that as the external id, and this one knows the record by it again.
// - In a file of ours a row with a key is the record of that key, or a new one: rows of one file are different
//   records, whatever telephone or name they share.
// - What refers to a record writes its name, and `Name <id:KEY>` where the name alone would not lead back to it.
// So a file that comes in a second time adds nothing. Kinds without an external id (tags) go by their names alone,
// custom fields by kind and name.

/// Whether records of this kind have keys.
[[nodiscard]] bool hasKeys(const EntityInfo& entity);

/// The key of a record that has no external id; `created` is in milliseconds.
[[nodiscard]] QString madeKey(qint64 id, qint64 created);

/// The record of this very book that a made key stands for; nullopt for any other key, and where it is gone.
[[nodiscard]] Result<std::optional<qint64>> recordMade(Connection& connection, const EntityInfo& entity,
                                                       QStringView key);

/// The record of a key, made or external; nullopt where there is none, or more than one.
[[nodiscard]] Result<std::optional<qint64>> recordOfKey(Connection& connection, const EntityInfo& entity,
                                                        const QString& key);

/// The custom field of that kind and name; nullopt where there is none.
[[nodiscard]] Result<std::optional<qint64>> customFieldCalled(Connection& connection, const QString& kind,
                                                              const QString& name);

/// How a record is referred to in a file.
[[nodiscard]] Result<QString> referenceText(Connection& connection, const EntityInfo& entity, qint64 id);

struct KeyedName
{
    QString name{};
    QString key{};
};

/// "Isabel Young <id:00042>" taken apart; nullopt for a plain name.
[[nodiscard]] std::optional<KeyedName> keyedName(QStringView text);

} // namespace kith
