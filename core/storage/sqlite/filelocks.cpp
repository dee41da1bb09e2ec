// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/filelocks.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace kith {

#ifdef F_OFD_SETLK

namespace {

constexpr int firstFree = 3; // never one of the standard streams: what is printed there would be written into a book

/// What all locks of one file are taken and given back through, whatever connection of this process asks: SQLite counts
/// by file, as POSIX does.
class LockedFile
{
public:
    LockedFile(int file, dev_t device, ino_t number)
        : m_device(device)
        , m_number(number)
        , m_descriptor(another(file))
    {
    }
    ~LockedFile()
    {
        const int before = errno;
        if (m_descriptor >= 0)
            close(m_descriptor);
        errno = before;
    }
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] bool is(dev_t device, ino_t number) const { return device == m_device && number == m_number; }

    int lock(int command, struct flock lock, struct flock& answer) const
    {
        lock.l_pid = 0; // as fcntl(2) wants it
        const int outcome = fcntl(m_descriptor, command, &lock);
        answer = lock;
        return outcome;
    }

private:
    /// Open for writing even if `file` is not: another connection may want to write.
    static int another(int file)
    {
        const std::string name = "/proc/self/fd/" + std::to_string(file);
        const int opened = open(name.c_str(), O_RDWR | O_CLOEXEC);
        const int descriptor = fcntl(opened >= 0 ? opened : file, F_DUPFD_CLOEXEC, firstFree);
        if (opened >= 0)
            close(opened);
        return descriptor;
    }

    dev_t m_device;
    ino_t m_number;
    int m_descriptor;
};

/// Which of SQLite's descriptors are of which file.
class FileLocks
{
public:
    /// Null where no descriptor is left to lock through.
    std::shared_ptr<LockedFile> of(int file)
    {
        if (auto known = find(file))
            return known;
        struct stat state = {};
        if (fstat(file, &state) != 0)
            return nullptr;
        // Opened without holding up anybody else's locks: a place on a network may never answer.
        auto made = std::make_shared<LockedFile>(file, state.st_dev, state.st_ino);
        const std::scoped_lock lock(m_mutex);
        for (const auto& [other, each] : m_files) {
            if (each->is(state.st_dev, state.st_ino))
                made = each;
        }
        if (!made->isOpen())
            return nullptr;
        m_files[file] = made;
        return made;
    }
    /// With the last of a file's descriptors its locks go.
    void forget(int file)
    {
        std::shared_ptr<LockedFile> gone;
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_files.find(file); known != m_files.end()) {
            gone = std::move(known->second);
            m_files.erase(known);
        }
    }

private:
    std::shared_ptr<LockedFile> find(int file)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_files.find(file);
        return known == m_files.end() ? nullptr : known->second;
    }

    std::mutex m_mutex;
    std::unordered_map<int, std::shared_ptr<LockedFile>> m_files;
};

FileLocks& fileLocks()
{
    // SQLite's functions for the system are the process's and bear no context; a connection may be closed at its end.
    static auto& one = *new FileLocks;
    return one;
}

/// A server behind FUSE is not told that such a lock ended with its program, and the next one would find it locked.
bool forgetsLastingLocks(int file)
{
    constexpr auto fuse = 0x65735546; // FUSE_SUPER_MAGIC of fuse(4)'s file system in the kernel
    struct statfs system = {};
    return fstatfs(file, &system) == 0 && system.f_type == fuse;
}

int lasting(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    default:
        return F_OFD_GETLK;
    }
}

int controlFile(int file, int command, ...) // NOLINT(cert-dcl50-cpp): fcntl's own form, which SQLite calls
{
    va_list arguments;
    va_start(arguments, command);
    if (command != F_SETLK && command != F_SETLKW && command != F_GETLK) {
        const int argument = command == F_SETFD ? va_arg(arguments, int) : 0;
        va_end(arguments);
        return fcntl(file, command, argument);
    }
    auto* wanted = va_arg(arguments, struct flock*);
    va_end(arguments);
    if (forgetsLastingLocks(file))
        return fcntl(file, command, wanted);
    const auto locked = fileLocks().of(file);
    if (!locked) {
        errno = ENOLCK; // SQLite tries again
        return -1;
    }
    const int outcome = locked->lock(lasting(command), *wanted, *wanted);
    if (outcome == 0 || errno != EINVAL)
        return outcome;
    return fcntl(file, command, wanted); // a file system that knows the old kind only
}

int closeFile(int file)
{
    fileLocks().forget(file);
    return close(file);
}

} // namespace

void keepFileLocks()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
        if (!vfs || vfs->iVersion < 3 || !vfs->xSetSystemCall)
            return;
        vfs->xSetSystemCall(vfs, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(controlFile));
        vfs->xSetSystemCall(vfs, "close", reinterpret_cast<sqlite3_syscall_ptr>(closeFile));
    });
}

#else

void keepFileLocks() {}

#endif

} // namespace kith
