// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/passphrase.h"

#include <QByteArray>
#include <QString>

namespace kith {

// A file encrypted with a passphrase; docs/format.md describes its bytes. Any thread; memory is bounded by the cost of
// the passphrase and a few chunks, whatever the size of the file.

/// What it costs to try one passphrase: passes and bytes of Argon2id.
struct SealCost
{
    quint64 passes = 3;
    quint64 memory = 256 << 20;
};

struct SealOptions
{
    SealCost cost{};
    Progress progress{}; ///< counts bytes
};

/// Whether the file says it is a sealed one.
[[nodiscard]] bool isSealedFile(const QString& path);

/// Encrypts a file into a new one, decrypts that to its end again and compares, and only then gives it its name.
/// Conflict where `to` exists; after any error there is nothing under its name. Returns the SHA-256 of the content.
[[nodiscard]] Result<QByteArray> sealFile(const QString& from, const QString& to, const Passphrase& passphrase,
                                          const SealOptions& options = {});

/// Decrypts into a new private file, which is durable and has its name only once all of it proved true. InvalidInput
/// where the passphrase is wrong; Damaged where the file was altered or cut off, or asks for more memory than we give.
[[nodiscard]] Result<> unsealFile(const QString& from, const QString& to, const Passphrase& passphrase,
                                  const Progress& progress = {});

/// Whether a sealed file opens with that passphrase, of which its header alone tells: InvalidInput where it does not,
/// else the errors of unsealFile(). A wrong one costs as long as a right one.
[[nodiscard]] Result<> checkPassphrase(const QString& path, const Passphrase& passphrase);

/// Decrypts to the end, keeping nothing: the SHA-256 of the content, or the errors of unsealFile().
[[nodiscard]] Result<QByteArray> sealedContentHash(const QString& path, const Passphrase& passphrase,
                                                   const Progress& progress = {});

} // namespace kith
