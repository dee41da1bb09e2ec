// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pages.h"

#include "storage/pagecursor.h"
#include "storage/sqlite/matchfunctions.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

/// The parts of the statements that one request needs.
struct Pages::Query
{
    SqlValues values{};
    QByteArray condition{};
    std::vector<SortSegment> segments{};
    std::optional<PageCursor> after{};
};

namespace {

QByteArray orderBy(const SortSegment& segment)
{
    QByteArray order = " ORDER BY ";
    for (const SortTerm& term : segment.terms)
        order += term.expression + (term.isDescending ? " DESC, " : ", ");
    return order + segment.id + (segment.isIdDescending ? " DESC" : "");
}

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
    KITH_TRY(registerMatchFunctions(connection));
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
    query.condition = std::move(*condition);
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
    const qint64 limit = std::clamp<qint64>(request.limit, 1, qint64{1} << 40);
    std::vector<PageCursor> rows;
    const auto segments = static_cast<qsizetype>(parts.segments.size());
    for (qsizetype segment = parts.after ? parts.after->segment : 0; segment < segments; ++segment) {
        const qint64 missing = limit + 1 - static_cast<qint64>(rows.size());
        if (missing > 0)
            KITH_TRY(readSegment(parts, segment, missing, rows));
    }
    Page page;
    const auto wanted = std::min(rows.size(), static_cast<size_t>(limit));
    for (size_t i = 0; i < wanted; ++i)
        page.ids.push_back(rows[i].id);
    if (rows.size() > wanted)
        page.next = rows[wanted - 1].toText(m_schema->entity(request.kind).name, request.sort);
    return page;
}

Result<> Pages::readSegment(const Query& query, qsizetype segment, qint64 limit, std::vector<PageCursor>& rows)
{
    const SortSegment& part = query.segments[static_cast<size_t>(segment)];
    SqlValues values = query.values;
    QByteArray sql = "SELECT " + part.id;
    for (const SortTerm& term : part.terms)
        sql += ", " + term.expression;
    sql += " FROM " + part.from + " WHERE (" + query.condition + ") AND " + part.condition;
    if (query.after && query.after->segment == segment)
        sql += " AND " + afterCursor(part, *query.after, values);
    sql += orderBy(part) + " LIMIT " + values.add(limit);

    KITH_TRY_ASSIGN(Statement statement, m_connection->prepare(sql));
    values.bindTo(statement);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, statement.step());
        if (!isRow)
            return {};
        PageCursor row{.segment = segment, .id = statement.integer(0)};
        for (size_t i = 0; i < part.terms.size(); ++i)
            row.keys.push_back(columnOf(statement, static_cast<int>(i) + 1));
        rows.push_back(std::move(row));
    }
}

Result<IdList> Pages::ids(const PageRequest& request)
{
    PageRequest whole = request;
    whole.after.clear();
    KITH_TRY_ASSIGN(const Query parts, query(whole));
    IdList ids;
    for (const SortSegment& segment : parts.segments) {
        const QByteArray sql = "SELECT " + segment.id + " FROM " + segment.from + " WHERE (" + parts.condition +
                               ") AND " + segment.condition + orderBy(segment);
        KITH_TRY_ASSIGN(Statement statement, m_connection->prepare(sql));
        parts.values.bindTo(statement);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, statement.step());
            if (!isRow)
                break;
            ids.push_back(statement.integer(0));
        }
    }
    ids.shrink_to_fit();
    return ids;
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
