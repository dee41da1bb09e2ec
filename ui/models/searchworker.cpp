// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchworker.h"

#include "storage/bookpages.h"
#include "storage/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int hitsShown = 50;
constexpr int hitsFiltered = 1000; // what a filter may choose from

struct Question
{
    int number = 0;
    QString text{};
    FilterNode filter{};
    QString kind{};
    std::shared_ptr<const Schema> schema{};
    std::shared_ptr<const Collation> collation{};
    FilterContext context{};
    ConnectionOpener open{};
};

bool holdsForAll(const FilterNode& filter)
{
    return filter.kind == FilterNode::Kind::All && filter.parts.empty();
}

/// Those of the ids the filter holds for, in the order they have.
Result<IdList> filtered(Connection& connection, const Question& question, const IdList& ids)
{
    KITH_TRY_ASSIGN(Pages pages, Pages::create(connection, question.schema, question.collation, question.context));
    std::vector<FilterValue> values;
    for (const qint64 id : ids)
        values.push_back(textValue(QString::number(id)));
    const FilterNode both{.kind = FilterNode::Kind::All,
                          .parts = {comparison(u"id"_s, FilterOperator::In, std::move(values)), question.filter}};
    KITH_TRY_ASSIGN(IdList kept, pages.ids({.kind = question.kind, .filter = both}));
    std::sort(kept.begin(), kept.end());
    IdList ordered;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(ordered),
                 [&](qint64 id) { return std::binary_search(kept.begin(), kept.end(), id); });
    return ordered;
}

Result<IdList> answer(Connection& connection, const Question& question)
{
    const bool isFiltered = !holdsForAll(question.filter);
    Search search(connection, question.schema);
    const int kind = question.schema->entity(question.kind).number;
    KITH_TRY_ASSIGN(const auto hits, search.find(question.text, isFiltered ? hitsFiltered : hitsShown, {kind}));
    IdList ids;
    for (const SearchHit& hit : hits)
        ids.push_back(hit.id);
    if (isFiltered && !ids.empty())
        return filtered(connection, question, ids);
    return ids;
}

} // namespace

struct SearchWorker::State
{
    std::unique_ptr<Connection> connection{}; ///< the worker's
    std::atomic<int> newest = 0;

    Result<IdList> ask(const Question& question)
    {
        if (!connection) {
            KITH_TRY_ASSIGN(connection, question.open());
        }
        connection->setInterruption([this, number = question.number] { return newest != number; });
        return answer(*connection, question);
    }
};

SearchWorker::SearchWorker(Book& book, QString kind, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_kind(std::move(kind))
    , m_state(std::make_shared<State>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

SearchWorker::~SearchWorker()
{
    cancel();
    m_pool.waitForDone();
}

void SearchWorker::cancel()
{
    ++m_state->newest;
}

void SearchWorker::find(const QString& text, const FilterNode& filter)
{
    Question question{.number = ++m_state->newest,
                      .text = text,
                      .filter = filter,
                      .kind = m_kind,
                      .schema = m_book.schema(),
                      .collation = m_book.sharedCollation(),
                      .context = filterContext(m_book),
                      .open = m_book.opener(Connection::Access::ReadOnly)};
    m_pool.start([this, state = m_state, question = std::move(question)] {
        if (state->newest != question.number)
            return;
        const Result<IdList> ids = state->ask(question);
        QMetaObject::invokeMethod(this, [this, state, ids, number = question.number] {
            if (state->newest != number)
                return;
            if (ids)
                Q_EMIT found(*ids);
            else
                Q_EMIT failed(ids.error());
        });
    });
}

} // namespace kith
