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
    return m_pages;
}

void Checkpointer::committed(int logPages)
{
    const std::scoped_lock lock(m_mutex);
    m_pages = logPages;
    m_lastCommit = std::chrono::steady_clock::now();
    m_changed.notify_all();
}

void Checkpointer::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        if (m_pages < fewPages) {
            m_changed.wait(lock);
            continue;
        }
        const auto idleFrom = m_lastCommit + idleTime;
        if (m_pages < manyPages && std::chrono::steady_clock::now() < idleFrom) {
            m_changed.wait_until(lock, idleFrom);
            continue;
        }
        m_pages = 0;
        lock.unlock();
        // Passive: it waits for nobody and nobody waits for it. What a reader still needs is moved another time.
        if (const auto connection = m_open())
            (void)(*connection)->execute("PRAGMA wal_checkpoint(PASSIVE)");
        lock.lock();
    }
}

} // namespace kith
