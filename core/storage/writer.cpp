// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer.h"

#include "schema/validation.h"
#include "storage/bulkload.h"
#include "storage/customfields.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/tagname.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<int> storedFields(const EntityInfo& entity)
{
    std::vector<int> fields;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].source != FieldSource::Derived)
            fields.push_back(static_cast<int>(i));
    }
    return fields;
}

/// The fields in which two records differ, among those that are stored.
std::vector<int> differences(const EntityInfo& entity, const Record& before, const Record& after)
{
    std::vector<int> fields;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (entity.fields[i].source != FieldSource::Derived && before.values[i] != after.values[i])
            fields.push_back(static_cast<int>(i));
    }
    return fields;
}

bool isSearched(const EntityInfo& entity, const std::vector<int>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](int field) {
        return entity.fields[static_cast<size_t>(field)].search != SearchAs::Nothing;
    });
}

void setTime(const EntityInfo& entity, Record& record, QStringView field, qint64 time)
{
    const int index = entity.indexOf(field);
    if (index >= 0)
        record.values[static_cast<size_t>(index)] = time;
}

/// A record read before somebody else added or removed a custom field has its values in other places.
Result<> checkShape(const EntityInfo& entity, const Record& record)
{
    if (record.values.size() == entity.fields.size())
        return {};
    return error(
        Error::Code::Conflict,
        QCoreApplication::translate("storage", "The fields of %1 were changed meanwhile. Open the record again.")
            .arg(entity.plural));
}

Error gone(const EntityInfo& entity, qint64 id)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("storage", "There is no %1:%2 any more.").arg(entity.name).arg(id)};
}

} // namespace

Writer::Writer(Context context, const ChangeName& name)
    : m_context(std::move(context))
    , m_store(m_context.connection)
    , m_search(m_context.connection)
    , m_builder(m_context.collation)
    , m_changes(m_context.connection, name, m_context.employee, m_context.now)
    , m_rollups(*m_context.schema)
{
}

Writer::~Writer() = default;

Result<qint64> Writer::insert(Record record)
{
    const EntityInfo& entity = schema().entity(record.kind);
    KITH_TRY(checkShape(entity, record));
    normalise(entity, record, m_context.region);
    KITH_TRY(accept(entity, record));
    setTime(entity, record, u"created", now());
    setTime(entity, record, u"changed", now());
    return insertPrepared(record, m_builder.build(entity, record));
}

Result<> Writer::accept(const EntityInfo& entity, const Record& record, const std::vector<int>& fields)
{
    KITH_TRY(validate(entity, record, fields));
    KITH_TRY(validateWhole(entity, record));
    if (entity.name == "custom_field"_L1)
        return checkDefinition(connection(), schema(), record);
    if (entity.name == "tag"_L1)
        return checkTagName(connection(), sharedSchema(), record);
    return {};
}

Result<qint64> Writer::insertPrepared(Record& record, const PreparedRow& row)
{
    KITH_TRY_ASSIGN(record.id, nextId(record.kind));
    KITH_TRY(store(record, row));
    const EntityInfo& entity = schema().entity(record.kind);
    if (m_bulk && m_bulk->entity == entity.number) {
        m_bulk->extend(record.id);
        if (m_bulk->isBatchFull())
            KITH_TRY(indexPending());
    } else {
        KITH_TRY(m_changes.log(Operation::Added, entity, record.id, record.id, {}, imageOf(entity, record)));
    }
    KITH_TRY(refreshSchema(entity));
    return record.id;
}

Result<> Writer::store(const Record& record, const PreparedRow& row)
{
    const EntityInfo& entity = schema().entity(record.kind);
    KITH_TRY(m_store.insert(entity, record, row));
    m_rollups.touch(schema(), entity, record);
    if (m_bulk && m_bulk->entity == record.kind)
        return m_search.addText(SearchIndex::documentId(record.kind, record.id), row.search);
    return setSearchText(record.kind, record.id, row.search);
}

Result<> Writer::setSearchText(int kind, qint64 id, const SearchDocument& text)
{
    const qint64 document = SearchIndex::documentId(kind, id);
    const bool isPending = m_bulk && m_bulk->isPending(kind, id);
    if (!m_defersSearch && !isPending)
        return m_search.replace(document, text);
    m_isSearchStale = m_isSearchStale || m_defersSearch;
    return text.isEmpty() ? m_search.removeText(document) : m_search.addText(document, text);
}

