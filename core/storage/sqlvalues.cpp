// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlvalues.h"

#include <sqlite3.h>

namespace kith {

QByteArray SqlValues::add(SqlValue value)
{
    m_values.push_back(std::move(value));
    return '?' + QByteArray::number(m_values.size());
}

void SqlValues::bindTo(Statement& statement) const
{
    // A statement made of some of the parts has no place for the values of the others.
    const int places = sqlite3_bind_parameter_count(statement.handle());
    int position = 0;
    for (const SqlValue& value : m_values) {
        if (++position > places)
            break;
        if (const auto* integer = std::get_if<qint64>(&value))
            statement.bind(position, *integer);
        else if (const auto* text = std::get_if<QString>(&value))
            statement.bind(position, *text);
        else if (const auto* bytes = std::get_if<QByteArray>(&value))
            statement.bindBlob(position, *bytes);
        else
            statement.bindNull(position);
    }
}

} // namespace kith
