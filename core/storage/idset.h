// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"

#include <algorithm>
#include <utility>

namespace kith {

/// Ids of which each may be taken once: a bit an id from the first to the last, or, where they lie too far apart for
/// that, a bit a place in the list.
class IdSet
{
public:
    /// The ids are ascending, without repetition, and outlive the set.
    explicit IdSet(const IdList& ids)
        : m_ids(ids)
    {
        if (ids.empty())
            return;
        // Unsigned, because a book from a stranger may hold any two numbers.
        const quint64 span = static_cast<quint64>(ids.back()) - static_cast<quint64>(ids.front());
        m_isDense = span < widest;
        m_bits.assign(m_isDense ? static_cast<size_t>(span) + 1 : ids.size(), !m_isDense);
        if (m_isDense) {
            for (const qint64 id : ids)
                m_bits[static_cast<size_t>(id - ids.front())] = true;
        }
    }

    /// Whether the id is in the set; it is not from now on.
    [[nodiscard]] bool take(qint64 id)
    {
        if (m_ids.empty() || id < m_ids.front() || id > m_ids.back())
            return false;
        if (m_isDense)
            return takeBit(static_cast<size_t>(id - m_ids.front()));
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return *found == id && takeBit(static_cast<size_t>(found - m_ids.begin()));
    }

private:
    static constexpr quint64 widest = quint64{1} << 27; // 16 MB

    bool takeBit(size_t place)
    {
        const bool isThere = m_bits[place];
        m_bits[place] = false;
        return isThere;
    }

    const IdList& m_ids;
    bool m_isDense = true;
    std::vector<bool> m_bits;
};

} // namespace kith
