// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"

#include "schema/valuejson.h"
#include "storage/sqlite/readsnapshot.h"

#include <numeric>

namespace kith {

Value columnValue(const Statement& row, int column, const Field& field)
{
    if (row.isNull(column))
        return {};
    if (field.type == FieldType::List)
        return listFromJson(field, row.view(column));
    if (row.isInteger(column))
        return row.integer(column);
    return row.text(column);
}

RecordReader::RecordReader(Connection& connection, const EntityInfo& entity, std::vector<int> fields, Statement byId)
    : m_connection(&connection)
    , m_entity(&entity)
    , m_fields(std::move(fields))
    , m_byId(std::move(byId))
{
}

Result<RecordReader> RecordReader::create(Connection& connection, const EntityInfo& entity, std::vector<int> fields)
{
    if (fields.empty()) {
        fields.resize(entity.fields.size());
        std::iota(fields.begin(), fields.end(), 0);
    }
    const QByteArray sql = "SELECT " + columns(entity, fields) + " FROM " + entity.name.toUtf8() + " WHERE id = ?1";
    KITH_TRY_ASSIGN(Statement byId, connection.prepare(sql));
    return RecordReader(connection, entity, std::move(fields), std::move(byId));
}

QByteArray RecordReader::columns(const EntityInfo& entity, const std::vector<int>& fields)
{
    QByteArray names = entity.name.toUtf8() + ".id";
    for (const int index : fields) {
        const Field& field = entity.fields[static_cast<size_t>(index)];
        if (field.hasColumn())
            names += ", " + entity.name.toUtf8() + '.' + field.column.toUtf8();
    }
    return names;
}

Result<std::optional<Record>> RecordReader::read(qint64 id)
{
    m_byId.reset();
    m_byId.bind(1, id);
    KITH_TRY_ASSIGN(const bool isRow, m_byId.step());
    if (!isRow)
        return std::nullopt;
    KITH_TRY_ASSIGN(Record record, fill(m_byId));
    m_byId.reset();
    return record;
}

Result<std::vector<Record>> RecordReader::read(const IdList& ids)
{
    // One view for all, and SQLite's locks taken once instead of once a record.
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(*m_connection));
    std::vector<Record> records;
    records.reserve(ids.size());
    for (const qint64 id : ids) {
        KITH_TRY_ASSIGN(std::optional<Record> record, read(id));
        if (record)
            records.push_back(std::move(*record));
    }
    return records;
}

Result<Record> RecordReader::fill(Statement& row)
{
    Record record = Schema::blank(*m_entity);
    record.id = row.integer(0);
    int column = 1;
    for (const int fieldIndex : m_fields) {
        const auto index = static_cast<size_t>(fieldIndex);
        const Field& field = m_entity->fields[index];
        if (field.hasColumn())
            record.values[index] = columnValue(row, column++, field);
        else if (field.source == FieldSource::Stored)
            KITH_TRY(fillLinks(record, field, index));
        else if (field.source == FieldSource::Derived)
            KITH_TRY(fillDerived(record, field, index));
        else
            KITH_TRY(fillCustom(record, field, index));
    }
    return record;
}

Result<> RecordReader::fillLinks(Record& record, const Field& field, size_t index)
{
    const QByteArray own = m_entity->name.toUtf8();
    const QByteArray target = field.target.toUtf8();
    KITH_TRY_ASSIGN(Statement links, m_connection->prepare("SELECT " + target + "_id FROM " + field.linkTable.toUtf8() +
                                                           " WHERE " + own + "_id = ?1 ORDER BY " + target + "_id"));
    links.bind(1, record.id);
    IdList ids;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, links.step());
        if (!isRow)
            break;
        ids.push_back(links.integer(0));
    }
    record.values[index] = std::move(ids);
    return {};
}

Result<> RecordReader::fillDerived(Record& record, const Field& field, size_t index)
{
    KITH_TRY_ASSIGN(Statement derived,
                    m_connection->prepare("SELECT " + field.column.toUtf8() + " FROM " + field.derivedTable.toUtf8() +
                                          " WHERE " + m_entity->name.toUtf8() + "_id = ?1"));
    derived.bind(1, record.id);
    KITH_TRY_ASSIGN(const bool isRow, derived.step());
    if (isRow)
        record.values[index] = columnValue(derived, 0, field);
    // A rollup has no row for those of whom there is nothing to count.
    if (isNull(record.values[index]) && field.isNumber())
        record.values[index] = qint64{0};
    return {};
}

Result<> RecordReader::fillCustom(Record& record, const Field& field, size_t index)
{
    KITH_TRY_ASSIGN(Statement custom, m_connection->prepare("SELECT value FROM custom_value "
                                                            "WHERE field_id = ?1 AND record_id = ?2"));
    custom.bind(1, field.customId).bind(2, record.id);
    KITH_TRY_ASSIGN(const bool isRow, custom.step());
    if (isRow)
        record.values[index] = columnValue(custom, 0, field);
    return {};
}

Result<> forEachRecord(Connection& connection, const EntityInfo& entity,
                       const std::function<Result<>(const Record&)>& visit, const std::vector<int>& fields)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection, entity, fields));
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT " + RecordReader::columns(entity, reader.fields()) +
                                                       " FROM " + entity.name.toUtf8() + " ORDER BY id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        KITH_TRY_ASSIGN(const Record record, reader.fill(rows));
        KITH_TRY(visit(record));
    }
}

Result<QStringList> titles(Connection& connection, const EntityInfo& entity, const IdList& ids)
{
    const Field& title = entity.fields[static_cast<size_t>(entity.titleField)];
    KITH_TRY_ASSIGN(Statement byId, connection.prepare("SELECT " + title.column.toUtf8() + " FROM " +
                                                       entity.name.toUtf8() + " WHERE id = ?1"));
    QStringList found;
    for (const qint64 id : ids) {
        byId.bind(1, id);
        KITH_TRY_ASSIGN(const bool isRow, byId.step());
        found.append(isRow ? byId.text(0) : QString());
        byId.reset();
    }
    return found;
}

} // namespace kith
