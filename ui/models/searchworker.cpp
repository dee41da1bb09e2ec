// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchworker.h"

#include "storage/bookpages.h"
#include "storage/search.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith {

struct SearchWorker::Question
{
    QString text{};
    FilterNode filter{};
    QString kind{};
    std::shared_ptr<const Schema> schema{};
    std::shared_ptr<const Collation> collation{};
    FilterContext context{};
};

namespace {

/// How many hits an answer of that extent has at most.
qint64 limitOf(SearchWorker::Extent extent)
{
    constexpr qint64 best = 50;
    constexpr qint64 capped = 1000;
    switch (extent) {
    case SearchWorker::Extent::Best:
        return best;
    case SearchWorker::Extent::Capped:
        return capped;
    case SearchWorker::Extent::All:
        break;
    }
    return std::numeric_limits<int>::max();
}

} // namespace

SearchWorker::SearchWorker(Book& book, QString kind, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_kind(std::move(kind))
    , m_query(book)
{
}

void SearchWorker::find(const QString& text, const FilterNode& filter)
{
    ask(std::make_shared<Question>(Question{.text = text,
                                            .filter = filter,
                                            .kind = m_kind,
                                            .schema = m_book.schema(),
                                            .collation = m_book.sharedCollation(),
                                            .context = filterContext(m_book)}),
        Extent::Best);
}

void SearchWorker::ask(const std::shared_ptr<const Question>& question, Extent extent)
{
    const auto work = [question, limit = limitOf(extent)](Connection& connection) -> Result<IdList> {
        Search search(connection, question->schema);
        const int kind = question->schema->entity(question->kind).number;
        if (question->filter.kind == FilterNode::Kind::All && question->filter.parts.empty())
            return search.ids(question->text, limit, kind);
        KITH_TRY_ASSIGN(Pages pages,
                        Pages::create(connection, question->schema, question->collation, question->context));
        KITH_TRY_ASSIGN(IdList kept, pages.ids({.kind = question->kind, .filter = question->filter}));
        std::sort(kept.begin(), kept.end());
        return search.ids(question->text, limit, kind,
                          [&kept](qint64 id) { return std::binary_search(kept.begin(), kept.end(), id); });
    };
    m_query.ask<IdList>(work, [this, question, extent](const Result<IdList>& ids) { show(question, extent, ids); });
}

void SearchWorker::show(const std::shared_ptr<const Question>& question, Extent extent, const Result<IdList>& ids)
{
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    if (std::ssize(*ids) < limitOf(extent))
        extent = Extent::All;
    if (extent != Extent::All)
        ask(question, extent == Extent::Best ? Extent::Capped : Extent::All);
    Q_EMIT found(*ids, extent);
}

} // namespace kith
