// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockfile.h"

#include "storage/companion.h"
#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr std::time_t foreignLockLasts = 24 * 60 * 60;

LockHolder readHolder(int handle)
{
    char bytes[512];
    const ssize_t size = ::pread(handle, bytes, sizeof bytes, 0);
    const QByteArrayList lines = QByteArray(bytes, size > 0 ? size : 0).split('\n');
    return {QString::fromUtf8(lines.value(0)), lines.value(1).toLongLong(),
            QDateTime::fromString(QString::fromLatin1(lines.value(2)), Qt::ISODate)};
}

QString thisHost()
{
    return QSysInfo::machineHostName();
}

bool isForeignAndAlive(int handle)
{
    const LockHolder holder = readHolder(handle);
    struct stat status = {};
    if (holder.host.isEmpty() || holder.host == thisHost() || ::fstat(handle, &status) != 0)
        return false;
    return std::time(nullptr) - status.st_mtime < foreignLockLasts;
}

/// The holder may have removed the file between our opening and our locking it: then we hold a file without a name.
bool isStillNamed(int handle, const QByteArray& path)
{
    struct stat ours = {};
    struct stat named = {};
    return ::fstat(handle, &ours) == 0 && ::stat(path.constData(), &named) == 0 && ours.st_ino == named.st_ino &&
           ours.st_dev == named.st_dev;
}

bool nameHolder(int handle, const QDateTime& since)
{
    const QByteArray text = thisHost().toUtf8() + '\n' + QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            since.toString(Qt::ISODate).toLatin1() + '\n';
    return ::ftruncate(handle, 0) == 0 &&
           ::pwrite(handle, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
}

tl::unexpected<Error> notLocked(const QString& path, int number)
{
    if (number == ENOSPC || number == EDQUOT)
        return noRoomIn(QFileInfo(path).absolutePath());
    return error(Error::Code::Io, StorageText::tr("“%1” could not be locked: %2. Check the permissions of its folder.")
                                      .arg(path, QString::fromLocal8Bit(std::strerror(number))));
}

} // namespace

QString LockHolder::sentence(const QString& bookPath) const
{
    const QString name = QFileInfo(bookPath).fileName();
    const QDateTime local = since.toLocalTime();
    if (!local.isValid())
        return StorageText::tr("“%1” is open in another window, on %2 (process %3). Close it there first.")
            .arg(name, host, QString::number(process));
    const QLocale locale;
    const QString when = local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                              : locale.toString(local, QLocale::ShortFormat);
    return StorageText::tr("“%1” is open in another window, on %2 (process %3), since %4. Close it there first.")
        .arg(name, host, QString::number(process), when);
}

LockFile::LockFile(QString path, int handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
    , m_since(std::move(other.m_since))
{
}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_handle = std::exchange(other.m_handle, -1);
        m_since = std::move(other.m_since);
    }
    return *this;
}

LockFile::~LockFile()
{
    release();
}

QString LockFile::pathFor(const QString& path)
{
    return companionOf(path, u"-lock"_s);
}

std::optional<LockHolder> LockFile::holderOf(const QString& path)
{
    const int handle = ::open(QFile::encodeName(pathFor(path)).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return {};
    LockHolder holder = readHolder(handle);
    ::close(handle);
    return holder;
}

Result<LockFile> LockFile::take(const QString& path)
{
    const QString lockPath = pathFor(path);
    const QByteArray name = QFile::encodeName(lockPath);
    for (;;) {
        const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (handle < 0)
            return notLocked(path, errno);
        LockFile lock(lockPath, handle);
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0 || isForeignAndAlive(handle)) {
            const auto conflict = error(Error::Code::Conflict, readHolder(handle).sentence(path));
            ::close(std::exchange(lock.m_handle, -1)); // someone else's: it keeps its file
            return conflict;
        }
        if (!isStillNamed(handle, name)) {
            ::close(std::exchange(lock.m_handle, -1));
            continue;
        }
        if (!nameHolder(handle, lock.m_since))
            return notLocked(path, errno);
        return lock;
    }
}

void LockFile::refresh()
{
    if (m_handle >= 0)
        nameHolder(m_handle, m_since);
}

void LockFile::release()
{
    if (m_handle < 0)
        return;
    // Removed while still held, so that nobody's new lock is taken away with it.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(std::exchange(m_handle, -1));
}

} // namespace kith
