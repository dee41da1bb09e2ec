// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customfields.h"

#include "schema/customfield.h"
#include "schema/flatcolumns.h"
#include "storage/storagetext.h"
#include "storage/writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

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

/// `about`: the field of the definition that is wrong, for the error's detail.
tl::unexpected<Error> refused(const char* sentence, const QString& what, const QString& name, const QString& about)
{
    return error(Error::Code::InvalidInput, StorageText::tr(sentence).arg(what, name), about);
}

/// What JSON, filters and files of rejected rows say themselves.
bool isTaken(const EntityInfo& entity, const QString& name)
{
    static const QStringList words{u"id"_s, u"line"_s, u"reason"_s, u"and"_s, u"or"_s, u"not"_s};
    return words.contains(name) || name.endsWith("_id"_L1) || name.endsWith("_ids"_L1) ||
           std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field& field) {
               return field.itemName == name || (field.type == FieldType::References && field.target == name);
           });
}

/// A choice that records have stays, or they could be neither read back nor found.
Result<> checkChoicesInUse(Connection& connection, const CustomFieldDefinition& definition)
{
    const QStringList choices = choicesOf(definition);
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT value, count(*) FROM custom_value WHERE field_id = ?1 "
                                                       "GROUP BY value ORDER BY value"));
    rows.bind(1, definition.id.value);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        if (choices.contains(rows.text(0)))
            continue;
        const auto count = static_cast<int>(rows.integer(1));
        return error(Error::Code::InvalidInput,
                     StorageText::tr("“%1” is still chosen in %n records. Keep it, or choose another there first.",
                                     nullptr, count)
                         .arg(rows.text(0)),
                     u"choices"_s);
    }
}

/// Values keep the meaning they were entered with: their field's kind and type stay while there are any.
Result<> checkUnchanged(Connection& connection, const CustomFieldDefinition& definition)
{
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM custom_field WHERE id = ?1 "
                                                      "AND (kind <> ?2 OR type <> ?3) "
                                                      "AND EXISTS (SELECT 1 FROM custom_value WHERE field_id = ?1)"));
    row.bind(1, definition.id.value).bind(2, definition.kind).bind(3, definition.type);
    KITH_TRY_ASSIGN(const bool isOther, row.step());
    if (isOther)
        return refused(
            QT_TRANSLATE_NOOP(
                "storage",
                "The field “%1” has values already: its kind and type must stay. Add another field instead.%2"),
            definition.label, {}, u"type"_s);
    if (definition.type == u"choice")
        return checkChoicesInUse(connection, definition);
    return {};
}

} // namespace

Result<> checkDefinition(Connection& connection, const Schema& schema, const Record& record)
{
    const auto definition = fromRecord<CustomFieldDefinition>(record, schema.entity(u"custom_field"));
    const EntityInfo* entity = schema.find(definition.kind);
    if (!entity || !entity->takesCustomFields || entity->name != definition.kind)
        return refused(QT_TRANSLATE_NOOP("storage", "“%1” cannot have custom fields. Use customer or contact.%2"),
                       definition.kind, {}, u"kind"_s);
    KITH_TRY(customField(definition));
    const bool hasChoices = !choicesOf(definition).isEmpty();
    if (definition.type == u"choice" && !hasChoices)
        return refused(
            QT_TRANSLATE_NOOP("storage",
                              "“%1” needs something to choose from: give its choices, such as “small; large”.%2"),
            definition.label, {}, u"choices"_s);
    if (definition.type != u"choice" && hasChoices)
        return refused(
            QT_TRANSLATE_NOOP(
                "storage",
                "“%1” is not a choice, so it cannot have choices. Leave them out, or use the type choice.%2"),
            definition.label, {}, u"choices"_s);
    if (customFieldName(definition.name) != definition.name)
        return refused(
            QT_TRANSLATE_NOOP("storage",
                              "“%1” cannot be the name of a field. Use small letters, digits and _, such as “%2”."),
            definition.name, customFieldName(definition.name), u"name"_s);
    if (isTaken(*entity, definition.name))
        return refused(QT_TRANSLATE_NOOP("storage", "“%1” means something else in files and filters. Choose another "
                                                    "name, such as “%2”."),
                       definition.name, u"my_"_s + definition.name.section(u"_id"_s, 0, 0), u"name"_s);
    const auto same = flatColumn(*entity, definition.name);
    const bool isOwn = same && entity->fields[static_cast<size_t>(same->field)].customId == definition.id.value;
    if (same && !(isOwn && definition.id.isValid()))
        return refused(QT_TRANSLATE_NOOP("storage", "A %1 has a field “%2” already. Choose another name."),
                       entity->name, definition.name, u"name"_s);
    return checkUnchanged(connection, definition);
}

Result<std::vector<CustomFieldDefinition>> definedFields(Connection& connection)
{
    std::vector<CustomFieldDefinition> fields;
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT id, kind, name, label, type, choices, position "
                                                       "FROM custom_field ORDER BY position IS NULL, position, id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        fields.push_back({.id = {rows.integer(0)},
                          .kind = rows.text(1),
                          .name = rows.text(2),
                          .label = rows.text(3),
                          .type = rows.text(4),
                          .choices = rows.text(5),
                          .position = static_cast<int>(rows.integer(6))});
    }
    return fields;
}

Result<QByteArray> customFieldFingerprint(Connection& connection)
{
    KITH_TRY_ASSIGN(const auto fields, definedFields(connection));
    QJsonArray all;
    for (const CustomFieldDefinition& each : fields)
        all.append(QJsonArray{each.id.value, each.kind, each.name, each.label, each.type, each.choices});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<std::shared_ptr<const Schema>> withCustomFields(Connection& connection, const Schema& schema)
{
    std::vector<Schema::CustomField> fields;
    KITH_TRY_ASSIGN(const auto definitions, definedFields(connection));
    for (const CustomFieldDefinition& definition : definitions) {
        if (auto field = customField(definition))
            fields.push_back({definition.kind, std::move(*field)});
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
            const auto emptied = writer.update(std::move(record), {index});
            if (!emptied && emptied.error().code != Error::Code::NotFound)
                return tl::unexpected(emptied.error());
        }
    }
    // What a record that is gone left behind goes with the field.
    KITH_TRY_ASSIGN(Statement rest, writer.connection().prepare("DELETE FROM custom_value WHERE field_id = ?1"));
    rest.bind(1, fieldId);
    return rest.run();
}

} // namespace kith
