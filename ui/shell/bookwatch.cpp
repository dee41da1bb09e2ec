// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bookwatch.h"

#include "storage/book.h"

namespace kith {

BookWatch::BookWatch(Book& book, QObject* parent)
    : QObject(parent)
    , m_changes(book.connection())
{
    constexpr int lookEvery = 1000; // milliseconds; a look costs microseconds
    connect(&m_timer, &QTimer::timeout, this, &BookWatch::look);
    m_timer.start(lookEvery);
}

void BookWatch::look()
{
    if (m_changes.happened().value_or(false))
        Q_EMIT changedOutside();
}

} // namespace kith