Result<bool> Writer::update(Record record, const std::vector<int>& fields)
{
    const EntityInfo& entity = schema().entity(record.kind);
    KITH_TRY(checkShape(entity, record));
    KITH_TRY_ASSIGN(const std::optional<Record> before, read(entity, record.id));
    if (!before)
        return tl::unexpected(gone(entity, record.id));
    Record after = *before;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const bool isAsked = fields.empty() || std::find(fields.begin(), fields.end(), int(i)) != fields.end();
        if (isAsked && entity.fields[i].isWritable())
            after.values[i] = record.values[i];
    }
    return changeChecked(entity, *before, std::move(after));
}

Result<bool> Writer::edit(const EntityInfo& entity, qint64 id, const std::function<Result<>(Record&)>& apply)
{
    KITH_TRY_ASSIGN(const std::optional<Record> before, read(entity, id));
    if (!before)
        return tl::unexpected(gone(entity, id));
    Record after = *before;
    KITH_TRY(apply(after));
    return changeChecked(entity, *before, std::move(after));
}

Result<bool> Writer::changeChecked(const EntityInfo& entity, const Record& before, Record after)
{
    normalise(entity, after, m_context.region);
    std::vector<int> changed = differences(entity, before, after);
    if (changed.empty())
        return false;
    KITH_TRY(accept(entity, after, changed));
    setTime(entity, after, u"changed", now());
    changed = differences(entity, before, after);
    KITH_TRY(change(before, after, changed));
    if (entity.name == "tag"_L1)
        KITH_TRY(renameTagInFilters(*this, before, after));
    return true;
}

Result<> Writer::change(const Record& before, const Record& after, const std::vector<int>& fields)
{
    const EntityInfo& entity = schema().entity(after.kind);
    KITH_TRY(
        m_store.update(entity, after, m_builder.columns(entity, before), m_builder.columns(entity, after), fields));
    m_rollups.touch(schema(), entity, before);
    m_rollups.touch(schema(), entity, after);
    if (isSearched(entity, fields))
        KITH_TRY(setSearchText(after.kind, after.id, RowBuilder::searchDocument(entity, after)));
    KITH_TRY(m_changes.log(Operation::Changed, entity, after.id, after.id, imageOf(entity, before, fields),
                           imageOf(entity, after, fields)));
    return refreshSchema(entity);
}

Result<> Writer::remove(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const std::optional<Record> record, read(entity, id));
    if (!record)
        return tl::unexpected(gone(entity, id));
    KITH_TRY(releaseReferences(entity, id));
    return removeRecord(entity, *record);
}

Result<> Writer::releaseReferences(const EntityInfo& target, qint64 id)
{
    const std::shared_ptr<const Schema> current = m_context.schema;
    for (const EntityInfo& entity : current->entities()) {
        for (const Field& field : entity.fields) {
            if (field.target != target.name || field.source != FieldSource::Stored)
                continue;
            KITH_TRY_ASSIGN(const IdList referring, m_store.referringTo(entity, field, id));
            for (const qint64 each : referring)
                KITH_TRY(releaseOne(entity, field, each, id));
        }
    }
    // The user's own fields lose their values with their definition.
    if (target.name == "custom_field"_L1)
        return clearCustomValues(*this, id);
    return {};
}

Result<> Writer::releaseOne(const EntityInfo& entity, const Field& field, qint64 id, qint64 target)
{
    KITH_TRY_ASSIGN(const std::optional<Record> before, read(entity, id));
    if (!before)
        return {};
    Record after = *before;
    const auto index = static_cast<size_t>(entity.indexOf(field.name));
    if (auto* ids = std::get_if<IdList>(&after.values[index]))
        ids->erase(std::remove(ids->begin(), ids->end(), target), ids->end());
    else
        after.values[index] = {};

    if (field.onRemove == OnRemove::EndWithIt)
        return remove(entity, id);
    // What belongs to nobody any more goes, too: an interaction whose every party is gone, a customer's contact.
    if (field.onRemove == OnRemove::RemoveToo) {
        bool isOwned = false;
        for (size_t i = 0; i < entity.fields.size(); ++i)
            isOwned = isOwned || (entity.fields[i].onRemove == OnRemove::RemoveToo && !isEmpty(after.values[i]));
        if (!isOwned)
            return remove(entity, id);
    }
    setTime(entity, after, u"changed", now());
    return change(*before, after, differences(entity, *before, after));
}

