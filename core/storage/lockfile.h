// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace kith {

/// Keeps a second window, on this host or another, from one book. The lock is the kernel's (flock) on a small file
/// beside the book that names host and process, so it heals itself when its holder dies, however it dies. A file
/// left by another host, where no kernel can tell us, is respected until it has not been refreshed for a day.
class LockFile
{
public:
    /// Follows symbolic links first, so that two names of a book meet at one lock.
    /// Conflict, with a sentence that names the holder, when someone else has it.
    static Result<LockFile> take(const QString& path);
    [[nodiscard]] static QString pathFor(const QString& path);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    ~LockFile();
    Q_DISABLE_COPY(LockFile)

    /// Shows other hosts that the holder is alive; call it every hour or so.
    void refresh();

private:
    LockFile(QString path, int handle);
    void release();

    QString m_path;
    int m_handle = -1;
};

} // namespace kith
