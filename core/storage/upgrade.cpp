// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/upgrade.h"

#include "storage/backupfolder.h"
#include "storage/lockfile.h"
#include "storage/migrations.h"
#include "storage/storagetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QSysInfo>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A window of the version before, left open while Kith was installed anew, would go on writing as it knows.
Result<std::optional<LockFile>> keepWindowsOut(const QString& path)
{
    constexpr qint64 patience = 5000; // ms, as SQLite waits for another command
    constexpr unsigned long pause = 50;
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto lock = LockFile::take(path);
        if (lock)
            return std::optional(std::move(*lock));
        const auto holder = LockFile::holderOf(path);
        const bool isOurs = holder && holder->host == QSysInfo::machineHostName() &&
                            holder->process == QCoreApplication::applicationPid();
        if (isOurs || lock.error().code != Error::Code::Conflict)
            return std::nullopt;
        if (deadline.hasExpired())
            return tl::unexpected(lock.error());
        QThread::msleep(pause);
    }
}

} // namespace

Result<> upgrade(Connection& connection, const QString& backupFolder, const QByteArray& vfs)
{
    const QString path = connection.path();
    KITH_TRY_ASSIGN(const auto lock, keepWindowsOut(path));
    if (!backupFolder.isEmpty())
        KITH_TRY(BackupFolder(backupFolder).make(path, u"migration"_s, QDateTime::currentDateTimeUtc(), {.vfs = vfs}));
    KITH_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    // Another program may have done it meanwhile.
    KITH_TRY_ASSIGN(const qint64 version, connection.integer("PRAGMA user_version"));
    if (version > currentSchemaVersion())
        return error(Error::Code::NewerVersion, newerVersionSentence());
    KITH_TRY(migrate(connection, static_cast<int>(version)));
    return transaction.commit();
}

QString newerVersionSentence()
{
    return StorageText::tr(
        "This book was written by a newer Kith. It can be read here; to change it, install the newer version.");
}

} // namespace kith
