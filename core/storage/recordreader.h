// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <optional>

namespace kith {

/// Reads records of one kind: rows become Records here and nowhere else. Holds prepared statements; keep it for as
/// long as you read. Only the fields asked for are filled, the others stay null.
class RecordReader
{
public:
    /// `fields` are indexes into the entity's fields; empty means all.
    static Result<RecordReader> create(Connection& connection, const EntityInfo& entity, std::vector<int> fields = {});

    /// Those it fills, as indexes.
    [[nodiscard]] const std::vector<int>& fields() const { return m_fields; }

    /// Empty where there is no such record.
    [[nodiscard]] Result<std::optional<Record>> read(qint64 id);
    /// The records of these ids in their order; ids that are gone are left out.
    [[nodiscard]] Result<std::vector<Record>> read(const IdList& ids);

    /// "id, name, phones …": the columns `fill` expects, for a query of one's own over the entity's table.
    [[nodiscard]] static QByteArray columns(const EntityInfo& entity, const std::vector<int>& fields);
    /// A record from the current row of such a query, then what lies in other tables.
    [[nodiscard]] Result<Record> fill(Statement& row);

private:
    RecordReader(Connection& connection, const EntityInfo& entity, std::vector<int> fields, Statement byId);
    [[nodiscard]] Result<> fillLinks(Record& record, const Field& field, size_t index);
    [[nodiscard]] Result<> fillDerived(Record& record, const Field& field, size_t index);
    [[nodiscard]] Result<> fillCustom(Record& record, const Field& field, size_t index);

    Connection* m_connection;
    const EntityInfo* m_entity;
    std::vector<int> m_fields;
    Statement m_byId;
};

/// Calls `visit` with every record of a kind, in the order of their ids; ends with the first error it gives. `fields`
/// as for RecordReader::create().
[[nodiscard]] Result<> forEachRecord(Connection& connection, const EntityInfo& entity,
                                     const std::function<Result<>(const Record&)>& visit,
                                     const std::vector<int>& fields = {});

/// The value a column of this field's type holds.
[[nodiscard]] Value columnValue(const Statement& row, int column, const Field& field);

/// What a person knows these records by, in the order of the ids; empty for those that are gone.
[[nodiscard]] Result<QStringList> titles(Connection& connection, const EntityInfo& entity, const IdList& ids);

} // namespace kith