Result<> Writer::removeAlone(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const std::optional<Record> record, read(entity, id));
    if (!record)
        return tl::unexpected(gone(entity, id));
    return removeRecord(entity, *record);
}

Result<> Writer::removeRecord(const EntityInfo& entity, const Record& record)
{
    m_rollups.touch(schema(), entity, record);
    KITH_TRY(TouchedRollups::forget(connection(), schema(), entity, record.id));
    KITH_TRY(setSearchText(record.kind, record.id, {}));
    KITH_TRY(m_store.remove(entity, record.id));
    KITH_TRY(m_changes.log(Operation::Removed, entity, record.id, record.id, imageOf(entity, record), {}));
    return refreshSchema(entity);
}

Result<> Writer::restore(const Record& record)
{
    const EntityInfo& entity = schema().entity(record.kind);
    KITH_TRY(store(record, m_builder.build(entity, record)));
    // What a restored record counts towards, and what counts towards it.
    m_rollups.touchOwn(schema(), entity, record.id);
    KITH_TRY(m_changes.log(Operation::Added, entity, record.id, record.id, {}, imageOf(entity, record)));
    return refreshSchema(entity);
}

Result<> Writer::overwrite(const Record& record, const std::vector<int>& fields)
{
    const EntityInfo& entity = schema().entity(record.kind);
    KITH_TRY_ASSIGN(const std::optional<Record> before, read(entity, record.id));
    if (!before)
        return tl::unexpected(gone(entity, record.id));
    return change(*before, record, fields);
}

Result<std::optional<Record>> Writer::read(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection(), entity, storedFields(entity)));
    return reader.read(id);
}

Result<qint64> Writer::nextId(int kind)
{
    auto last = m_lastIds.find(kind);
    if (last == m_lastIds.end()) {
        KITH_TRY_ASSIGN(Statement known, connection().prepare("SELECT last_id FROM id_sequence WHERE kind = ?1"));
        known.bind(1, qint64{kind});
        KITH_TRY_ASSIGN(const bool isRow, known.step());
        last = m_lastIds.insert(kind, isRow ? known.integer(0) : 0);
    }
    // The numbers of the search's documents are made of them.
    constexpr qint64 most = std::numeric_limits<qint64>::max() / 64 - 1;
    if (*last < 0 || *last >= most)
        return error(Error::Code::Damaged,
                     QCoreApplication::translate("storage", "“%1” has no number left to give to something new: someone "
                                                            "changed it. Restore a backup.")
                         .arg(connection().path()));
    return ++*last;
}

Result<> Writer::refreshSchema(const EntityInfo& entity)
{
    if (entity.name != "custom_field"_L1)
        return {};
    KITH_TRY_ASSIGN(m_context.schema, withCustomFields(connection(), *m_context.schema));
    return {};
}

Result<> Writer::beginMany(qint64 expected)
{
    constexpr qint64 few = 1000;
    if (expected <= few)
        return {};
    KITH_TRY_ASSIGN(const qint64 known, connection().integer("SELECT count(*) FROM search_text"));
    m_defersSearch = expected * 4 > known;
    return {};
}

Result<ChangeNotice> Writer::finish()
{
    KITH_TRY(endBulk());
    if (m_isSearchStale)
        KITH_TRY(m_search.rebuild());
    KITH_TRY(m_rollups.refresh(connection(), schema()));
    for (auto last = m_lastIds.cbegin(); last != m_lastIds.cend(); ++last) {
        KITH_TRY_ASSIGN(Statement remember,
                        connection().prepare("INSERT INTO id_sequence (kind, last_id) VALUES (?1, ?2) "
                                             "ON CONFLICT DO UPDATE SET last_id = excluded.last_id"));
        remember.bind(1, qint64{last.key()}).bind(2, last.value());
        KITH_TRY(remember.run());
    }
    return m_changes.notice();
}

Result<IdList> Writer::referringTo(const EntityInfo& entity, const Field& field, qint64 target)
{
    return m_store.referringTo(entity, field, target);
}

} // namespace kith
