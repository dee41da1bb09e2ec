// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace kith {

class Connection;

/// Counts what a long job has done, tells its progress now and then, and stops it when that says so: between two
/// records, and while SQLite is busy with one long statement of this connection. Lives as long as the job's
/// transaction, on its thread. Without a progress it does nothing.
class JobProgress
{
public:
    /// The connection must outlive it.
    JobProgress(Connection& connection, Progress progress, qint64 total);
    ~JobProgress();
    Q_DISABLE_COPY_MOVE(JobProgress)

    void setTotal(qint64 total) { m_total = total; }
    /// The next record is begun: Cancelled where the job is to stop.
    [[nodiscard]] Result<> advance();
    /// Tells that all records are done, before whatever still follows them.
    [[nodiscard]] Result<> complete();

private:
    [[nodiscard]] bool tell() const;

    Connection& m_connection;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace kith
