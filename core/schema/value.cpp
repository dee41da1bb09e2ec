// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/value.h"

namespace kith {

bool isEmpty(const Value& value)
{
    struct
    {
        bool operator()(std::monostate) const { return true; }
        bool operator()(qint64) const { return false; }
        bool operator()(const QString& text) const { return text.isEmpty(); }
        bool operator()(const ItemList& list) const { return list.empty(); }
        bool operator()(const IdList& ids) const { return ids.empty(); }
    } empty;
    return std::visit(empty, value);
}

} // namespace kith
