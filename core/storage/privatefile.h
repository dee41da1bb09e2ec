// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace kith {

// Files that hold personal data are readable by their owner only (0600, in folders of 0700), whatever the umask.

/// Creates the folder and its missing parents, all private. An existing folder keeps its permissions.
[[nodiscard]] Result<> makePrivateFolder(const QString& path);

/// Writes a file at once: temporary file beside it, fsync, rename over the old one, fsync of the folder.
[[nodiscard]] Result<> writePrivateFile(const QString& path, const QByteArray& bytes);

/// DiskFull: nothing can be begun in the folder.
[[nodiscard]] tl::unexpected<Error> noRoomIn(const QString& folder);

/// All of the bytes; else why not: DiskFull where there is no room.
[[nodiscard]] Result<> writeAll(QFileDevice& file, QByteArrayView bytes);

/// Everything written to the open file is on the disk when this returns.
[[nodiscard]] Result<> syncFile(QFileDevice& file);
[[nodiscard]] Result<> syncFile(const QString& path);

/// New, renamed and removed names in the folder of this file are on the disk when this returns.
[[nodiscard]] Result<> syncFolderOf(const QString& path);

/// Renames durably, replacing nothing: an error where `to` exists.
[[nodiscard]] Result<> renameToNew(const QString& from, const QString& to);

/// True where hard links give the file more than one name.
[[nodiscard]] bool hasSeveralNames(const QString& path);

/// The SHA-256 of the bytes of a file.
[[nodiscard]] Result<QByteArray> fileHash(const QString& path);

} // namespace kith
