// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/personexport.h"

#include "reports/historytext.h"
#include "reports/recordtext.h"
#include "storage/book.h"
#include "storage/privatefile.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"
#include "storage/replacing.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Adds to the list of that name, which a document may have or not.
void append(QJsonObject& document, const QString& name, const QJsonValue& value)
{
    QJsonArray list = document[name].toArray();
    list.append(value);
    document[name] = list;
}

class PersonExport
{
public:
    PersonExport(Book& book, const ErasurePlan& plan)
        : m_book(book)
        , m_schema(book.schema())
        , m_plan(plan)
        , m_text(book)
    {
    }

    Result<QJsonObject> document();

private:
    [[nodiscard]] Result<> addRecords(QJsonObject& document, const EntityInfo& entity, const IdList& ids);
    [[nodiscard]] Result<> addRelated(QJsonObject& document, const EntityInfo& entity, const IdList& ids);
    [[nodiscard]] Result<QJsonObject> deleted();
    [[nodiscard]] Result<QJsonArray> history();

    Book& m_book;
    std::shared_ptr<const Schema> m_schema;
    const ErasurePlan& m_plan;
    RecordText m_text;
};

Result<QJsonObject> PersonExport::document()
{
    QJsonObject document{{u"exported_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                         {u"kind"_s, m_plan.request.kind},
                         {u"id"_s, m_plan.request.id},
                         {u"title"_s, m_plan.title}};
    std::map<QString, IdList> records = m_plan.erased;
    QJsonObject related;
    for (const ErasurePlan::Kept& kept : m_plan.kept) {
        if (kept.reason == ErasurePlan::Reason::PersonOfTheirOwn) {
            KITH_TRY(addRelated(related, m_schema->entity(kept.kind), kept.ids));
        } else {
            IdList& ids = records[kept.kind];
            ids.insert(ids.end(), kept.ids.begin(), kept.ids.end());
        }
    }
    for (auto& [kind, ids] : records) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        KITH_TRY(addRecords(document, m_schema->entity(kind), ids));
    }
    KITH_TRY_ASSIGN(document[u"deleted"_s], deleted());
    KITH_TRY_ASSIGN(document[u"history"_s], history());
    document[u"related"_s] = related;
    return document;
}

Result<> PersonExport::addRecords(QJsonObject& document, const EntityInfo& entity, const IdList& ids)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(m_book.connection(), entity));
    KITH_TRY_ASSIGN(const auto records, reader.read(ids));
    for (const Record& record : records) {
        KITH_TRY_ASSIGN(const QJsonObject json, m_text.json(entity, record));
        append(document, entity.plural, json);
    }
    return {};
}

/// What else is known of them is theirs to ask for.
Result<> PersonExport::addRelated(QJsonObject& document, const EntityInfo& entity, const IdList& ids)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(m_book.connection(), entity));
    KITH_TRY_ASSIGN(const auto records, reader.read(ids));
    for (const Record& record : records) {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const Field& field = entity.fields[i];
            const bool isLink =
                field.type == FieldType::Reference && !isEmpty(record.values[i]) &&
                m_plan.records.contains({m_schema->entity(field.target).number, integerOf(record.values[i])});
            if (isLink)
                append(document, entity.plural,
                       QJsonObject{{u"id"_s, record.id},
                                   {u"title"_s, textOf(record.values[static_cast<size_t>(entity.titleField)])},
                                   {u"relation"_s, field.name}});
        }
    }
    return {};
}

Result<QJsonObject> PersonExport::deleted()
{
    QJsonObject document;
    for (const auto& [kind, id] : m_plan.records) {
        const EntityInfo& entity = m_schema->entity(kind);
        KITH_TRY_ASSIGN(const bool isThere, recordExists(m_book.connection(), entity, id));
        if (isThere)
            continue;
        KITH_TRY_ASSIGN(const auto record, removedRecord(m_book.connection(), entity, id));
        if (!record)
            continue;
        KITH_TRY_ASSIGN(const QJsonObject json, m_text.json(entity, *record));
        append(document, entity.plural, json);
    }
    return document;
}

Result<QJsonArray> PersonExport::history()
{
    QJsonArray lines;
    for (const auto& [kind, id] : m_plan.records) {
        const EntityInfo& entity = m_schema->entity(kind);
        KITH_TRY_ASSIGN(const auto entries, ChangeLog(m_book).history(kind, id));
        KITH_TRY_ASSIGN(const QJsonArray changes, historyJson(m_book, entity, entries));
        for (const auto& change : changes) {
            QJsonObject line = change.toObject();
            line[u"kind"_s] = entity.name;
            line[u"id"_s] = id;
            lines.append(line);
        }
    }
    return lines;
}

} // namespace

Result<> exportPerson(Book& book, const ErasurePlan& plan, const QString& path)
{
    KITH_TRY(mayBeReplaced(path));
    KITH_TRY_ASSIGN(const QJsonObject document, PersonExport(book, plan).document());
    return writePrivateFile(path, QJsonDocument(document).toJson());
}

} // namespace kith
