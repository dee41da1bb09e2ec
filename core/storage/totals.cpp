// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/totals.h"

#include "storage/filtersql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A field's value, seen from a row of the entity's table.
QByteArray valueOf(const Field& field, const EntityInfo& entity, const Schema& schema, SqlValues& values)
{
    const QByteArray table = entity.name.toLatin1();
    if (field.source == FieldSource::Custom)
        return "(SELECT value FROM custom_value WHERE field_id = " + values.add(field.customId) +
               " AND record_id = " + table + ".id)";
    if (field.source == FieldSource::Stored)
        return table + '.' + field.column.toLatin1();
    const auto rollup = std::ranges::find(schema.rollups(), field.derivedTable, &Rollup::table);
    if (rollup == schema.rollups().end())
        return "NULL";
    return "(SELECT " + field.column.toLatin1() + " FROM " + rollup->table.toLatin1() + " AS summed WHERE summed." +
           rollup->keyColumn.toLatin1() + " = " + table + ".id)";
}

} // namespace

std::vector<int> totalledFields(const EntityInfo& entity)
{
    std::vector<int> fields;
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field& field = entity.fields[size_t(i)];
        const bool isSummed =
            field.type == FieldType::Money || field.type == FieldType::Decimal ||
            (field.type == FieldType::Integer && field.name != "satisfaction"_L1 && field.name != "strength"_L1);
        if (isSummed)
            fields.push_back(i);
    }
    return fields;
}

Result<std::vector<FieldTotal>> totals(Connection& connection, const Schema& schema, const FilterContext& context,
                                       const PageRequest& request, const std::vector<int>& fields)
{
    const EntityInfo& entity = schema.entity(request.kind);
    SqlValues values;
    QByteArray columns;
    for (const int field : fields) {
        const QByteArray value = valueOf(entity.fields[size_t(field)], entity, schema, values);
        columns += (columns.isEmpty() ? "count(" : ", count(") + value + "), coalesce(sum(" + value + "), 0)";
    }
    if (columns.isEmpty())
        return std::vector<FieldTotal>();
    const auto condition = filterCondition(request.filter, entity, schema, context, values);
    if (!condition)
        return tl::unexpected(condition.error().toError());
    const QByteArray where = condition->isEmpty() ? QByteArray() : " WHERE " + *condition;
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT " + columns + " FROM " + entity.name.toLatin1() + where));
    values.bindTo(row);
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    std::vector<FieldTotal> found;
    for (int i = 0; isRow && i < int(fields.size()); ++i)
        found.push_back({fields[size_t(i)], row.integer(2 * i), row.integer(2 * i + 1)});
    return found;
}

} // namespace kith
