// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backup.h"
#include "storage/backuprotation.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace kith {

/// A backup in its folder: the file, and the sidecar `FILE.json` that says when, why and what it must hold.
struct Backup
{
    QString path{};
    qint64 sequence = 0; ///< grows with each backup, whatever the clock says
    QDateTime madeAt{};
    QString reason{}; ///< a key: "automatic", "import", "migration" …
    BookFacts facts{};
    bool isVerified = false; ///< reopened, checked, counted and hashed since it was made
};

/// The backups of one book in a private folder, rotated so that some of each age stay. Two programs may use it at
/// once: the second to back up is told Conflict.
class BackupFolder
{
public:
    /// The folder is made when the first backup is.
    explicit BackupFolder(QString path, BackupRotation rotation = {});

    /// What tells the folders of several books apart: a book's name and a hash of its path.
    [[nodiscard]] static QString nameFor(const QString& bookPath);
    /// In the user's data folder: away from the book, one folder a book.
    [[nodiscard]] static QString defaultPathFor(const QString& bookPath);
    /// The folder of the book in the place chosen for it, which other computers may share; else the default. Reads
    /// there: on a worker, where the place may hang.
    [[nodiscard]] static QString pathFor(const QString& bookPath);
    /// All there is to restore, of each folder the newest first: its own, then the default one, then those of the same
    /// path on computers that share the place.
    [[nodiscard]] static std::vector<Backup> allOf(const QString& bookPath);
    /// Where the default folders of all books lie.
    [[nodiscard]] static QString folderOfAllBooks();

    /// Newest first; files without a readable sidecar are no backups.
    [[nodiscard]] std::vector<Backup> backups() const;
    [[nodiscard]] std::optional<Backup> newestVerified() const;
    /// True when one was made in the last `minutes` before `now`; one from the future counts as none.
    [[nodiscard]] bool hasRecent(const QDateTime& now, int minutes = 30) const;

    /// Copies the book, verifies the copy, then removes what the rotation no longer keeps. On a worker.
    [[nodiscard]] Result<Backup> make(const QString& bookPath, const QString& reason, const QDateTime& now,
                                      const CopyOptions& options = {});
    /// The same in two steps, when the copy is urgent and the check may follow in the background.
    [[nodiscard]] Result<Backup> copy(const QString& bookPath, const QString& reason, const QDateTime& now,
                                      const CopyOptions& options = {});
    /// A backup that proves bad is renamed `….bad`, counts no more, and goes with the next copy.
    [[nodiscard]] Result<Backup> verify(Backup backup, const CopyOptions& options = {});

private:
    [[nodiscard]] Result<> write(const Backup& backup) const;
    [[nodiscard]] std::optional<Backup> read(const QString& sidecar) const;
    [[nodiscard]] qint64 lastSequence() const;
    void removeLeftovers() const;
    void rotate();

    QString m_path;
    BackupRotation m_rotation;
};

} // namespace kith
