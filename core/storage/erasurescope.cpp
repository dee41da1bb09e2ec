// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasurescope.h"

#include "base/fold.h"
#include "storage/change.h"
#include "storage/meta.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"
#include "storage/referencenames.h"
#include "storage/searchindex.h"
#include "storage/searchtables.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

Result<ErasureScope> ErasureScope::around(Connection& connection, std::shared_ptr<const Schema> schema,
                                          std::set<RecordKey> persons, Companions companions)
{
    KITH_TRY_ASSIGN(const QString region, readMeta(connection, u"region"_s));
    ErasureScope scope(connection, std::move(schema), std::move(persons), companions, region);
    KITH_TRY(scope.grow());
    KITH_TRY(scope.addQuoting());
    scope.listKept();
    return scope;
}

ErasureScope::ErasureScope(Connection& connection, std::shared_ptr<const Schema> schema, std::set<RecordKey> persons,
                           Companions companions, const QString& region)
    : m_connection(connection)
    , m_schema(std::move(schema))
    , m_companions(companions)
    , m_owners{u"customer"_s, u"contact"_s}
    , m_records(std::move(persons))
    , m_new(m_records.begin(), m_records.end())
    , m_names(m_schema, region)
{
}

Result<> ErasureScope::grow()
{
    bool hasGrown = true;
    while (hasGrown) {
        while (!m_new.empty()) {
            const RecordKey key = m_new.back();
            m_new.pop_back();
            KITH_TRY(addMerged(key));
            KITH_TRY(addBelongings(key));
        }
        KITH_TRY_ASSIGN(hasGrown, addNoLongerShared());
    }
    return {};
}

Result<> ErasureScope::addMerged(const RecordKey& key)
{
    const EntityInfo& entity = m_schema->entity(key.first);
    KITH_TRY_ASSIGN(const IdList merged,
                    ids("SELECT DISTINCT gone.record_id FROM change_set JOIN change AS gone ON gone.set_id = "
                        "change_set.id AND gone.kind = ?1 AND gone.operation = 3 WHERE change_set.name = 'merge' AND "
                        "(json_extract(iif(json_valid(arguments), arguments, '[]'), '$[2]') = CAST(?2 AS TEXT) OR "
                        "EXISTS (SELECT 1 FROM change AS kept "
                        "WHERE kept.kind = ?1 AND kept.record_id = ?2 AND kept.set_id = change_set.id))",
                        key.first, key.second));
    for (const qint64 id : merged) {
        KITH_TRY_ASSIGN(const bool isThere, recordExists(m_connection, entity, id));
        if (!isThere)
            add({key.first, id});
    }
    return {};
}

Result<> ErasureScope::addBelongings(const RecordKey& key)
{
    const QString target = m_schema->entity(key.first).name;
    if (!m_owners.contains(target))
        return {};
    for (const EntityInfo& entity : m_schema->entities()) {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            if (entity.fields[i].target != target || entity.fields[i].source != FieldSource::Stored)
                continue;
            KITH_TRY(addExisting(entity, i, key.second));
            KITH_TRY(addRemoved(entity, i, key.second));
        }
    }
    return {};
}

Result<> ErasureScope::addExisting(const EntityInfo& entity, size_t field, qint64 target)
{
    KITH_TRY_ASSIGN(const IdList referring,
                    RecordStore(m_connection).referringTo(entity, entity.fields[field], target));
    for (const qint64 id : referring) {
        const RecordKey key{entity.number, id};
        if (m_records.contains(key))
            continue;
        if (m_owners.contains(entity.name) && m_companions == Companions::Stay) {
            m_detached.push_back({key, static_cast<int>(field)});
            continue;
        }
        KITH_TRY_ASSIGN(const auto record, lastKnown(entity, id));
        if (record && isShared(entity, *record, field))
            m_shared[key] = field;
        else
            add(key);
    }
    return {};
}

Result<> ErasureScope::addRemoved(const EntityInfo& entity, size_t field, qint64 target)
{
    const QByteArray path = "'$." + entity.fields[field].name.toUtf8() + "'";
    // What somebody spoilt in the history says nothing, and hinders nothing.
    const auto mentions = [&](const QByteArray& column) -> QByteArray {
        const QByteArray image = "iif(json_valid(" + column + "), " + column + ", '{}')";
        if (entity.fields[field].type == FieldType::References)
            return "EXISTS (SELECT 1 FROM json_each(" + image + ", " + path + ") WHERE value = ?2)";
        return "json_extract(" + image + ", " + path + ") = ?2";
    };
    KITH_TRY_ASSIGN(const IdList mentioned,
                    ids("SELECT DISTINCT record_id FROM change WHERE kind = ?1 AND operation <> 4 AND (" +
                            mentions("before") + " OR " + mentions("after") + ")",
                        entity.number, target));
    for (const qint64 id : mentioned) {
        const RecordKey key{entity.number, id};
        KITH_TRY_ASSIGN(const bool isThere, recordExists(m_connection, entity, id));
        if (isThere || m_records.contains(key))
            continue;
        KITH_TRY_ASSIGN(const auto record, lastKnown(entity, id));
        const bool isPerson = m_owners.contains(entity.name) && m_companions == Companions::Stay;
        if (isPerson || (record && isShared(entity, *record, field)))
            continue;
        add(key);
    }
    return {};
}

