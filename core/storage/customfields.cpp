// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customfields.h"

#include "schema/customfield.h"
#include "storage/writer.h"

#include <algorithm>

namespace kith {

namespace {

Registry withoutCustomFields(const Schema& schema)
{
    Registry registry{.entities = schema.entities(), .rollups = schema.rollups()};
    for (EntityInfo& entity : registry.entities) {
        entity.fields.erase(std::remove_if(entity.fields.begin(), entity.fields.end(),
                                           [](const Field& field) { return field.source == FieldSource::Custom; }),
                            entity.fields.end());
    }
    return registry;
}

} // namespace

Result<std::shared_ptr<const Schema>> withCustomFields(Connection& connection, const Schema& schema)
{
    std::vector<Schema::CustomField> fields;
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT id, kind, name, label, type, choices FROM custom_field "
                                                       "ORDER BY id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        const CustomFieldDefinition definition{.id = {rows.integer(0)},
                                               .kind = rows.text(1),
                                               .name = rows.text(2),
                                               .label = rows.text(3),
                                               .type = rows.text(4),
                                               .choices = rows.text(5)};
        KITH_TRY_ASSIGN(Field field, customField(definition));
        fields.push_back({definition.kind, std::move(field)});
    }
    return std::make_shared<const Schema>(withoutCustomFields(schema), fields);
}

Result<> clearCustomValues(Writer& writer, qint64 fieldId)
{
    for (const EntityInfo& entity : writer.schema().entities()) {
        const auto field = std::find_if(entity.fields.begin(), entity.fields.end(),
                                        [&](const Field& each) { return each.customId == fieldId; });
        if (field == entity.fields.end())
            continue;
        const auto index = static_cast<int>(field - entity.fields.begin());
        IdList ids;
        KITH_TRY_ASSIGN(Statement rows, writer.connection().prepare("SELECT record_id FROM custom_value "
                                                                    "WHERE field_id = ?1"));
        rows.bind(1, fieldId);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            ids.push_back(rows.integer(0));
        }
        for (const qint64 id : ids) {
            Record record = Schema::blank(entity);
            record.id = id;
            KITH_TRY(writer.update(std::move(record), {index}));
        }
    }
    return {};
}

} // namespace kith
