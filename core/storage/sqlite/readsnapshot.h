// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

#include <utility>

namespace kith {

/// While it lives, all queries of the connection see the book as it was at the first of them.
class ReadSnapshot
{
public:
    /// Inside a transaction it has nothing to do.
    [[nodiscard]] static Result<ReadSnapshot> begin(Connection& connection)
    {
        if (!connection.isAutocommit())
            return ReadSnapshot(nullptr);
        KITH_TRY(connection.execute("BEGIN"));
        return ReadSnapshot(&connection);
    }

    ReadSnapshot(ReadSnapshot&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    Q_DISABLE_COPY(ReadSnapshot)

    ~ReadSnapshot()
    {
        if (m_connection)
            (void)m_connection->execute("ROLLBACK"); // nothing was written
    }

private:
    explicit ReadSnapshot(Connection* connection)
        : m_connection(connection)
    {
    }

    Connection* m_connection;
};

} // namespace kith
