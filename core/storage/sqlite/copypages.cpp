// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/copypages.h"

#include "storage/sqlite/connection.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <vector>

#include <sqlite3.h>

namespace kith {

namespace {

constexpr int pagesAtOnce = 1024;       // 4 MiB: progress and cancel within milliseconds
constexpr qint64 bytesAtOnce = 1 << 16; // the largest page, and the most a VFS must take
constexpr int mostAttempts = 3;         // somebody saved at that very moment

tl::unexpected<Error> stopped()
{
    return error(Error::Code::Cancelled, QCoreApplication::translate("storage", "The copy was stopped."));
}

/// Whether all that is in the log has been moved into the file.
Result<bool> moveLog(Connection& mover)
{
    KITH_TRY_ASSIGN(Statement move, mover.prepare("PRAGMA wal_checkpoint(PASSIVE)"));
    KITH_TRY_ASSIGN(const bool isRow, move.step());
    return isRow && move.integer(0) == 0 && move.integer(1) == move.integer(2);
}

/// The transaction begins with its first read.
Result<> beginReading(Connection& reader)
{
    KITH_TRY(reader.execute("BEGIN"));
    KITH_TRY(reader.integer("PRAGMA user_version"));
    return {};
}

/// What is in the log is left to SQLite, which knows the way around in it.
Result<> copyByPage(Connection& from, Connection& to, const Progress& progress)
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
            return stopped();
        if (code == SQLITE_DONE)
            break;
    }
    if (const int code = sqlite3_backup_finish(backup.release()); code != SQLITE_OK)
        return tl::unexpected(to.lastError(code));
    return {};
}

/// The file below a connection, so that it is read and written as SQLite does it, but more at once than a page.
sqlite3_file* fileOf(Connection& connection)
{
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

/// As the change of the journal mode writes it: 2 for a file with a log, 1 for one without.
void clearLogMark(std::vector<char>& firstBlock)
{
    constexpr size_t writeVersion = 18;
    constexpr size_t readVersion = 19;
    firstBlock[writeVersion] = firstBlock[readVersion] = 1;
}

Result<> copyByBlock(Connection& from, Connection& to, const Progress& progress)
{
    sqlite3_file* const source = fileOf(from);
    sqlite3_file* const target = fileOf(to);
    if (source == nullptr || target == nullptr)
        return copyByPage(from, to, progress);
    KITH_TRY_ASSIGN(const qint64 pages, from.integer("PRAGMA page_count"));
    KITH_TRY_ASSIGN(const qint64 pageSize, from.integer("PRAGMA page_size"));
    const qint64 size = pages * pageSize;
    std::vector<char> block(static_cast<size_t>(std::min(size, bytesAtOnce)));
    for (qint64 at = 0; at < size; at += bytesAtOnce) {
        const int length = static_cast<int>(std::min(size - at, bytesAtOnce));
        if (const int code = source->pMethods->xRead(source, block.data(), length, at); code != SQLITE_OK)
            return tl::unexpected(from.lastError(code));
        if (at == 0)
            clearLogMark(block);
        if (const int code = target->pMethods->xWrite(target, block.data(), length, at); code != SQLITE_OK)
            return tl::unexpected(to.lastError(code));
        if (!goesOn(progress, (at + length) / pageSize, pages))
            return stopped();
    }
    if (const int code = target->pMethods->xSync(target, SQLITE_SYNC_NORMAL); code != SQLITE_OK)
        return tl::unexpected(to.lastError(code));
    return {};
}

} // namespace

Result<Snapshot> beginSnapshot(Connection& reader, Connection* mover)
{
    for (int attempt = 0; mover != nullptr && attempt < mostAttempts; ++attempt) {
        KITH_TRY_ASSIGN(const qint64 before, mover->integer("PRAGMA data_version"));
        const bool isMoved = moveLog(*mover).value_or(false);
        KITH_TRY(beginReading(reader));
        KITH_TRY_ASSIGN(const qint64 after, mover->integer("PRAGMA data_version"));
        // Nobody saved between: what the transaction sees is what was moved. From now on others write behind it in the
        // log, and nothing is moved into the file past a reader who needs none of the log.
        if (isMoved && before == after)
            return Snapshot::InFile;
        KITH_TRY(reader.execute("COMMIT"));
        if (!isMoved)
            break;
    }
    KITH_TRY(beginReading(reader));
    KITH_TRY_ASSIGN(const QString mode, reader.text("PRAGMA journal_mode"));
    // Without a log nobody writes into a file while it is read.
    return mode == u"wal" ? Snapshot::WithTheLog : Snapshot::InFile;
}

Result<> copyPages(Connection& from, Connection& to, Snapshot snapshot, const Progress& progress)
{
    return snapshot == Snapshot::InFile ? copyByBlock(from, to, progress) : copyByPage(from, to, progress);
}

} // namespace kith
