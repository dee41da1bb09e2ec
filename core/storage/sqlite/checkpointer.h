// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kith {

/// Moves what was committed from the log into the file, on a thread and a connection of its own, once nobody has saved
/// for a moment: otherwise SQLite does it in the middle of whichever save fills the log, and that one takes 20 ms.
class Checkpointer
{
public:
    /// Takes over from SQLite's automatic checkpoints of this connection, which must outlive it. `open` is called on
    /// the thread.
    Checkpointer(Connection& connection, ConnectionOpener open);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// Of the log, committed and not moved yet as far as it knows; for tests.
    [[nodiscard]] int pagesWaiting() const;

private:
    void committed(int logPages);
    void work();

    Connection& m_connection;
    ConnectionOpener m_open;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_pages = 0; ///< in the log
    int m_moved = 0; ///< of these, up to which a checkpoint went; the log is begun anew once all of them are
    std::chrono::steady_clock::time_point m_lastCommit{};
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace kith
