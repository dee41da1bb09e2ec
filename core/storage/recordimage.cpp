// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordimage.h"

#include "schema/schema.h"
#include "schema/validation.h"
#include "schema/valuejson.h"
#include "storage/change.h"
#include "storage/sqlite/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kith {

QByteArray imageOf(const EntityInfo& entity, const Record& record, const std::vector<int>& fields)
{
    QJsonObject image;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool isAsked = fields.empty() || std::find(fields.begin(), fields.end(), int(i)) != fields.end();
        if (!isAsked || field.source == FieldSource::Derived)
            continue;
        // A whole image leaves out what was not entered; one of some fields says that it was empty.
        if (fields.empty() && isEmpty(record.values[i]))
            continue;
        const QString key = field.source == FieldSource::Custom ? u'#' + QString::number(field.customId) : field.name;
        image.insert(key, toStoredJson(field, record.values[i]));
    }
    return QJsonDocument(image).toJson(QJsonDocument::Compact);
}

std::vector<int> applyImage(const EntityInfo& entity, Record& record, const QByteArray& image)
{
    const QJsonObject values = QJsonDocument::fromJson(image).object();
    std::vector<int> fields;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const QString key = field.source == FieldSource::Custom ? u'#' + QString::number(field.customId) : field.name;
        const auto found = values.constFind(key);
        if (found == values.constEnd())
            continue;
        record.values[i] = fromStoredJson(field, *found);
        fields.push_back(static_cast<int>(i));
    }
    fillEmpty(entity, record);
    return fields;
}

IdList idsIn(const Value& value)
{
    if (const auto* list = std::get_if<IdList>(&value))
        return *list;
    return isEmpty(value) ? IdList() : IdList{integerOf(value)};
}

Result<std::optional<Record>> removedRecord(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(
        Statement row,
        connection.prepare("SELECT before FROM change WHERE kind = ?1 AND record_id = ?2 AND operation = ?3 "
                           "ORDER BY set_id DESC LIMIT 1"));
    row.bind(1, qint64{entity.number}).bind(2, id).bind(3, static_cast<qint64>(Operation::Removed));
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    if (!isRow)
        return std::nullopt;
    Record record = Schema::blank(entity);
    record.id = id;
    (void)applyImage(entity, record, row.bytes(0));
    return record;
}

} // namespace kith
