// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listdifference.h"

#include <variant>

namespace kith {

/// The ids of a list, in its order: four bytes each while all fit into them, as in most books, else eight.
class IdColumn
{
public:
    IdColumn() = default;
    explicit IdColumn(const IdList& ids);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] qint64 at(qsizetype row) const;
    [[nodiscard]] qsizetype rowOf(qint64 id) const; ///< -1 where it is not listed
    [[nodiscard]] IdList list(qsizetype first, qsizetype count) const;
    [[nodiscard]] IdList list() const { return list(0, size()); }
    [[nodiscard]] ListDifference differenceTo(const IdList& ids) const;
    void remove(qsizetype first, qsizetype count);

private:
    std::variant<std::vector<quint32>, IdList> m_ids;
};

} // namespace kith
