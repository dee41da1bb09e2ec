// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettesearch.h"

#include <atomic>

namespace kith {

struct PaletteSearch::State
{
    std::unique_ptr<Connection> connection{}; ///< the worker's
    std::atomic<int> newest = 0;

    Result<std::vector<SearchHit>> ask(int number, const QString& text, const ConnectionOpener& open,
                                       const std::shared_ptr<const Schema>& schema)
    {
        constexpr int most = 12;
        if (!connection) {
            KITH_TRY_ASSIGN(connection, open());
        }
        connection->setInterruption([this, number] { return newest != number; });
        return Search(*connection, schema).find(text, most);
    }
};

PaletteSearch::PaletteSearch(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_state(std::make_shared<State>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PaletteSearch::~PaletteSearch()
{
    cancel();
    m_pool.waitForDone();
}

void PaletteSearch::cancel()
{
    ++m_state->newest;
}

void PaletteSearch::find(const QString& text)
{
    const int number = ++m_state->newest;
    m_pool.start([this, state = m_state, number, text, open = m_book.opener(Connection::Access::ReadOnly),
                  schema = m_book.schema()] {
        if (state->newest != number)
            return;
        const Result<std::vector<SearchHit>> hits = state->ask(number, text, open, schema);
        QMetaObject::invokeMethod(this, [this, state, hits, number] {
            if (state->newest != number)
                return;
            if (hits)
                Q_EMIT found(*hits);
            else
                Q_EMIT failed(hits.error());
        });
    });
}

} // namespace kith
