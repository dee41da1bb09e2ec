// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/namedrecords.h"

#include "interchange/duplicateindex.h"
#include "interchange/recordkey.h"
#include "storage/newrecord.h"
#include "storage/referencenames.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 ambiguous = -1;

} // namespace

NamedRecords::NamedRecords(Writer& writer, const Collation& collation, QSet<QString> create)
    : m_writer(writer)
    , m_collation(collation)
    , m_create(std::move(create))
{
    m_create.insert(u"tag"_s);
}

void NamedRecords::enter(Index& index, QByteArrayView nameSort, qint64 id)
{
    const auto [known, isNew] = index.ids.try_emplace(keyHash(withoutCase(nameSort), 0), id);
    if (!isNew && known->second != id)
        known->second = ambiguous;
}

void NamedRecords::remember(const EntityInfo& entity, QByteArrayView nameSort, qint64 id)
{
    if (const auto index = m_indexes.find(entity.name); index != m_indexes.end() && index->isLoaded)
        enter(*index, nameSort, id);
}

Result<> NamedRecords::load(const EntityInfo& entity, Index& index)
{
    KITH_TRY_ASSIGN(Statement row, m_writer.connection().prepare("SELECT id, name_sort FROM " + entity.name.toUtf8()));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            break;
        enter(index, row.view(1), row.integer(0));
    }
    index.isLoaded = true;
    return {};
}

Result<std::optional<qint64>> NamedRecords::byId(const EntityInfo& entity, const QString& name)
{
    const auto id = writtenId(entity, name, BareNumber::IsName);
    if (!id)
        return std::nullopt;
    KITH_TRY_ASSIGN(const bool isThere, recordExists(m_writer.connection(), entity, *id));
    if (!isThere)
        return error(Error::Code::InvalidInput, tr("There is no %1. Correct the number.").arg(name));
    return id;
}

Result<qint64> NamedRecords::find(const QString& kind, const QString& name)
{
    const EntityInfo& entity = m_writer.schema().entity(kind);
    const QString trimmed = name.trimmed();
    KITH_TRY_ASSIGN(const std::optional<qint64> id, byId(entity, trimmed));
    if (id)
        return *id;
    const auto keyed = hasKeys(entity) ? keyedName(trimmed) : std::nullopt;
    if (keyed) {
        KITH_TRY_ASSIGN(const auto known, recordOfKey(m_writer.connection(), entity, keyed->key));
        if (known)
            return *known;
    }
    Index& index = m_indexes[kind];
    if (!index.isLoaded)
        KITH_TRY(load(entity, index));

    const QByteArray nameSort = m_collation.sortKey(trimmed);
    const auto known = index.ids.find(keyHash(withoutCase(nameSort), 0));
    if (known != index.ids.end() && known->second != ambiguous)
        return known->second;
    if (known != index.ids.end()) {
        KITH_TRY_ASSIGN(const qint64 exact, exactly(entity, nameSort));
        if (exact > 0)
            return exact;
        return error(Error::Code::InvalidInput,
                     tr("Several %1 are called “%2”. Write %3:NUMBER to say which one is meant.")
                         .arg(entity.pluralTitle(), trimmed, entity.name));
    }
    if (!m_create.contains(kind))
        return error(Error::Code::InvalidInput,
                     tr("There is no %1 “%2”. Correct the name, or let the import make %3 it lacks.")
                         .arg(entity.name, trimmed, entity.plural));
    KITH_TRY_ASSIGN(const qint64 made, keyed ? make(entity, keyed->name, keyed->key) : make(entity, trimmed));
    enter(index, keyed ? m_collation.sortKey(keyed->name) : nameSort, made);
    return made;
}

Result<qint64> NamedRecords::exactly(const EntityInfo& entity, const QByteArray& nameSort)
{
    KITH_TRY_ASSIGN(Statement row, m_writer.connection().prepare("SELECT id FROM " + entity.name.toUtf8() +
                                                                 " WHERE name_sort = ?1 LIMIT 2"));
    row.bindBlob(1, nameSort);
    KITH_TRY_ASSIGN(const bool isThere, row.step());
    const qint64 id = isThere ? row.integer(0) : 0;
    KITH_TRY_ASSIGN(const bool isShared, isThere ? row.step() : Result<bool>(false));
    return isShared ? 0 : id;
}

Result<qint64> NamedRecords::make(const EntityInfo& entity, const QString& name, const QString& key)
{
    Record record = newRecord(entity); // an employee that a file names is one of the team
    record.values[static_cast<size_t>(entity.titleField)] = name;
    if (!key.isEmpty())
        record.values[static_cast<size_t>(entity.indexOf(u"external_id"))] = key;
    KITH_TRY_ASSIGN(const qint64 id, m_writer.insert(std::move(record)));
    ++m_created[entity.name];
    return id;
}

} // namespace kith
