// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordstore.h"

namespace kith {

namespace {

void bindColumn(Statement& statement, int position, const ColumnValue& value)
{
    switch (value.type) {
    case ColumnValue::Type::Null:
        statement.bindNull(position);
        break;
    case ColumnValue::Type::Integer:
        statement.bind(position, value.integer);
        break;
    case ColumnValue::Type::Text:
        statement.bindBorrowed(position, value.bytes);
        break;
    case ColumnValue::Type::Blob:
        statement.bindBlob(position, value.bytes);
        break;
    }
}

QByteArray insertSql(const EntityInfo& entity)
{
    QByteArray names = "id";
    QByteArray values = "?1";
    int position = 2;
    for (const QByteArray& name : RowBuilder::columnNames(entity)) {
        names += ", " + name;
        values += ", ?" + QByteArray::number(position++);
    }
    return "INSERT INTO " + entity.name.toUtf8() + " (" + names + ") VALUES (" + values + ')';
}

bool isLink(const Field& field)
{
    return field.source == FieldSource::Stored && field.type == FieldType::References;
}

} // namespace

RecordStore::RecordStore(Connection& connection)
    : m_connection(&connection)
{
}

Result<> RecordStore::insert(const EntityInfo& entity, const Record& record, const PreparedRow& row)
{
    QByteArray& sql = m_insertSql[entity.number];
    if (sql.isEmpty())
        sql = insertSql(entity);
    KITH_TRY_ASSIGN(Statement insert, m_connection->prepare(sql));
    insert.bind(1, record.id);
    for (size_t i = 0; i < row.columns.size(); ++i)
        bindColumn(insert, static_cast<int>(i) + 2, row.columns[i]);
    KITH_TRY(insert.run());

    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (isEmpty(record.values[i]))
            continue;
        if (isLink(field))
            KITH_TRY(writeLinks(entity, field, record.id, record.values[i]));
        else if (field.source == FieldSource::Custom)
            KITH_TRY(writeCustom(field, record.id, record.values[i]));
    }
    return {};
}

Result<> RecordStore::update(const EntityInfo& entity, const Record& record, const std::vector<ColumnValue>& before,
                             const std::vector<ColumnValue>& after, const std::vector<int>& changedFields)
{
    const std::vector<QByteArray> names = RowBuilder::columnNames(entity);
    QByteArray assignments;
    std::vector<size_t> columns;
    for (size_t i = 0; i < names.size(); ++i) {
        if (before[i] == after[i])
            continue;
        columns.push_back(i);
        assignments += (assignments.isEmpty() ? "" : ", ") + names[i] + " = ?" + QByteArray::number(columns.size() + 1);
    }
    if (!columns.empty()) {
        KITH_TRY_ASSIGN(Statement update, m_connection->prepare("UPDATE " + entity.name.toUtf8() + " SET " +
                                                                assignments + " WHERE id = ?1"));
        update.bind(1, record.id);
        for (size_t i = 0; i < columns.size(); ++i)
            bindColumn(update, static_cast<int>(i) + 2, after[columns[i]]);
        KITH_TRY(update.run());
    }
    for (const int index : changedFields) {
        const Field& field = entity.fields[static_cast<size_t>(index)];
        const Value& value = record.values[static_cast<size_t>(index)];
        if (isLink(field)) {
            KITH_TRY(removeLinks(entity, field, record.id));
            KITH_TRY(writeLinks(entity, field, record.id, value));
        } else if (field.source == FieldSource::Custom) {
            KITH_TRY(writeCustom(field, record.id, value));
        }
    }
    return {};
}

Result<> RecordStore::remove(const EntityInfo& entity, qint64 id)
{
    for (const Field& field : entity.fields) {
        if (isLink(field))
            KITH_TRY(removeLinks(entity, field, id));
        else if (field.source == FieldSource::Custom)
            KITH_TRY(writeCustom(field, id, {}));
    }
    KITH_TRY_ASSIGN(Statement remove, m_connection->prepare("DELETE FROM " + entity.name.toUtf8() + " WHERE id = ?1"));
    remove.bind(1, id);
    return remove.run();
}

Result<> RecordStore::writeLinks(const EntityInfo& entity, const Field& field, qint64 id, const Value& value)
{
    const auto* ids = std::get_if<IdList>(&value);
    if (!ids || ids->empty())
        return {};
    KITH_TRY_ASSIGN(Statement link, m_connection->prepare("INSERT OR IGNORE INTO " + field.linkTable.toUtf8() + " (" +
                                                          entity.name.toUtf8() + "_id, " + field.target.toUtf8() +
                                                          "_id) VALUES (?1, ?2)"));
    for (const qint64 target : *ids) {
        link.bind(1, id).bind(2, target);
        KITH_TRY(link.run());
    }
    return {};
}

Result<> RecordStore::removeLinks(const EntityInfo& entity, const Field& field, qint64 id)
{
    KITH_TRY_ASSIGN(Statement unlink, m_connection->prepare("DELETE FROM " + field.linkTable.toUtf8() + " WHERE " +
                                                            entity.name.toUtf8() + "_id = ?1"));
    unlink.bind(1, id);
    return unlink.run();
}

Result<> RecordStore::writeCustom(const Field& field, qint64 id, const Value& value)
{
    if (isEmpty(value)) {
        KITH_TRY_ASSIGN(Statement clear, m_connection->prepare("DELETE FROM custom_value "
                                                               "WHERE field_id = ?1 AND record_id = ?2"));
        clear.bind(1, field.customId).bind(2, id);
        return clear.run();
    }
    KITH_TRY_ASSIGN(Statement write, m_connection->prepare("INSERT INTO custom_value (field_id, record_id, value) "
                                                           "VALUES (?1, ?2, ?3) "
                                                           "ON CONFLICT DO UPDATE SET value = excluded.value"));
    write.bind(1, field.customId).bind(2, id);
    if (const auto* integer = std::get_if<qint64>(&value))
        write.bind(3, *integer);
    else
        write.bind(3, textOf(value));
    return write.run();
}

Result<IdList> RecordStore::referringTo(const EntityInfo& entity, const Field& field, qint64 target)
{
    QByteArray sql = "SELECT id FROM " + entity.name.toUtf8() + " WHERE " + field.column.toUtf8() + " = ?1";
    if (isLink(field))
        sql = "SELECT " + entity.name.toUtf8() + "_id FROM " + field.linkTable.toUtf8() + " WHERE " +
              field.target.toUtf8() + "_id = ?1";
    KITH_TRY_ASSIGN(Statement referring, m_connection->prepare(sql));
    referring.bind(1, target);
    IdList ids;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, referring.step());
        if (!isRow)
            break;
        ids.push_back(referring.integer(0));
    }
    return ids;
}

} // namespace kith
