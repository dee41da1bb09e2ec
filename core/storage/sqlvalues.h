// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace kith {

/// What may be bound: null, an integer, a text, or bytes (a collation key).
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// The values of a statement that is put together from parts. Whatever a user typed goes through here and nowhere else.
class SqlValues
{
public:
    /// The parameter that stands for the value: "?7".
    [[nodiscard]] QByteArray add(SqlValue value);
    void bindTo(Statement& statement) const;

    [[nodiscard]] const std::vector<SqlValue>& values() const { return m_values; }

private:
    std::vector<SqlValue> m_values;
};

} // namespace kith
