// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/passingfolder.h"

#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto plainName = "book.kith"_L1;
constexpr auto lockName = "sealing"_L1; // of what is locked while a folder is in use
constexpr int deepest = 2;              // an encrypted backup is decrypted within the folder it is restored in

/// The plain copies of runs that were killed. Only what we made goes: a folder of somebody else's with such a name has
/// no lock of ours in it.
void removeLeftovers(const QString& parent, int depth = 1)
{
    const QDir all(parent);
    // The former name was of those for encrypted backups alone.
    const QStringList ours{u"passing-??????"_s, u"sealing-??????"_s};
    for (const QString& name : all.entryList(ours, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QDir folder(all.filePath(name));
        const QString locked = folder.filePath(lockName);
        if (!QFile::exists(LockFile::pathFor(locked)))
            continue;
        if (const auto lock = LockFile::take(locked)) { // else somebody still works there
            for (const QString& left : folder.entryList({plainName + u'*'}, QDir::Files))
                folder.remove(left);
            if (depth < deepest)
                removeLeftovers(folder.path(), depth + 1);
        }
        all.rmdir(name); // fails where anything is left
    }
}

} // namespace

PassingFolder::PassingFolder(std::unique_ptr<QTemporaryDir> folder, LockFile lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Result<PassingFolder> PassingFolder::make(const QString& parent)
{
    removeLeftovers(parent);
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/passing-XXXXXX"_s);
    if (!folder->isValid())
        return error(Error::Code::Io,
                     StorageText::tr("The folder “%1” could not be made: %2.").arg(parent, folder->errorString()));
    auto lock = LockFile::take(folder->filePath(lockName));
    if (!lock && lock.error().code == Error::Code::DiskFull) // of the place its user knows
        return noRoomIn(parent);
    if (!lock)
        return tl::unexpected(lock.error());
    return PassingFolder(std::move(folder), std::move(*lock));
}

QString PassingFolder::plain() const
{
    return m_folder->filePath(plainName);
}

} // namespace kith
