// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/latestquery.h"

namespace kith {

LatestQuery::LatestQuery(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_state(std::make_shared<State>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

LatestQuery::~LatestQuery()
{
    cancel();
    m_pool.waitForDone();
}

void LatestQuery::cancel()
{
    ++m_state->newest;
}

ConnectionOpener LatestQuery::opener() const
{
    return m_book.opener(Connection::Access::ReadOnly);
}

} // namespace kith
