// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <vector>

namespace kith {

/// Remembers whose rollups a transaction changes, and counts those again at its end.
class TouchedRollups
{
public:
    explicit TouchedRollups(const Schema& schema);

    /// The record counts towards some rollups, or did before its change.
    void touch(const Schema& schema, const EntityInfo& entity, const Record& record);
    /// The record has rollups of its own, which must be counted from nothing: it comes back from a removal.
    void touchOwn(const Schema& schema, const EntityInfo& entity, qint64 id);
    /// The record goes, and its rollups with it.
    [[nodiscard]] static Result<> forget(Connection& connection, const Schema& schema, const EntityInfo& entity,
                                         qint64 id);
    [[nodiscard]] Result<> refresh(Connection& connection, const Schema& schema);

private:
    /// Ids, each many times: the repetitions are taken out now and then, so that a million take 8 MB.
    class Ids
    {
    public:
        void add(qint64 id);
        [[nodiscard]] const std::vector<qint64>& ascending();

    private:
        std::vector<qint64> m_ids{};
        size_t m_tidyAt = 1024;
    };

    std::vector<Ids> m_ids; ///< by the rollup's place in the schema
};

} // namespace kith
