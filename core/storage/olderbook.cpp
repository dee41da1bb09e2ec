// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/olderbook.h"

#include "storage/migrations.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<QSet<QString>> columnsOf(Connection& connection, const QString& table)
{
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT name FROM pragma_table_info(?1, 'main')"));
    rows.bind(1, table);
    QSet<QString> columns;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return columns;
        columns.insert(rows.text(0));
    }
}

/// What reading back a value that was never filled in gives.
QByteArray nothingOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Link:
    case FieldType::List:
        return "''";
    case FieldType::YesNo:
        return "0";
    default:
        return "NULL";
    }
}

/// Where a value that had no column was kept until then; what it is filled in with.
QByteArray formerPlaceOf(const EntityInfo& entity, const Field& field, qint64 version)
{
    constexpr qint64 firstWithViews = 4;
    // As 0006_order.sql takes it over.
    if (entity.name == "custom_field"_L1 && field.name == "position"_L1 && version >= firstWithViews)
        return "(SELECT min(place.key) + 1 FROM main.saved_view AS view, json_each(CASE WHEN json_valid(view.layout) "
               "THEN view.layout ELSE '{}' END, '$.fields') AS place WHERE view.kind = 'custom_field' AND "
               "place.value = main.custom_field.id)";
    return nothingOf(field);
}

Result<> completeTable(Connection& connection, const EntityInfo& entity, qint64 version)
{
    KITH_TRY_ASSIGN(const QSet<QString> columns, columnsOf(connection, entity.name));
    const QByteArray name = entity.name.toLatin1();
    QByteArray lacking;
    for (const Field& field : entity.fields) {
        if (field.hasColumn() && !columns.contains(field.column))
            lacking += ", " + (columns.isEmpty() ? QByteArray() : formerPlaceOf(entity, field, version) + " AS ") +
                       field.column.toLatin1();
    }
    if (columns.isEmpty())
        return connection.execute("CREATE TEMP TABLE " + name + " (id INTEGER PRIMARY KEY" + lacking + ")");
    if (!lacking.isEmpty())
        return connection.execute("CREATE TEMP VIEW " + name + " AS SELECT *" + lacking + " FROM main." + name);
    return {};
}

} // namespace

Result<> completeOlderBook(Connection& connection, const Schema& schema)
{
    KITH_TRY_ASSIGN(const qint64 version, connection.integer("PRAGMA user_version"));
    if (version < 1 || version >= currentSchemaVersion())
        return {};
    for (const EntityInfo& entity : schema.entities())
        KITH_TRY(completeTable(connection, entity, version));
    return {};
}

} // namespace kith
