// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace kith {

class Connection;

/// Notices that another connection or program changed the book.
class OutsideChanges
{
public:
    explicit OutsideChanges(Connection& connection);

    /// True once after each change that this connection did not make itself.
    [[nodiscard]] Result<bool> happened();

private:
    Connection& m_connection;
    qint64 m_version = 0;
};

} // namespace kith
