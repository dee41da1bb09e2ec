// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/copypages.h"

#include "storage/sqlite/connection.h"

#include <QCoreApplication>

#include <memory>

#include <sqlite3.h>

namespace kith {

namespace {

constexpr int pagesAtOnce = 1024; // 4 MiB: progress and cancel within milliseconds

} // namespace

Result<> copyPages(Connection& from, Connection& to, const Progress& progress)
{
    std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!backup)
        return tl::unexpected(to.lastError(sqlite3_extended_errcode(to.handle())));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return tl::unexpected(to.lastError(code));
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        if (!goesOn(progress, total - sqlite3_backup_remaining(backup.get()), total))
            return error(Error::Code::Cancelled, QCoreApplication::translate("storage", "The copy was stopped."));
        if (code == SQLITE_DONE)
            break;
    }
    if (const int code = sqlite3_backup_finish(backup.release()); code != SQLITE_OK)
        return tl::unexpected(to.lastError(code));
    return {};
}

} // namespace kith
