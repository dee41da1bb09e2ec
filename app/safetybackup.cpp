// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetybackup.h"

#include "cli.h"
#include "output.h"
#include "storage/backupfolder.h"
#include "storage/book.h"
#include "storage/changelog.h"

#include <QFileInfo>

namespace kith {

namespace {

constexpr qint64 quicklyVerified = 64 << 20; // bytes; a larger copy is verified by the window, in the background

Result<> backUp(Book& book, const QString& reason)
{
    const BackupFolder folder(BackupFolder::pathFor(book.path()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    KITH_TRY_ASSIGN(const auto changes, ChangeLog(book).recent(1));
    if (changes.empty() || folder.hasRecent(now))
        return {};
    BackupFolder writable = folder;
    const auto made = QFileInfo(book.path()).size() < quicklyVerified ? writable.make(book.path(), reason, now)
                                                                      : writable.copy(book.path(), reason, now);
    if (!made)
        return tl::unexpected(made.error());
    return {};
}

} // namespace

void backUpBeforeLargeChange(Book& book, const QString& reason)
{
    if (const auto outcome = backUp(book, reason); !outcome)
        say(Cli::tr("There is no backup of just now: %1").arg(outcome.error().message));
}

} // namespace kith
