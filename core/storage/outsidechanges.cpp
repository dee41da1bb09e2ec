// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outsidechanges.h"

#include "storage/sqlite/connection.h"

namespace kith {

OutsideChanges::OutsideChanges(Connection& connection)
    : m_connection(connection)
{
    m_version = connection.integer("PRAGMA data_version").value_or(0);
}

Result<bool> OutsideChanges::happened()
{
    KITH_TRY_ASSIGN(const qint64 version, m_connection.integer("PRAGMA data_version"));
    const bool isOther = version != m_version;
    m_version = version;
    return isOther;
}

} // namespace kith
