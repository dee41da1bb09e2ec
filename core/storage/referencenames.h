// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <QHash>

#include <memory>
#include <optional>

namespace kith {

/// What people call records, both ways: ids to names for showing and export, names to ids for typing and import.
/// Remembers what it looked up; make a new one after a change.
class ReferenceNames
{
public:
    ReferenceNames(Connection& connection, std::shared_ptr<const Schema> schema);

    /// The name of a record; empty where it is gone.
    [[nodiscard]] Result<QString> name(const QString& kind, qint64 id);
    /// Names in the order of the ids, joined by "; ".
    [[nodiscard]] Result<QString> names(const QString& kind, const IdList& ids);

    /// The ids of all records of that name, compared as the search compares: case and accents do not count.
    [[nodiscard]] Result<IdList> idsNamed(const QString& kind, const QString& name);

    /// One record as a person writes it: `customer:12`, `12`, or a name where it is unique. NotFound, or InvalidInput
    /// with the candidates where the name is not unique.
    [[nodiscard]] Result<qint64> find(const EntityInfo& entity, const QString& text);

    /// Remembers a record made meanwhile.
    void add(const QString& kind, const QString& name, qint64 id);

private:
    [[nodiscard]] Result<qint64> withId(const EntityInfo& entity, qint64 id);

    Connection& m_connection;
    std::shared_ptr<const Schema> m_schema;
    QHash<QString, QHash<qint64, QString>> m_names;
    QHash<QString, QHash<QString, IdList>> m_ids;
};

} // namespace kith