Result<> ErasureScope::addQuoting()
{
    for (const auto& [kind, id] : m_records) {
        if (const EntityInfo& entity = m_schema->entity(kind); m_owners.contains(entity.name))
            KITH_TRY(m_names.collect(m_connection, entity, id));
    }
    KITH_TRY(shareNames());
    for (const EntityInfo& entity : m_schema->entities()) {
        if (!entity.isInternal)
            continue;
        KITH_TRY(forEachRecord(m_connection, entity, [&](const Record& record) -> Result<> {
            if (m_names.areIn(entity, record))
                add({entity.number, record.id});
            return {};
        }));
        KITH_TRY(addRemovedQuoting(entity));
    }
    m_new.clear(); // nothing belongs to them
    return {};
}

Result<> ErasureScope::shareNames()
{
    const std::set<QString> all = m_names.words();
    for (const QString& word : all) {
        KITH_TRY_ASSIGN(const bool isShared, isBorneByOthers(word));
        if (isShared)
            m_names.share(word);
    }
    return {};
}

Result<bool> ErasureScope::isBorneByOthers(const QString& word)
{
    static const std::set<QString> people{u"customer"_s, u"contact"_s, u"employee"_s};
    KITH_TRY_ASSIGN(const SearchTables tables, SearchTables::of(m_connection));
    const FullTextQuery query = tables.query(WordTable::Exact, SearchTables::term(word));
    if (query.match.isEmpty())
        return false;
    // The words of what a record is called are the first of its text.
    KITH_TRY_ASSIGN(Statement rows, m_connection.prepare("SELECT id, exact FROM search_text WHERE id IN (SELECT rowid "
                                                         "FROM " +
                                                         query.table + " WHERE " + query.table + " MATCH ?1)"));
    rows.bind(1, query.match);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return false;
        const RecordKey key{SearchIndex::kindOf(rows.integer(0)), SearchIndex::recordOf(rows.integer(0))};
        const EntityInfo* entity = m_schema->find(key.first);
        if (!entity || !people.contains(entity->name) || m_records.contains(key))
            continue;
        const std::vector<QString> called = words(rows.text(1).section(QLatin1Char(SearchDocument::titleEnd), 0, 0));
        if (std::ranges::find(called, word) != called.end())
            return true;
    }
}

Result<> ErasureScope::addRemovedQuoting(const EntityInfo& entity)
{
    KITH_TRY_ASSIGN(const IdList removed,
                    ids("SELECT DISTINCT record_id FROM change WHERE kind = ?1 AND operation = ?2", entity.number,
                        static_cast<qint64>(Operation::Removed)));
    for (const qint64 id : removed) {
        KITH_TRY_ASSIGN(const bool isThere, recordExists(m_connection, entity, id));
        if (isThere)
            continue;
        KITH_TRY_ASSIGN(const auto record, removedRecord(m_connection, entity, id));
        if (record && m_names.areIn(entity, *record))
            add({entity.number, id});
    }
    return {};
}

Result<bool> ErasureScope::addNoLongerShared()
{
    bool hasAdded = false;
    for (const auto& [key, field] : std::exchange(m_shared, {})) {
        const EntityInfo& entity = m_schema->entity(key.first);
        KITH_TRY_ASSIGN(const auto record, lastKnown(entity, key.second));
        if (m_records.contains(key))
            continue;
        if (record && isShared(entity, *record, field)) {
            m_shared[key] = field;
        } else {
            add(key);
            hasAdded = true;
        }
    }
    return hasAdded;
}

Result<std::optional<Record>> ErasureScope::lastKnown(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(m_connection, entity));
    KITH_TRY_ASSIGN(auto record, reader.read(id));
    if (record)
        return record;
    return removedRecord(m_connection, entity, id);
}

bool ErasureScope::isShared(const EntityInfo& entity, const Record& record, size_t via) const
{
    if (entity.fields[via].onRemove == OnRemove::EndWithIt)
        return false;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        // As with a removal: what belongs to the one that goes is not held by a mere mention of another.
        const bool mayHold = entity.fields[via].onRemove == OnRemove::RemoveToo ? field.onRemove == OnRemove::RemoveToo
                                                                                : m_owners.contains(field.target);
        if (!mayHold || field.source != FieldSource::Stored)
            continue;
        const int kind = m_schema->entity(field.target).number;
        const IdList others = idsIn(record.values[i]);
        if (std::any_of(others.begin(), others.end(), [&](qint64 id) { return !m_records.contains({kind, id}); }))
            return true;
    }
    return false;
}

Result<IdList> ErasureScope::ids(const QByteArray& sql, qint64 first, qint64 second)
{
    KITH_TRY_ASSIGN(Statement rows, m_connection.prepare(sql));
    rows.bind(1, first).bind(2, second);
    IdList found;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return found;
        found.push_back(rows.integer(0));
    }
}

void ErasureScope::add(const RecordKey& key)
{
    if (m_records.insert(key).second)
        m_new.push_back(key);
}

void ErasureScope::listKept()
{
    std::map<std::pair<int, ErasurePlan::Reason>, IdList> kept;
    for (const auto& [key, field] : m_shared)
        kept[{key.first, ErasurePlan::Reason::SharedWithOthers}].push_back(key.second);
    std::erase_if(m_detached, [&](const Detached& each) { return m_records.contains(each.record); });
    for (const Detached& each : m_detached)
        kept[{each.record.first, ErasurePlan::Reason::PersonOfTheirOwn}].push_back(each.record.second);
    for (const auto& [what, ids] : kept)
        m_kept.push_back({m_schema->entity(what.first).name, what.second, ids});
}

} // namespace kith
