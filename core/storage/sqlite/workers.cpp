// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/workers.h"

namespace kith {

void Workers::enlist(const std::shared_ptr<Workers>& workers, Connection& connection)
{
    {
        const std::scoped_lock lock(workers->m_mutex);
        workers->m_working.insert(&connection);
        ++workers->m_open;
    }
    connection.setClosing([workers, &connection] { workers->leave(&connection); }, [workers] { workers->left(); });
}

bool Workers::dismiss(std::chrono::milliseconds patience)
{
    constexpr auto betweenCalls = std::chrono::milliseconds(20);
    const auto end = std::chrono::steady_clock::now() + patience;
    std::unique_lock lock(m_mutex);
    while (m_open > 0 && std::chrono::steady_clock::now() < end) {
        // One that is between two statements goes on with the next, which must be stopped in turn.
        for (Connection* connection : m_working)
            connection->interrupt();
        m_changed.wait_for(lock, betweenCalls);
    }
    return m_open == 0;
}

void Workers::leave(Connection* connection)
{
    const std::scoped_lock lock(m_mutex);
    m_working.erase(connection);
}

void Workers::left()
{
    const std::scoped_lock lock(m_mutex);
    --m_open;
    m_changed.notify_all();
}

} // namespace kith
