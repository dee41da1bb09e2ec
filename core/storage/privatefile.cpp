// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatefile.h"

#include "storage/storagetext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kith {

namespace {

tl::unexpected<Error> systemError(const QString& sentence, const QString& path, int number)
{
    const auto code = number == ENOSPC || number == EDQUOT ? Error::Code::DiskFull : Error::Code::Io;
    return error(code, sentence.arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

QString notWritten()
{
    return StorageText::tr("“%1” could not be written: %2. Check the disk and the permissions.");
}

} // namespace

Result<> makePrivateFolder(const QString& path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(wanted).isDir())
        return {};
    const QString parent = QFileInfo(wanted).path();
    if (parent != wanted)
        KITH_TRY(makePrivateFolder(parent));
    if (::mkdir(QFile::encodeName(wanted).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return systemError(StorageText::tr("The folder “%1” could not be made: %2."), wanted, errno);
    return {};
}

Result<> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    QFile file(temporary);
    const bool isWritten = file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.flush();
    if (!isWritten) {
        const auto failure = systemError(notWritten(), path, errno);
        file.remove();
        return failure;
    }
    KITH_TRY(syncFile(file));
    file.close();
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return systemError(notWritten(), path, errno);
    return syncFolderOf(path);
}

tl::unexpected<Error> noRoomIn(const QString& folder)
{
    return error(Error::Code::DiskFull,
                 StorageText::tr("The disk is full: there is no room to work in “%1”. Free some space and try again.")
                     .arg(folder));
}

Result<> writeAll(QFileDevice& file, QByteArrayView bytes)
{
    // A disk that gets full takes a part, and gives no reason until it is asked to take the rest.
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return systemError(notWritten(), file.fileName(), errno != 0 ? errno : EIO);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<> syncFile(QFileDevice& file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return systemError(notWritten(), file.fileName(), errno);
    return {};
}

Result<> syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return systemError(notWritten(), path, errno);
    return syncFile(file);
}

Result<> syncFolderOf(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return systemError(notWritten(), folder, errno);
    // Some network file systems cannot sync a folder and say EINVAL: nothing better can be done there.
    const int failure = ::fsync(handle) != 0 && errno != EINVAL ? errno : 0;
    ::close(handle);
    if (failure != 0)
        return systemError(notWritten(), folder, failure);
    return {};
}

Result<> renameToNew(const QString& from, const QString& to)
{
    // A hard link refuses an existing name, which rename() would replace; file systems without links refuse it whole.
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
    } else if (errno == EEXIST || QFileInfo::exists(to)) {
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    } else if (::rename(source.constData(), target.constData()) != 0) {
        return systemError(notWritten(), to, errno);
    }
    return syncFolderOf(to);
}

bool hasSeveralNames(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_nlink > 1;
}

Result<QByteArray> fileHash(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return error(Error::Code::Io, StorageText::tr("“%1” could not be read: %2.").arg(path, file.errorString()));
    return hash.result();
}

} // namespace kith
