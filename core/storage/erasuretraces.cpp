// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasuretraces.h"

#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// A set of changes, what took it back, what took that back …
Result<IdList> chainOf(Connection& connection, qint64 set)
{
    KITH_TRY_ASSIGN(
        Statement rows,
        connection.prepare("WITH RECURSIVE chain (id) AS (SELECT ?1 UNION SELECT linked.id FROM chain "
                           "JOIN change_set AS own ON own.id = chain.id JOIN change_set AS linked ON "
                           "linked.id = own.reverses OR linked.id = own.reversed_by OR "
                           "linked.reverses = own.id OR linked.reversed_by = own.id) SELECT id FROM chain"));
    rows.bind(1, set);
    IdList chain;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return chain;
        chain.push_back(rows.integer(0));
    }
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
    const std::set<qint64> touching = traces.m_sets;
    for (const qint64 set : touching) {
        KITH_TRY_ASSIGN(const IdList chain, chainOf(connection, set));
        traces.m_sets.insert(chain.begin(), chain.end());
    }
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

/// Who was merged into one that stays, and then was not: what that one held of them meanwhile.
Result<> ErasureTraces::clearMerges(Connection& connection, const RecordKey& key)
{
    KITH_TRY_ASSIGN(Statement rows,
                    connection.prepare("SELECT line.set_id, line.record_id, line.after FROM (SELECT DISTINCT set_id "
                                       "FROM change JOIN change_set ON id = set_id WHERE kind = ?1 AND record_id = ?2 "
                                       "AND operation = 3 AND name = 'merge' AND reversed_by IS NOT NULL) AS merge "
                                       "CROSS JOIN change AS line ON line.set_id = merge.set_id WHERE line.kind = ?1 "
                                       "AND line.operation = 2"));
    rows.bind(1, qint64{key.first}).bind(2, key.second);
    std::vector<HistoryLine> merged;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        if (const RecordKey kept{key.first, rows.integer(1)}; !m_records.contains(kept))
            merged.push_back({rows.integer(0), rows.integer(1), {}, rows.bytes(2)});
    }
    for (const HistoryLine& line : merged) {
        KITH_TRY_ASSIGN(const IdList chain, chainOf(connection, line.set));
        KITH_TRY(clearFields(connection, {key.first, line.sequence},
                             QJsonDocument::fromJson(line.after).object().keys(),
                             {line.set, *std::ranges::max_element(chain)}));
    }
    return {};
}

/// Between two sets, both included.
Result<> ErasureTraces::clearFields(Connection& connection, const RecordKey& key, const QStringList& fields,
                                    const std::pair<qint64, qint64>& sets)
{
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT set_id, sequence, before, after FROM change WHERE "
                                                       "kind = ?1 AND record_id = ?2 AND operation = 2 AND set_id "
                                                       "BETWEEN ?3 AND ?4"));
    rows.bind(1, qint64{key.first}).bind(2, key.second).bind(3, sets.first).bind(4, sets.second);
    std::vector<HistoryLine> lines;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        lines.push_back({rows.integer(0), rows.integer(1), rows.bytes(2), rows.bytes(3)});
    }
    for (HistoryLine& line : lines) {
        for (QByteArray* image : {&line.before, &line.after}) {
            QJsonObject values = QJsonDocument::fromJson(*image).object();
            for (const QString& field : fields)
                values.remove(field);
            *image = QJsonDocument(values).toJson(QJsonDocument::Compact);
        }
        KITH_TRY(rewrite(connection, line));
    }
    return {};
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
    for (const RecordKey& key : m_records)
        KITH_TRY(clearMerges(connection, key));
    KITH_TRY_ASSIGN(Statement images, connection.prepare("DELETE FROM change WHERE kind = ?1 AND record_id = ?2 AND "
                                                         "operation <> 4"));
    for (const auto& [kind, id] : m_records) {
        images.bind(1, qint64{kind}).bind(2, id);
        KITH_TRY(images.run());
    }
    KITH_TRY(clearQuotes(connection, schema));
    KITH_TRY(clearNames(connection));
    KITH_TRY(clearRanges(connection, schema));
    return clearSets(connection);
}

/// An import of nobody but the erased.
Result<> ErasureTraces::clearRanges(Connection& connection, const Schema& schema)
{
    for (const auto& [kind, id] : m_records) {
        KITH_TRY_ASSIGN(
            Statement ranges,
            connection.prepare("DELETE FROM change WHERE operation = 4 AND kind = ?1 AND last_id >= ?2 AND "
                               "record_id <= ?2 AND NOT EXISTS (SELECT 1 FROM " +
                               schema.entity(kind).name.toUtf8() +
                               " AS left WHERE left.id BETWEEN change.record_id AND change.last_id) AND NOT EXISTS "
                               "(SELECT 1 FROM change AS line WHERE line.kind = ?1 AND line.operation <> 4 AND "
                               "line.record_id BETWEEN change.record_id AND change.last_id) RETURNING set_id"));
        ranges.bind(1, qint64{kind}).bind(2, id);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, ranges.step());
            if (!isRow)
                break;
            m_sets.insert(ranges.integer(0));
        }
    }
    return {};
}

/// What took a set back goes with it or stays with it: alone it would be a step that nobody did.
Result<> ErasureTraces::clearSets(Connection& connection) const
{
    for (const qint64 set : m_sets) {
        KITH_TRY_ASSIGN(const IdList chain, chainOf(connection, set));
        QByteArrayList numbers;
        for (const qint64 id : chain)
            numbers.append(QByteArray::number(id));
        const QByteArray all = '(' + numbers.join(',') + ')';
        KITH_TRY_ASSIGN(const qint64 left,
                        connection.integer("SELECT EXISTS (SELECT 1 FROM change WHERE set_id IN " + all + ")"));
        if (left > 0)
            continue;
        KITH_TRY(connection.execute("UPDATE change_set SET reverses = NULL, reversed_by = NULL WHERE id IN " + all +
                                    "; DELETE FROM change_set WHERE name <> 'erase' AND id IN " + all));
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

} // namespace kith
