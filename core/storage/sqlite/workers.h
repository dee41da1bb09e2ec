// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>

namespace kith {

/// The connections that workers opened to a book's file. SQLite tidies its log away when the last connection closes,
/// and one that only reads cannot: so the book asks them to stop and closes after them. From any thread.
class Workers
{
public:
    /// Stands in the list until it is closed; `workers` lives as long.
    static void enlist(const std::shared_ptr<Workers>& workers, Connection& connection);

    /// Stops what they are doing, again and again until all are closed. False where some are open after that time.
    bool dismiss(std::chrono::milliseconds patience);

private:
    void leave(Connection* connection);
    void left();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<Connection*> m_working{}; ///< may be interrupted
    int m_open = 0;                    ///< those, and those that are closing
};

} // namespace kith
