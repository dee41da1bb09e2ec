// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasuretraces.h"

#include "storage/book.h"
#include "storage/draftjournal.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"
#include "storage/unsavedforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype shortestTitle = 2; // of one letter there is nothing to tell

/// The arguments of a change set, a JSON array of texts, without those that name somebody; none where none does.
std::optional<QByteArray> withoutNames(const QString& key, const QByteArray& arguments,
                                       const std::function<bool(const QString&)>& isName)
{
    QJsonArray texts = QJsonDocument::fromJson(arguments).array();
    const bool isReversal = key == "undo"_L1 || key == "redo"_L1;
    // Of a merge they are numbers, which tell later who went into whom.
    if ((isReversal ? texts.at(0).toString() : key) == "merge"_L1)
        return {};
    bool isChanged = false;
    // Before the names stands a kind, and what was undone.
    for (qsizetype i = isReversal ? 2 : 1; i < texts.size(); ++i) {
        const QString text = texts[i].toString();
        if (text.isEmpty() || !isName(text))
            continue;
        texts[i] = u"…"_s;
        isChanged = true;
    }
    return isChanged ? std::optional(QJsonDocument(texts).toJson(QJsonDocument::Compact)) : std::nullopt;
}

/// Those a typed value of a reference names by their ids.
std::set<RecordKey> recordsReferredTo(const EntityInfo& entity, const QJsonArray& pair, const Schema& schema)
{
    static const QRegularExpression between(u"[;,\\s]+"_s);
    std::set<RecordKey> named;
    const Field* field = entity.find(pair.at(0).toString());
    if (!field || field->target.isEmpty())
        return named;
    for (const QString& text : pair.at(1).toVariant().toString().split(between, Qt::SkipEmptyParts)) {
        if (const qint64 id = text.toLongLong(); id > 0)
            named.insert({schema.entity(field->target).number, id});
    }
    return named;
}

/// The records that a draft or a form is about, wherever it names them: by kind and id, in a list of its kind, or as
/// what a record that is being typed refers to.
std::set<RecordKey> recordsNamedIn(const QJsonObject& content, const Schema& schema)
{
    std::set<RecordKey> named;
    const auto add = [&](const EntityInfo* entity, const QJsonValue& value) {
        for (const auto& id : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (entity && id.toInteger() > 0)
                named.insert({entity->number, id.toInteger()});
        }
    };
    const EntityInfo* kind = schema.find(content[u"kind"_s].toString());
    add(kind, content[u"id"_s]);
    add(kind, content[u"ids"_s]);
    for (const EntityInfo& entity : schema.entities()) {
        add(&entity, content[entity.name]);
        add(&entity, content[entity.plural]);
    }
    for (const QJsonValue& values : {content[u"values"_s], content[u"typed"_s][u"values"_s]}) {
        for (const auto& pair : kind ? values.toArray() : QJsonArray())
            named.merge(recordsReferredTo(*kind, pair.toArray(), schema));
    }
    return named;
}

/// An image of the change log that says no more what the field held.
QByteArray withoutField(const QByteArray& image, const Field& field, bool isWhole)
{
    QJsonObject values = QJsonDocument::fromJson(image).object();
    // A whole record cannot be without what it needs to be one.
    if (isWhole && field.isRequired)
        values[field.name] = u"…"_s;
    else
        values.remove(field.name);
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

Result<bool> wasErased(Book& book, const EntityInfo& entity, qint64 id)
{
    Connection& connection = book.connection();
    KITH_TRY_ASSIGN(const bool isThere, recordExists(connection, entity, id));
    if (isThere)
        return false;
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM id_sequence WHERE kind = ?1 AND last_id >= ?2 "
                                                      "AND NOT EXISTS (SELECT 1 FROM change WHERE kind = ?1 AND "
                                                      "record_id = ?2 AND operation <> 4)"));
    row.bind(1, qint64{entity.number}).bind(2, id);
    return row.step();
}

} // namespace

ErasureTraces::ErasureTraces(std::set<RecordKey> records, QuotedNames names)
    : m_records(std::move(records))
    , m_names(std::move(names))
{
}

