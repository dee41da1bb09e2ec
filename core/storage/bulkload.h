// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

#include <utility>

namespace kith {

/// What the Writer remembers while many records of one kind are added.
struct Writer::Bulk
{
    int entity = 0;
    std::vector<std::pair<qint64, qint64>> ranges{}; ///< first and last ids added
    std::vector<QByteArray> dropped{};               ///< the statements that make the indexes again

    void extend(qint64 id);
    /// Added in this bulk load: its text is not in the full-text tables yet.
    [[nodiscard]] bool isPending(int kind, qint64 id) const;

    /// Drops the table's indexes where building them once costs less than keeping them.
    [[nodiscard]] Result<> dropIndexes(Connection& connection, const EntityInfo& table, qint64 expectedRows);
    [[nodiscard]] Result<> restoreIndexes(Connection& connection) const;
};

} // namespace kith
