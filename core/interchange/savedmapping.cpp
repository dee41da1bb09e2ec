// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/savedmapping.h"

#include "schema/commonfields.h"
#include "storage/book.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What can be wrong with a kept mapping.
struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(interchange)
};

/// The mapping of exactly this name; an empty one where there is none.
Result<ImportMapping> stored(Book& book, const QString& name)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"import_mapping");
    KITH_TRY_ASSIGN(const IdList ids, ReferenceNames(book.connection(), schema).idsNamed(entity.name, name));
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(book.connection(), entity));
    KITH_TRY_ASSIGN(const std::vector<Record> records, reader.read(ids));
    return records.empty() ? ImportMapping() : fromRecord<ImportMapping>(records.front(), entity);
}

} // namespace

EntityInfo importMappingEntity()
{
    EntityInfo entity{.number = 9, .name = u"import_mapping"_s, .plural = u"import_mappings"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "Import mapping");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Import mappings");
    entity.fields = {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &ImportMapping::name).required(),
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &ImportMapping::kind).required(),
        field(u"columns"_s, QT_TRANSLATE_NOOP("fields", "Columns"), &ImportMapping::columns).required(),
    };
    entity.defaultSort = u"name"_s;
    entity.isInternal = true;
    appendTimes(entity.fields);
    return entity;
}

Result<std::vector<std::pair<QString, QString>>> savedMapping(Book& book, const EntityInfo& kind, const QString& name)
{
    KITH_TRY_ASSIGN(const ImportMapping mapping, stored(book, name));
    if (!mapping.id.isValid())
        return error(Error::Code::NotFound,
                     MappingText::tr("No mapping is kept as “%1”. Keep one with --save-mapping.").arg(name));
    if (mapping.kind != kind.name)
        return error(
            Error::Code::InvalidInput,
            MappingText::tr("The mapping “%1” is for %2 records, not for %3.").arg(name, mapping.kind, kind.plural));
    std::vector<std::pair<QString, QString>> pairs;
    const QJsonObject columns = QJsonDocument::fromJson(mapping.columns.toUtf8()).object();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        pairs.emplace_back(it.key(), it.value().toString());
    return pairs;
}

Result<QStringList> savedMappingNames(Book& book, const EntityInfo& kind)
{
    KITH_TRY_ASSIGN(Statement row,
                    book.connection().prepare("SELECT name FROM import_mapping WHERE kind = ?1 ORDER BY name"));
    row.bind(1, kind.name);
    QStringList names;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            return names;
        names.append(row.text(0));
    }
}

Result<> saveMapping(Book& book, const EntityInfo& kind, const QString& name,
                     const std::vector<std::pair<QString, QString>>& mapping)
{
    if (name.trimmed().isEmpty())
        return error(Error::Code::InvalidInput, MappingText::tr("A mapping needs a name to be kept under."));
    KITH_TRY_ASSIGN(ImportMapping kept, stored(book, name));
    QJsonObject columns;
    for (const auto& [own, header] : mapping)
        columns.insert(own, header);
    kept.name = name;
    kept.kind = kind.name;
    kept.columns = QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
    const auto schema = book.schema();
    const Record record = toRecord(kept, schema->entity(u"import_mapping"));
    if (kept.id.isValid()) {
        KITH_TRY(RecordActions(book).save(record));
    } else {
        KITH_TRY(RecordActions(book).add(record));
    }
    return {};
}

} // namespace kith
