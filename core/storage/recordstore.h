// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/rowbuilder.h"
#include "storage/sqlite/connection.h"

namespace kith {

/// Writes a record's row, its links and its custom values: the tables of a subject and nothing else. Search, rollups
/// and the change log are the Writer's, which alone may use this.
class RecordStore
{
public:
    explicit RecordStore(Connection& connection);

    [[nodiscard]] Result<> insert(const EntityInfo& entity, const Record& record, const PreparedRow& row);
    /// Writes the columns in which the two rows differ, and the links and custom values of the fields given.
    [[nodiscard]] Result<> update(const EntityInfo& entity, const Record& record,
                                  const std::vector<ColumnValue>& before, const std::vector<ColumnValue>& after,
                                  const std::vector<int>& changedFields);
    [[nodiscard]] Result<> remove(const EntityInfo& entity, qint64 id);

    /// Ids of the records of `entity` whose field `field` points at `target`.
    [[nodiscard]] Result<IdList> referringTo(const EntityInfo& entity, const Field& field, qint64 target);

private:
    [[nodiscard]] Result<> writeLinks(const EntityInfo& entity, const Field& field, qint64 id, const Value& value);
    [[nodiscard]] Result<> removeLinks(const EntityInfo& entity, const Field& field, qint64 id);
    [[nodiscard]] Result<> writeCustom(const Field& field, qint64 id, const Value& value);

    Connection* m_connection;
    QHash<int, QByteArray> m_insertSql;
};

} // namespace kith
