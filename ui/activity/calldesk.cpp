// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calldesk.h"

#include "activity/callqueue.h"

#include <memory>
#include <utility>

namespace kith {

namespace {

Result<> makeCalls(Connection& connection, const QString& path, const IdList& customers)
{
    KITH_TRY_ASSIGN(const CallQueue queue, CallQueue::create(connection, path, customers));
    if (!queue.isEmpty())
        return {};
    return error(Error::Code::NotFound,
                 queue.leftOut() > 0
                     ? CallDesk::tr("None of these %Ln customer(s) may be called.", nullptr, queue.leftOut())
                     : CallDesk::tr("There is nobody here to call."));
}

} // namespace

CallDesk::CallDesk(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_query(book)
{
}

void CallDesk::prepare(IdList customers)
{
    m_isPreparing = true;
    Q_EMIT changed();
    // A million are eight megabytes: not copied on their way.
    const auto shared = std::make_shared<const IdList>(std::move(customers));
    const auto work = [path = CallQueue::pathFor(m_book), shared](Connection& connection) -> Result<> {
        return makeCalls(connection, path, *shared);
    };
    m_query.ask<void>(work, [this](const Result<>& made) {
        m_isPreparing = false;
        if (!made)
            Q_EMIT failed(made.error());
        Q_EMIT changed();
    });
}

} // namespace kith
