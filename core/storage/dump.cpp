// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dump.h"

#include "storage/sqlite/connection.h"

namespace kith {

namespace {

QByteArray quotedName(const QByteArray& name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

Result<QByteArrayList> column(Connection& connection, const QByteArray& sql, const QByteArray& parameter = {})
{
    KITH_TRY_ASSIGN(Statement rows, connection.prepare(sql));
    if (!parameter.isNull())
        rows.bindText(1, parameter);
    QByteArrayList values;
    for (;;) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return values;
        values.append(rows.bytes(0));
    }
}

/// One line a row: the values as SQL literals, so that NULL, '' and x'' differ.
Result<> dumpTable(Connection& connection, const QByteArray& table, const QStringList& without, QByteArray& text)
{
    KITH_TRY_ASSIGN(QByteArrayList columns,
                    column(connection, "SELECT name FROM pragma_table_info(?) ORDER BY name", table));
    columns.removeIf([&](const QByteArray& name) {
        return without.contains(QString::fromUtf8(table + '.' + name)) ||
               without.contains(QString::fromUtf8("*." + name));
    });
    text += "table " + table + ": " + columns.join(", ") + '\n';
    if (columns.isEmpty())
        return {};

    QByteArrayList literals;
    QByteArrayList names;
    for (const QByteArray& name : std::as_const(columns)) {
        names.append(quotedName(name));
        literals.append("quote(" + quotedName(name) + ')');
    }
    KITH_TRY_ASSIGN(const QByteArrayList rows,
                    column(connection, "SELECT " + literals.join(" || ' ' || ") + " FROM " + quotedName(table) +
                                           " ORDER BY " + names.join(", ")));
    for (const QByteArray& row : rows)
        text += row + '\n';
    return {};
}

} // namespace

Result<QStringList> ordinaryTables(Connection& connection)
{
    KITH_TRY_ASSIGN(const QByteArrayList names,
                    column(connection,
                           "SELECT name FROM pragma_table_list "
                           "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                           "ORDER BY name"));
    QStringList tables;
    for (const QByteArray& name : names)
        tables.append(QString::fromUtf8(name));
    return tables;
}

Result<QByteArray> logicalDump(Connection& connection, const QStringList& without)
{
    KITH_TRY_ASSIGN(const QStringList tables, ordinaryTables(connection));
    QByteArray text;
    for (const QString& table : tables) {
        if (!without.contains(table))
            KITH_TRY(dumpTable(connection, table.toUtf8(), without, text));
    }
    return text;
}

} // namespace kith
