// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backupfolder.h"
#include "storage/backupwriter.h"
#include "storage/sealedfile.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace kith {

/// The encrypted backups of one book in a place outside the computer: a stick, a folder that is kept in step with
/// elsewhere. Each is made of a backup that was verified, decrypted to its end before it has its name, and rotated as
/// the others are. Nothing plain is ever written there.
class SealedFolder
{
public:
    struct Entry
    {
        QString path{};
        qint64 sequence = 0;
        QDateTime madeAt{}; ///< of the backup it was made of
    };

    /// `place` must exist: a stick that is not there is no reason to fill the disk below it. In it each book has a
    /// folder, known by the book's id (`book_id` in meta), and each path a book was copied to one of its own.
    SealedFolder(const QString& place, const QString& bookPath, const QString& bookId, BackupRotation rotation = {});

    [[nodiscard]] bool isThere() const;
    /// Newest first; also of a folder under the name former versions gave it.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// Whether the newest one there opens with that passphrase: InvalidInput where it does not, NotFound where the
    /// place is not there or holds none that can tell. Half a second or more, and the memory of one backup's key.
    [[nodiscard]] Result<> tryPassphrase(const Passphrase& passphrase) const;
    /// Encrypts a backup into it. NotFound where the place is not there.
    [[nodiscard]] Result<Entry> add(const Backup& backup, const Passphrase& passphrase,
                                    const SealOptions& options = {}) const;

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString newName() const;
    [[nodiscard]] Result<> takeOverFormer() const;
    [[nodiscard]] tl::unexpected<Error> notThere() const;
    void rotate() const;

    QString m_place;
    BackupWriter m_writer;
    QString m_formerName; ///< by the path of the book
    QString m_title;
    QString m_bookId; ///< empty: none that can be part of a name
    BackupRotation m_rotation;
};

/// What the second place needs now.
enum class SecondPlaceNeed { Nothing, Backup };

/// Due where there is a verified backup newer than the newest one there, and that is a day or a week old.
[[nodiscard]] SecondPlaceNeed secondPlaceNeed(const std::optional<QDateTime>& newestThere,
                                              const std::optional<QDateTime>& newestHere, int days,
                                              const QDateTime& now);

} // namespace kith
