// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedbackup.h"

#include "storage/lockfile.h"
#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto plainName = "book.kith"_L1;
constexpr auto lockName = "sealing"_L1; // of what is locked while a folder is in use

/// A private folder that goes with all that is in it. Who was killed leaves it, unlocked.
struct PassingFolder
{
    std::unique_ptr<QTemporaryDir> folder;
    LockFile lock;

    [[nodiscard]] QString plain() const { return folder->filePath(plainName); }
};

/// The plain copies of runs that were killed. Only what we made goes: a folder of somebody else's with such a name has
/// no lock of ours in it.
void removeLeftovers(const QString& parent)
{
    const QDir all(parent);
    for (const QString& name :
         all.entryList({u"sealing-??????"_s}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QDir folder(all.filePath(name));
        const QString locked = folder.filePath(lockName);
        if (!QFile::exists(LockFile::pathFor(locked)))
            continue;
        if (const auto lock = LockFile::take(locked)) { // else somebody still works there
            for (const QString& left : folder.entryList({plainName + u'*'}, QDir::Files))
                folder.remove(left);
        }
        all.rmdir(name); // fails where anything is left
    }
}

Result<PassingFolder> passingFolder(const QString& parent)
{
    KITH_TRY(makePrivateFolder(parent));
    removeLeftovers(parent);
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/sealing-XXXXXX"_s);
    if (!folder->isValid())
        return error(Error::Code::Io,
                     StorageText::tr("The folder “%1” could not be made: %2.").arg(parent, folder->errorString()));
    KITH_TRY_ASSIGN(LockFile lock, LockFile::take(folder->filePath(lockName)));
    return PassingFolder{std::move(folder), std::move(lock)};
}

} // namespace

Result<BookFacts> backUpSealed(const QString& book, const QString& to, const Passphrase& passphrase,
                               const SealOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sealing"_s;
    KITH_TRY_ASSIGN(const auto folder, passingFolder(place));
    const QString plain = folder.plain();
    KITH_TRY_ASSIGN(BookFacts facts, backUpBook(book, plain, {.progress = options.progress}));
    KITH_TRY_ASSIGN(const QByteArray hash, sealFile(plain, to, passphrase, options));
    if (hash != facts.sha256)
        return error(Error::Code::Damaged,
                     StorageText::tr("The copy “%1” was checked and is not good. Check the disk it is on, and the "
                                     "book.")
                         .arg(to));
    return facts;
}

Result<BookFacts> restoreSealed(const QString& backup, const QString& to, const Passphrase& passphrase,
                                const CopyOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    KITH_TRY_ASSIGN(const auto folder, passingFolder(QFileInfo(to).absolutePath()));
    const QString plain = folder.plain();
    KITH_TRY(unsealFile(backup, plain, passphrase, options.progress));
    return restoreBook(plain, to, options);
}

} // namespace kith
