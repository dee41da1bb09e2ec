// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace kith {

/// Who has a book open, as the lock file says.
struct LockHolder
{
    QString host{};
    qint64 process = 0;
    QDateTime since{}; ///< invalid where the file does not say

    /// "“shop.kith” is open in another window, on desk (process 4242), since 9:15."
    [[nodiscard]] QString sentence(const QString& bookPath) const;
};

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
    /// None where nobody left a lock; one may have been left by a program that was killed: take() tells.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString& path);

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
    QDateTime m_since = QDateTime::currentDateTimeUtc();
};

} // namespace kith
