// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

#include <utility>

namespace kith {

/// What the Writer remembers while many records of one kind are added.
struct Writer::Bulk
{
    /// Full-text tables are filled in batches of this many rows: enough for one of FTS5's segments, and while they are
    /// filled an import prepares what comes next.
    static constexpr qint64 batch = 25'000;

    Bulk(Connection& database, int kind)
        : connection(&database)
        , entity(kind)
    {
    }
    ~Bulk();
    Q_DISABLE_COPY_MOVE(Bulk)

    Connection* connection;
    int entity;
    std::vector<std::pair<qint64, qint64>> ranges{}; ///< first and last ids added
    qint64 firstPending = 0;                         ///< added, but not in the full-text tables yet; 0: none
    std::vector<QByteArray> dropped{};               ///< the statements that make the indexes again

    void extend(qint64 id);
    [[nodiscard]] bool isPending(int kind, qint64 id) const;
    [[nodiscard]] bool isBatchFull() const;
    /// The first and last pending ids, which count as indexed from now on.
    [[nodiscard]] std::pair<qint64, qint64> takePending();

    /// A larger page cache until this goes: the sign of a large load.
    [[nodiscard]] Result<> enlargeCache();
    [[nodiscard]] bool isLarge() const { return m_usualCache != 0; }
    /// A quarter and more of what is searched.
    [[nodiscard]] bool isMostOfTheBook() const { return m_isMostOfTheBook; }
    /// Drops the indexes of the record's table, and of its search text, where building them once costs less than
    /// keeping them.
    [[nodiscard]] Result<> dropIndexes(const EntityInfo& kind, qint64 expectedRows);
    [[nodiscard]] Result<> restoreIndexes() const;

private:
    /// Whether they were dropped.
    [[nodiscard]] Result<bool> dropIndexesOf(const QString& table, qint64 expectedRows);

    qint64 m_usualCache = 0;
    bool m_isMostOfTheBook = false;
};

} // namespace kith
