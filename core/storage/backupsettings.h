// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace kith {

/// Where the backups of one book go on this computer, as its user chose. Kept in the user's configuration, not in the
/// book: on another computer the folders are others.
struct BackupSettings
{
    enum class Every { Day, Week };

    QString folder{};         ///< empty: in the user's data folder
    QString secondFolder{};   ///< outside the computer, encrypted; empty: none
    Every every = Every::Day; ///< how often the second place gets one, when something changed

    friend bool operator==(const BackupSettings&, const BackupSettings&) = default;
};

[[nodiscard]] BackupSettings backupSettings(const QString& bookPath);
/// Of all books that have some, as they were when these were kept; there may be none any more.
[[nodiscard]] QStringList pathsWithBackupSettings();
/// Moves no backup that is there.
[[nodiscard]] Result<> keepBackupSettings(const QString& bookPath, const BackupSettings& settings);
/// Adds to the settings of that book, where an earlier version kept them, where it lies.
[[nodiscard]] Result<> notePathInBackupSettings(const QString& bookPath);

} // namespace kith
