// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

struct Holder
{
    QByteArray host{};
    QByteArray process{};
};

QString translated(const char* text)
{
    return QCoreApplication::translate("storage", text);
}

Holder readHolder(int handle)
{
    char bytes[512];
    const ssize_t size = ::pread(handle, bytes, sizeof bytes, 0);
    const QByteArrayList lines = QByteArray(bytes, size > 0 ? size : 0).split('\n');
    return {lines.value(0), lines.value(1)};
}

QByteArray thisHost()
{
    return QSysInfo::machineHostName().toUtf8();
}

bool isForeignAndAlive(int handle)
{
    const Holder holder = readHolder(handle);
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

tl::unexpected<Error> heldByOther(const QString& path, int handle)
{
    const Holder holder = readHolder(handle);
    return error(Error::Code::Conflict,
                 translated("“%1” is open in another window, on %2 (process %3). Close it there first.")
                     .arg(path, QString::fromUtf8(holder.host), QString::fromUtf8(holder.process)));
}

bool nameHolder(int handle)
{
    const QByteArray text = thisHost() + '\n' + QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    return ::ftruncate(handle, 0) == 0 &&
           ::pwrite(handle, text.constData(), static_cast<size_t>(text.size()), 0) == text.size();
}

} // namespace

LockFile::LockFile(QString path, int handle)
    : m_path(std::move(path))
    , m_handle(handle)
{
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_handle = std::exchange(other.m_handle, -1);
    }
    return *this;
}

LockFile::~LockFile()
{
    release();
}

QString LockFile::pathFor(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical) + u"-lock"_s;
}

Result<LockFile> LockFile::take(const QString& path)
{
    const QString lockPath = pathFor(path);
    const QByteArray name = QFile::encodeName(lockPath);
    for (;;) {
        const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (handle < 0)
            return error(Error::Code::Io,
                         translated("“%1” could not be locked: %2. Check the permissions of its folder.")
                             .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
        LockFile lock(lockPath, handle);
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0 || isForeignAndAlive(handle)) {
            const auto conflict = heldByOther(path, handle);
            ::close(std::exchange(lock.m_handle, -1)); // someone else's: it keeps its file
            return conflict;
        }
        if (!isStillNamed(handle, name)) {
            ::close(std::exchange(lock.m_handle, -1));
            continue;
        }
        if (!nameHolder(handle))
            return error(
                Error::Code::Io,
                translated("“%1” could not be locked: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
        return lock;
    }
}

void LockFile::refresh()
{
    if (m_handle >= 0)
        nameHolder(m_handle);
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
