// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referencenames.h"

#include "base/fold.h"
#include "storage/recordreader.h"
#include "storage/searchtables.h"
#include "storage/storagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int shownCandidates = 5;

/// Id and title of the records that may be called so: by the search index where names are in it, else all.
Result<Statement> candidates(Connection& connection, const EntityInfo& entity, const QString& folded)
{
    const Field& title = entity.fields[static_cast<size_t>(entity.titleField)];
    const QByteArray table = entity.name.toUtf8();
    QByteArray sql = "SELECT id, " + title.column.toUtf8() + " FROM " + table;
    const std::vector<QString> known = words(folded);
    if (title.search != SearchAs::Name || known.empty())
        return connection.prepare(sql + " ORDER BY id");
    KITH_TRY_ASSIGN(const SearchTables tables, SearchTables::of(connection));
    const FullTextQuery query = tables.query(WordTable::Exact, SearchTables::allTerms(known));
    sql += " WHERE id IN (SELECT rowid / 64 FROM " + query.table + " WHERE " + query.table +
           " MATCH ?1 AND rowid % 64 = ?2) ORDER BY id";
    KITH_TRY_ASSIGN(Statement rows, connection.prepare(sql));
    rows.bind(1, query.match).bind(2, qint64{entity.number});
    return rows;
}

} // namespace

std::optional<qint64> writtenId(const EntityInfo& entity, QStringView text, BareNumber bareNumber)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView kind = text.left(std::max<qsizetype>(colon, 0));
    if (colon < 0 ? bareNumber == BareNumber::IsName : kind != entity.name && kind != entity.plural)
        return std::nullopt;
    bool isNumber = false;
    const qint64 id = text.mid(colon + 1).toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

QString shownId(const EntityInfo& entity, qint64 id)
{
    return entity.name + u':' + QString::number(id);
}

Error noSuchRecord(const EntityInfo& entity, qint64 id)
{
    return {Error::Code::NotFound, StorageText::tr("There is no %1.").arg(shownId(entity, id))};
}

Result<bool> recordExists(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM " + entity.name.toUtf8() + " WHERE id = ?1"));
    row.bind(1, id);
    return row.step();
}

ReferenceNames::ReferenceNames(Connection& connection, std::shared_ptr<const Schema> schema)
    : m_connection(connection)
    , m_schema(std::move(schema))
{
}

Result<QString> ReferenceNames::name(const QString& kind, qint64 id)
{
    QHash<qint64, QString>& known = m_names[kind];
    if (const auto found = known.constFind(id); found != known.constEnd())
        return *found;
    KITH_TRY_ASSIGN(const QStringList title, titles(m_connection, m_schema->entity(kind), {id}));
    known.insert(id, title.value(0));
    return title.value(0);
}

Result<QString> ReferenceNames::names(const QString& kind, const IdList& ids)
{
    QStringList all;
    for (const qint64 id : ids) {
        KITH_TRY_ASSIGN(const QString each, name(kind, id));
        all.append(each);
    }
    return all.join("; "_L1);
}

Result<IdList> ReferenceNames::idsNamed(const QString& kind, const QString& name)
{
    const QString folded = fold(name).simplified();
    QHash<QString, IdList>& known = m_ids[kind];
    if (const auto found = known.constFind(folded); found != known.constEnd())
        return *found;
    KITH_TRY_ASSIGN(Statement rows, candidates(m_connection, m_schema->entity(kind), folded));
    IdList ids;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        if (fold(rows.text(1)).simplified() == folded)
            ids.push_back(rows.integer(0));
    }
    known.insert(folded, ids);
    return ids;
}

Result<qint64> ReferenceNames::find(const EntityInfo& entity, const QString& text, BareNumber bareNumber)
{
    if (const auto id = writtenId(entity, text, bareNumber)) {
        KITH_TRY_ASSIGN(const bool isThere, recordExists(m_connection, entity, *id));
        if (isThere)
            return *id;
        return tl::unexpected(noSuchRecord(entity, *id));
    }
    KITH_TRY_ASSIGN(const IdList ids, idsNamed(entity.name, text));
    if (ids.size() == 1)
        return ids.front();
    if (ids.empty())
        return error(Error::Code::NotFound, StorageText::tr("There is no %1 called “%2”.").arg(entity.name, text));
    QStringList candidates;
    for (size_t i = 0; i < ids.size() && candidates.size() < shownCandidates; ++i)
        candidates.append(shownId(entity, ids[i]));
    return error(Error::Code::InvalidInput,
                 StorageText::tr("%1 records of kind %2 are called “%3”. Use one of: %4.")
                     .arg(QString::number(ids.size()), entity.name, text, candidates.join(", "_L1)));
}

void ReferenceNames::add(const QString& kind, const QString& name, qint64 id)
{
    m_names[kind].insert(id, name);
    m_ids[kind][fold(name).simplified()].push_back(id);
}

} // namespace kith
