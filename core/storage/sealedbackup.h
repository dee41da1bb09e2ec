// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"
#include "storage/sealedfile.h"

namespace kith {

/// Backs a book up into one new encrypted file. The plain copy it is made from lies in the user's private data folder,
/// is checked as every backup is, and goes when this returns; nothing plain is written where `to` is. The facts are
/// those of the book inside.
[[nodiscard]] Result<BookFacts> backUpSealed(const QString& book, const QString& to, const Passphrase& passphrase,
                                             const SealOptions& options = {});

/// restoreBook() for an encrypted backup. The errors of unsealFile().
[[nodiscard]] Result<BookFacts> restoreSealed(const QString& backup, const QString& to, const Passphrase& passphrase,
                                              const CopyOptions& options = {});

} // namespace kith
