// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/checkpointer.h"

namespace kith {

namespace {

constexpr auto idleTime = std::chrono::milliseconds(500); // without a save
constexpr int fewPages = 256;                             // 1 MiB: not worth the disk's while
constexpr int manyPages = 25'000;                         // 100 MiB: nobody was idle, it must be now
constexpr const char* logLimit = "PRAGMA journal_size_limit = 67108864";

} // namespace

Checkpointer::Checkpointer(Connection& connection, ConnectionOpener open)
    : m_connection(connection)
    , m_open(std::move(open))
    , m_thread([this] { work(); })
{
    // After a long import the log shrinks again when it is next begun from its start.
    (void)m_connection.execute(logLimit);
    m_connection.setCommitted([this](int logPages) { committed(logPages); });
}

Checkpointer::~Checkpointer()
{
    m_connection.setCommitted({});
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

int Checkpointer::pagesWaiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_pages - m_moved;
}

void Checkpointer::committed(int logPages)
{
    const std::scoped_lock lock(m_mutex);
    if (logPages < m_moved)
        m_moved = 0;
    const bool wasLittle = m_pages - m_moved < fewPages;
    m_pages = logPages;
    m_lastCommit = std::chrono::steady_clock::now();
    // Who waits for an idle moment looks at the time by itself: a save need not wake it.
    if (wasLittle || m_pages - m_moved >= manyPages)
        m_changed.notify_all();
}

void Checkpointer::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        const int waiting = m_pages - m_moved;
        if (waiting < fewPages) {
            m_changed.wait(lock);
            continue;
        }
        const auto idleFrom = m_lastCommit + idleTime;
        if (waiting < manyPages && std::chrono::steady_clock::now() < idleFrom) {
            m_changed.wait_until(lock, idleFrom);
            continue;
        }
        // Who goes on saving meanwhile keeps the log from being begun anew, and what was moved must not be moved again.
        m_moved = m_pages;
        lock.unlock();
        // Passive: it waits for nobody and nobody waits for it. What a reader still needs is moved another time.
        if (const auto connection = m_open())
            (void)(*connection)->execute("PRAGMA wal_checkpoint(PASSIVE)");
        lock.lock();
    }
}

} // namespace kith
