// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"
#include "storage/erasedrecords.h"
#include "storage/passphrase.h"

namespace kith {

struct RestoreOptions
{
    Passphrase passphrase{}; ///< of an encrypted backup
    ErasedMarks erased{};    ///< known besides those beside the backups, such as of the book that is open
    Progress progress{};
};

struct RestoreReport
{
    BookFacts facts{};      ///< of the new book
    qint64 erasedAgain = 0; ///< records that had been erased after the backup was made
};

/// Makes a new book of a backup, encrypted or not. Who was erased since the backup was made is erased again before the
/// book has its name: by the marks in the backup's folder and in all folders of backups of this user. After an error
/// there is nothing.
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString& backup, const QString& to, const Registry& registry,
                                                  const RestoreOptions& options = {});

} // namespace kith
