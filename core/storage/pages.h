// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/collation.h"
#include "storage/filtersql.h"
#include "storage/recordreader.h"
#include "storage/sortsql.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace kith {

/// Which records, in which order, and which of them.
struct PageRequest
{
    QString kind{};                ///< the entity's name
    FilterNode filter{};           ///< everything by default
    std::vector<SortField> sort{}; ///< empty: the entity's own order
    QString after{};               ///< Page::next of the page before; empty for the first
    qint64 limit = 100;
};

struct Page
{
    IdList ids{};
    QString next{}; ///< for PageRequest::after; empty where nothing follows
};

/// Lists of records as windows show them: the first page by key, the order of all as ids, any stretch by its ids.
/// Page and ids have the same order. Uses one connection, on its thread.
class Pages
{
public:
    /// Gives the connection the function that sorts compare with.
    [[nodiscard]] static Result<Pages> create(Connection& connection, std::shared_ptr<const Schema> schema,
                                              std::shared_ptr<const Collation> collation, FilterContext context);

    /// At once where the order has an index (name, e-mail, city, changed, custom numbers and dates) and the filter lets
    /// enough records pass; else the list is read through, which may take a second a million records.
    [[nodiscard]] Result<Page> page(const PageRequest& request);
    /// All of them, 8 bytes each; `after` and `limit` do not matter.
    [[nodiscard]] Result<IdList> ids(const PageRequest& request);
    [[nodiscard]] Result<qint64> count(const PageRequest& request);
    /// The records of these ids, in their order; what is gone is left out. `fields` are indexes, empty means all.
    [[nodiscard]] Result<std::vector<Record>> fetch(const QString& kind, const IdList& ids,
                                                    const std::vector<int>& fields = {});

private:
    struct Query;

    Pages(Connection& connection, std::shared_ptr<const Schema> schema, FilterContext context);
    [[nodiscard]] Result<const EntityInfo*> entity(const QString& kind) const;
    [[nodiscard]] Result<Query> query(const PageRequest& request) const;
    [[nodiscard]] Result<> readSegment(const Query& query, qsizetype segment, size_t wanted,
                                       std::vector<struct PageCursor>& rows);
    [[nodiscard]] Result<> readRows(const QByteArray& sql, const SqlValues& values, qsizetype segment, size_t terms,
                                    std::vector<struct PageCursor>& rows);
    [[nodiscard]] Result<> readIds(const QByteArray& sql, const Query& query, IdList& ids);
    [[nodiscard]] Result<IdList> idsByIndex(const Query& query);

    Connection* m_connection;
    std::shared_ptr<const Schema> m_schema;
    FilterContext m_context;
};

/// What a worker needs to read ids by itself.
struct IdsJob
{
    ConnectionOpener open{}; ///< called on the worker
    std::shared_ptr<const Schema> schema{};
    std::shared_ptr<const Collation> collation{};
    FilterContext context{};
    PageRequest request{};
};

/// Pages::ids() on the thread pool, with a connection of its own. Cancelling the future stops the query soon; it then
/// has no result.
[[nodiscard]] QFuture<Result<IdList>> readIds(IdsJob job);

} // namespace kith