Result<ErasureTraces> ErasureTraces::find(Connection& connection, const Schema& schema, std::set<RecordKey> records,
                                          QuotedNames names)
{
    ErasureTraces traces(std::move(records), std::move(names));
    for (const RecordKey& key : traces.m_records)
        KITH_TRY(traces.collect(connection, schema, key));
    return traces;
}

Result<> ErasureTraces::collect(Connection& connection, const Schema& schema, const RecordKey& key)
{
    const EntityInfo& entity = schema.entity(key.first);
    const auto titleField = static_cast<size_t>(entity.titleField);
    // What is chosen from a list, as what kind of talk it was, names nobody.
    const bool isName =
        entity.fields[titleField].type == FieldType::Text || entity.fields[titleField].type == FieldType::Note;
    KITH_TRY_ASSIGN(const QStringList now, titles(connection, entity, {key.second}));
    if (isName)
        addTitle(now.value(0));
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT set_id, before, after FROM change WHERE kind = ?1 AND "
                                                       "record_id = ?2 AND operation <> 4"));
    rows.bind(1, qint64{key.first}).bind(2, key.second);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        m_sets.insert(rows.integer(0));
        for (const int column : isName ? std::vector{1, 2} : std::vector<int>()) {
            Record image = Schema::blank(entity);
            (void)applyImage(entity, image, rows.bytes(column));
            addTitle(textOf(image.values[titleField]));
        }
    }
}

void ErasureTraces::addTitle(const QString& title)
{
    constexpr qsizetype longest = 60; // as names of changes cut them
    const QString simple = title.simplified();
    if (simple.size() < shortestTitle)
        return;
    m_titles.insert(simple);
    m_titles.insert(simple.left(longest));
}

Result<> ErasureTraces::clearQuotes(Connection& connection, const Schema& schema)
{
    std::vector<HistoryLine> quoting;
    for (const EntityInfo& entity : schema.entities()) {
        if (!entity.isInternal)
            continue;
        KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT set_id, sequence, before, after FROM change "
                                                           "WHERE kind = ?1 AND operation <> 4"));
        rows.bind(1, qint64{entity.number});
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            HistoryLine line{rows.integer(0), rows.integer(1), rows.bytes(2), rows.bytes(3)};
            if (takeQuotes(entity, line))
                quoting.push_back(std::move(line));
        }
    }
    for (const HistoryLine& line : quoting)
        KITH_TRY(rewrite(connection, line));
    return {};
}

bool ErasureTraces::takeQuotes(const EntityInfo& entity, HistoryLine& line)
{
    std::set<int> fields;
    for (const QByteArray& image : {line.before, line.after}) {
        for (const int index : m_names.fieldsIn(entity, image)) {
            fields.insert(index);
            Record record = Schema::blank(entity);
            (void)applyImage(entity, record, image);
            if (index == entity.titleField)
                addTitle(textOf(record.values[static_cast<size_t>(index)]));
        }
    }
    const bool isWhole = line.before.isEmpty() || line.after.isEmpty();
    for (QByteArray* image : {&line.before, &line.after}) {
        for (const int index : image->isEmpty() ? std::set<int>() : fields)
            *image = withoutField(*image, entity.fields[static_cast<size_t>(index)], isWhole);
    }
    return !fields.empty();
}

/// A line of a view that stays stays, too, as far as it tells of anything else.
Result<> ErasureTraces::rewrite(Connection& connection, const HistoryLine& line)
{
    const bool isEmptied = line.before == "{}" && line.after == "{}";
    KITH_TRY_ASSIGN(Statement write,
                    connection.prepare(isEmptied ? "DELETE FROM change WHERE set_id = ?1 AND sequence = ?2"
                                                 : "UPDATE change SET before = ?3, after = ?4 WHERE "
                                                   "set_id = ?1 AND sequence = ?2"));
    write.bind(1, line.set).bind(2, line.sequence);
    if (isEmptied) {
        m_sets.insert(line.set);
        return write.run();
    }
    if (!line.before.isEmpty())
        write.bindText(3, line.before);
    if (!line.after.isEmpty())
        write.bindText(4, line.after);
    return write.run();
}

