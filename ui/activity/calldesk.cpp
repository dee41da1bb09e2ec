// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calldesk.h"

#include "activity/callqueue.h"

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

void CallDesk::prepare(const IdList& customers)
{
    m_isPreparing = true;
    Q_EMIT changed();
    const auto work = [path = CallQueue::pathFor(m_book), customers](Connection& connection) -> Result<> {
        return makeCalls(connection, path, customers);
    };
    m_query.ask<void>(work, [this](const Result<>& made) {
        m_isPreparing = false;
        if (!made)
            Q_EMIT failed(made.error());
        Q_EMIT changed();
    });
}

} // namespace kith
