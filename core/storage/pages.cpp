// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pages.h"

#include "storage/idset.h"
#include "storage/pagecursor.h"
#include "storage/sqlite/matchfunctions.h"
#include "storage/sqlite/readsnapshot.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

/// The parts of the statements that one request needs.
struct Pages::Query
{
    SqlValues values{};
    QByteArray table{};
    QByteArray condition{};
    bool hasFilter = false;
    std::vector<SortSegment> segments{};
    std::optional<PageCursor> after{};
};

namespace {

/// So many records are looked at in the order of an index before all are read.
constexpr qint64 indexWindow = 10'000;

/// What lies after the cursor in the segment's order: the first term once more by itself, so that an index over it
/// starts there.
QByteArray afterCursor(const SortSegment& segment, const PageCursor& cursor, SqlValues& values)
{
    QByteArray later = segment.id + (segment.isIdDescending ? " < " : " > ") + values.add(cursor.id);
    QByteArray start;
    for (size_t i = segment.terms.size(); i-- > 0;) {
        const SortTerm& term = segment.terms[i];
        const QByteArray key = values.add(cursor.keys[i]);
        const QByteArray beyond = term.isDescending ? " < " : " > ";
        later = '(' + term.expression + beyond + key + " OR (" + term.expression + " = " + key + " AND " + later + "))";
        start = term.expression + (term.isDescending ? " <= " : " >= ") + key + " AND ";
    }
    return start + later;
}

SqlValue columnOf(const Statement& row, int column)
{
    if (row.isInteger(column))
        return row.integer(column);
    if (row.isBlob(column))
        return row.bytes(column);
    return row.isNull(column) ? SqlValue() : SqlValue(row.text(column));
}

} // namespace

Pages::Pages(Connection& connection, std::shared_ptr<const Schema> schema, FilterContext context)
    : m_connection(&connection)
    , m_schema(std::move(schema))
    , m_context(std::move(context))
{
}

Result<Pages> Pages::create(Connection& connection, std::shared_ptr<const Schema> schema,
                            std::shared_ptr<const Collation> collation, FilterContext context)
{
    KITH_TRY(registerSortKeyFunction(connection, std::move(collation)));
    return Pages(connection, std::move(schema), std::move(context));
}

Result<const EntityInfo*> Pages::entity(const QString& kind) const
{
    if (const EntityInfo* known = m_schema->find(kind))
        return known;
    return error(Error::Code::NotFound, QCoreApplication::translate("Filter", "There is no kind “%1”.").arg(kind));
}

Result<Pages::Query> Pages::query(const PageRequest& request) const
{
    KITH_TRY_ASSIGN(const EntityInfo* known, entity(request.kind));
    Query query;
    auto condition = filterCondition(request.filter, *known, *m_schema, m_context, query.values);
    if (!condition)
        return tl::unexpected(condition.error().toError());
    query.table = known->name.toLatin1();
    query.condition = std::move(*condition);
    query.hasFilter = request.filter.kind == FilterNode::Kind::Comparison || !request.filter.parts.empty();
    KITH_TRY_ASSIGN(query.segments, sortSegments(*known, *m_schema, request.sort, query.values));
    if (request.after.isEmpty())
        return query;

    KITH_TRY_ASSIGN(query.after, PageCursor::fromText(request.after, known->name, request.sort));
    const auto segments = static_cast<qsizetype>(query.segments.size());
    const bool fits =
        query.after->segment >= 0 && query.after->segment < segments &&
        query.after->keys.size() == query.segments[static_cast<size_t>(query.after->segment)].terms.size();
    if (!fits) {
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("Filter", "The list cannot go on after “%1”.").arg(request.after));
    }
    return query;
}

Result<Page> Pages::page(const PageRequest& request)
{
    KITH_TRY_ASSIGN(const Query parts, query(request));
    const auto limit = static_cast<size_t>(std::clamp<qint64>(request.limit, 1, qint64{1} << 40));
    std::vector<PageCursor> rows;
    const auto segments = static_cast<qsizetype>(parts.segments.size());
    for (qsizetype segment = parts.after ? parts.after->segment : 0; segment < segments; ++segment) {
        if (rows.size() <= limit)
            KITH_TRY(readSegment(parts, segment, limit + 1, rows));
    }
    Page page;
    const auto wanted = std::min(rows.size(), limit);
    for (size_t i = 0; i < wanted; ++i)
        page.ids.push_back(rows[i].id);
    if (rows.size() > wanted)
        page.next = rows[wanted - 1].toText(QString::fromLatin1(parts.table), request.sort);
    return page;
}