Result<> ErasureTraces::clear(Connection& connection, const Schema& schema)
{
    KITH_TRY_ASSIGN(Statement images, connection.prepare("DELETE FROM change WHERE kind = ?1 AND record_id = ?2 AND "
                                                         "operation <> 4"));
    for (const auto& [kind, id] : m_records) {
        images.bind(1, qint64{kind}).bind(2, id);
        KITH_TRY(images.run());
    }
    KITH_TRY(clearQuotes(connection, schema));
    KITH_TRY(clearNames(connection));
    for (const qint64 set : m_sets) {
        const QByteArray id = QByteArray::number(set);
        KITH_TRY_ASSIGN(const qint64 left, connection.integer("SELECT count(*) FROM change WHERE set_id = " + id));
        if (left > 0)
            continue;
        KITH_TRY(connection.execute("UPDATE change_set SET reverses = NULL WHERE reverses = " + id +
                                    "; UPDATE change_set SET reversed_by = NULL WHERE reversed_by = " + id +
                                    "; DELETE FROM change_set WHERE name <> 'erase' AND id = " + id));
    }
    return {};
}

Result<> ErasureTraces::clearNames(Connection& connection) const
{
    KITH_TRY_ASSIGN(Statement sets, connection.prepare("SELECT id, name, arguments FROM change_set"));
    std::vector<std::pair<qint64, QByteArray>> changed;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, sets.step());
        if (!isRow)
            break;
        const qint64 id = sets.integer(0);
        // One that touched the erased may name them among others, or cut off: it names nobody any more.
        const bool isTouched = m_sets.contains(id);
        const auto arguments = withoutNames(sets.text(1), sets.bytes(2),
                                            [&](const QString& text) { return isTouched || m_titles.contains(text); });
        if (arguments)
            changed.emplace_back(id, *arguments);
    }
    KITH_TRY_ASSIGN(Statement write, connection.prepare("UPDATE change_set SET arguments = ?2 WHERE id = ?1"));
    for (const auto& [id, arguments] : changed) {
        write.bind(1, id).bindText(2, arguments);
        KITH_TRY(write.run());
    }
    return {};
}

Result<bool> isAboutTheErased(Book& book, const QJsonObject& content)
{
    const auto schema = book.schema();
    const std::set<RecordKey> named = recordsNamedIn(content, *schema);
    for (const auto& [kind, id] : named) {
        KITH_TRY_ASSIGN(const bool isGone, wasErased(book, schema->entity(kind), id));
        if (!isGone)
            return false;
    }
    return !named.empty();
}

Result<QJsonObject> withoutTheErased(Book& book, QJsonObject content)
{
    const auto schema = book.schema();
    for (const EntityInfo& entity : schema->entities()) {
        const auto list = content.find(entity.plural);
        if (list == content.end() || !list->isArray())
            continue;
        QJsonArray left;
        for (const auto& id : list->toArray()) {
            KITH_TRY_ASSIGN(const bool isGone, wasErased(book, entity, id.toInteger()));
            if (!isGone)
                left.append(id);
        }
        *list = left;
    }
    return content;
}

Result<> dropDraftsOfTheErased(Book& book)
{
    KITH_TRY_ASSIGN(DraftJournal journal, DraftJournal::open(book.path()));
    bool isChanged = false;
    for (const Draft& draft : std::vector<Draft>(journal.pending())) {
        KITH_TRY_ASSIGN(const bool isGone, isAboutTheErased(book, draft.content));
        if (!isGone)
            continue;
        KITH_TRY(journal.markApplied(draft.id));
        isChanged = true;
    }
    return isChanged ? journal.clearApplied() : Result<>();
}

Result<> dropFormsOfTheErased(Book& book)
{
    const std::vector<QJsonObject> forms = unsavedForms(book.path());
    std::vector<QJsonObject> kept;
    for (const QJsonObject& form : forms) {
        KITH_TRY_ASSIGN(const bool isGone, isAboutTheErased(book, form));
        if (!isGone)
            kept.push_back(form);
    }
    return kept.size() == forms.size() ? Result<>() : keepUnsavedForms(book.path(), kept);
}

} // namespace kith
