// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/meta.h"

namespace kith {

Result<QString> readMeta(Connection& connection, const QString& key)
{
    KITH_TRY_ASSIGN(Statement read, connection.prepare("SELECT value FROM meta WHERE key = ?1"));
    read.bind(1, key);
    KITH_TRY_ASSIGN(const bool isRow, read.step());
    return isRow ? read.text(0) : QString();
}

Result<> writeMeta(Connection& connection, const QString& key, const QString& value)
{
    KITH_TRY_ASSIGN(Statement write, connection.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2) "
                                                        "ON CONFLICT DO UPDATE SET value = excluded.value"));
    write.bind(1, key).bind(2, value);
    return write.run();
}

} // namespace kith