/// Appends the segment's rows until there are as many as wanted.
Result<> Pages::readSegment(const Query& query, qsizetype segment, size_t wanted, std::vector<PageCursor>& rows)
{
    const SortSegment& part = query.segments[static_cast<size_t>(segment)];
    SqlValues values = query.values;
    QByteArray columns = part.id;
    for (const SortTerm& term : part.terms)
        columns += ", " + term.expression;
    QByteArray condition = part.condition;
    if (query.after && query.after->segment == segment)
        condition += " AND " + afterCursor(part, *query.after, values);
    const size_t before = rows.size();
    const QByteArray limit = " LIMIT " + values.add(static_cast<qint64>(wanted - before));

    const bool byIndex = query.hasFilter && part.isIndexed;
    if (byIndex) {
        SortSegment found{.id = "near.id", .isIdDescending = part.isIdDescending};
        QByteArray places;
        QByteArray placesFound;
        for (const SortTerm& term : part.terms) {
            const QByteArray place = "place" + QByteArray::number(std::ssize(found.terms));
            places += ", " + term.expression + " AS " + place;
            placesFound += ", near." + place;
            found.terms.push_back({"near." + place, term.isDescending});
        }
        const QByteArray near = "SELECT " + part.id + " AS id" + places + " FROM " + part.source + " WHERE " +
                                condition + orderBy(part) + " LIMIT " + QByteArray::number(indexWindow);
        const QByteArray sql = "SELECT near.id" + placesFound + " FROM (" + near + ") AS near CROSS JOIN " +
                               query.table + " ON " + query.table + ".id = near.id WHERE " + query.condition +
                               orderBy(found) + limit;
        KITH_TRY(readRows(sql, values, segment, part.terms.size(), rows));
        if (rows.size() >= wanted)
            return {};
        rows.resize(before);
    }
    const SortBy way = byIndex ? SortBy::NoIndex : SortBy::Index;
    const QByteArray sql = "SELECT " + columns + " FROM " + part.from + " WHERE (" + query.condition + ") AND " +
                           condition + orderBy(part, way) + limit;
    return readRows(sql, values, segment, part.terms.size(), rows);
}

Result<> Pages::readRows(const QByteArray& sql, const SqlValues& values, qsizetype segment, size_t terms,
                         std::vector<PageCursor>& rows)
{
    KITH_TRY_ASSIGN(Statement statement, m_connection->prepare(sql));
    values.bindTo(statement);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, statement.step());
        if (!isRow)
            return {};
        PageCursor row{.segment = segment, .id = statement.integer(0)};
        for (size_t i = 0; i < terms; ++i)
            row.keys.push_back(columnOf(statement, static_cast<int>(i) + 1));
        rows.push_back(std::move(row));
    }
}

Result<IdList> Pages::ids(const PageRequest& request)
{
    PageRequest whole = request;
    whole.after.clear();
    KITH_TRY_ASSIGN(const Query parts, query(whole));
    const SortSegment& first = parts.segments.front();
    const bool isDriven = first.source != parts.table;
    if (isDriven || (parts.hasFilter && first.isIndexed))
        return idsByIndex(parts);

    IdList ids;
    for (const SortSegment& segment : parts.segments) {
        KITH_TRY(readIds("SELECT " + segment.id + " FROM " + segment.from + " WHERE (" + parts.condition + ") AND " +
                             segment.condition + orderBy(segment),
                         parts, ids));
    }
    ids.shrink_to_fit();
    return ids;
}

/// First who passes the filter, in the order in which records lie; then in what order, by the index alone. Walking an
/// index and visiting each record for the filter would jump through the whole file.
Result<IdList> Pages::idsByIndex(const Query& query)
{
    const SortSegment& filled = query.segments.front();
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(*m_connection));
    IdList matching;
    KITH_TRY(
        readIds("SELECT " + query.table + ".id FROM " + query.table + " WHERE " + query.condition, query, matching));
    std::ranges::sort(matching);
    KITH_TRY_ASSIGN(Statement walk, m_connection->prepare(QByteArray("SELECT " + filled.id + " FROM " + filled.source +
                                                                     " WHERE " + filled.condition + orderBy(filled))));
    query.values.bindTo(walk);
    IdSet rest(matching);
    IdList ids;
    ids.reserve(matching.size());
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, walk.step());
        if (!isRow)
            break;
        if (const qint64 id = walk.integer(0); rest.take(id))
            ids.push_back(id);
    }
    // Nobody is left but those whose field is empty.
    const auto appendRest = [&](qint64 id) {
        if (rest.take(id))
            ids.push_back(id);
    };
    if (filled.isIdDescending)
        std::for_each(matching.rbegin(), matching.rend(), appendRest);
    else
        std::for_each(matching.begin(), matching.end(), appendRest);
    return ids;
}

Result<> Pages::readIds(const QByteArray& sql, const Query& query, IdList& ids)
{
    KITH_TRY_ASSIGN(Statement statement, m_connection->prepare(sql));
    query.values.bindTo(statement);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, statement.step());
        if (!isRow)
            return {};
        ids.push_back(statement.integer(0));
    }
}

Result<qint64> Pages::count(const PageRequest& request)
{
    KITH_TRY_ASSIGN(const EntityInfo* known, entity(request.kind));
    SqlValues values;
    const auto condition = filterCondition(request.filter, *known, *m_schema, m_context, values);
    if (!condition)
        return tl::unexpected(condition.error().toError());
    KITH_TRY_ASSIGN(Statement statement,
                    m_connection->prepare("SELECT count(*) FROM " + known->name.toLatin1() + " WHERE " + *condition));
    values.bindTo(statement);
    KITH_TRY(statement.step());
    return statement.integer(0);
}

Result<std::vector<Record>> Pages::fetch(const QString& kind, const IdList& ids, const std::vector<int>& fields)
{
    KITH_TRY_ASSIGN(const EntityInfo* known, entity(kind));
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(*m_connection, *known, fields));
    return reader.read(ids);
}

QFuture<Result<IdList>> readIds(IdsJob job)
{
    const auto work = [](QPromise<Result<IdList>>& promise, const IdsJob& wanted) {
        const auto read = [&]() -> Result<IdList> {
            KITH_TRY_ASSIGN(const std::unique_ptr<Connection> connection, wanted.open());
            connection->setInterruption([&promise] { return promise.isCanceled(); });
            KITH_TRY_ASSIGN(Pages pages, Pages::create(*connection, wanted.schema, wanted.collation, wanted.context));
            return pages.ids(wanted.request);
        };
        promise.addResult(read());
    };
    return QtConcurrent::run(work, std::move(job));
}

} // namespace kith
