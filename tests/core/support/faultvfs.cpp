// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/faultvfs.h"

#include <QFile>

namespace kith::test {

/// What SQLite hands back to each call; the default VFS's own file follows it in memory.
struct FaultVfs::File
{
    sqlite3_file base{};
    FaultVfs* vfs = nullptr;
    QByteArray* path = nullptr; ///< null for temporary files, which no one expects back
    bool syncsFolder = false;   ///< as the unix VFS does at the first sync of a new journal or log

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultVfs::FaultVfs(QByteArray name)
    : m_name(std::move(name))
    , m_real(sqlite3_vfs_find(nullptr))
{
    m_vfs = *m_real;
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.pNext = nullptr;
    m_vfs.zName = m_name.constData();
    m_vfs.pAppData = this;
    m_vfs.xOpen = [](sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
        return vfsOf(vfs).open(path, *new (file) File, flags, outFlags);
    };
    m_vfs.xDelete = [](sqlite3_vfs* vfs, const char* path, int syncFolder) {
        return vfsOf(vfs).remove(path, syncFolder);
    };
    m_vfs.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* result) {
        return vfsOf(vfs).access(path, flags, result);
    };
    m_vfs.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* result) {
        sqlite3_vfs* real = vfsOf(vfs).m_real;
        return real->xFullPathname(real, path, size, result);
    };
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultVfs::arm(const FaultPlan& plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_disk = {};
    m_images = {};
    m_operations = 0;
    m_struck = false;
    m_powerIsOff = false;
}

qint64 FaultVfs::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

bool FaultVfs::struck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

void FaultVfs::cutPower()
{
    const std::lock_guard lock(m_mutex);
    if (!m_powerIsOff)
        stopMachine();
}

void FaultVfs::stopMachine()
{
    m_images = m_disk.afterPowerLoss(m_plan.survival, m_plan.seed);
    m_struck = true;
    m_powerIsOff = true;
}

void FaultVfs::materialise()
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [path, bytes] : m_images) {
        const QString name = QString::fromUtf8(path);
        QFile::remove(name + QStringLiteral("-shm"));
        QFile file(name);
        if (!bytes) {
            file.remove();
        } else if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(*bytes);
        } else {
            qFatal("the disk image cannot be written");
        }
    }
}

bool FaultVfs::concerns(Fault fault, Operation operation)
{
    switch (fault) {
    case Fault::DiskFull:
    case Fault::DiskFullOnce:
        return operation == Operation::Write || operation == Operation::Create;
    case Fault::PowerLoss:
        return operation == Operation::Write || operation == Operation::Create || operation == Operation::Truncate ||
               operation == Operation::Sync || operation == Operation::Delete;
    case Fault::ErrorOnce:
    case Fault::ErrorForEver:
        return true;
    }
    return true;
}

FaultVfs::Verdict FaultVfs::consider(Operation operation)
{
    if (m_powerIsOff)
        return Verdict::Broken;
    if (!concerns(m_plan.fault, operation))
        return Verdict::Proceed;
    ++m_operations;
    const bool lasts = m_plan.fault == Fault::DiskFull || m_plan.fault == Fault::ErrorForEver;
    if (m_plan.at == 0 || m_operations < m_plan.at || (m_operations > m_plan.at && !lasts))
        return Verdict::Proceed;
    m_struck = true;
    if (m_plan.fault == Fault::DiskFull || m_plan.fault == Fault::DiskFullOnce)
        return Verdict::NoRoom;
    if (m_plan.fault == Fault::PowerLoss)
        stopMachine();
    return Verdict::Broken;
}

FaultVfs::File& FaultVfs::fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

FaultVfs& FaultVfs::vfsOf(sqlite3_vfs* vfs)
{
    return *static_cast<FaultVfs*>(vfs->pAppData);
}

bool FaultVfs::isTracked(const File& file) const
{
    return file.path && m_disk.exists(*file.path);
}

int FaultVfs::open(const char* path, File& file, int flags, int* outFlags)
{
    const std::lock_guard lock(m_mutex);
    int there = 0;
    if (path)
        m_real->xAccess(m_real, path, SQLITE_ACCESS_EXISTS, &there);
    const bool creates = (flags & SQLITE_OPEN_CREATE) && !there;
    if (consider(creates ? Operation::Create : Operation::Open) != Verdict::Proceed)
        return SQLITE_CANTOPEN;
    if (const int code = m_real->xOpen(m_real, path, file.real(), flags, outFlags); code != SQLITE_OK)
        return code;
    constexpr int journals = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    file.base.pMethods = &methods();
    file.vfs = this;
    file.syncsFolder = (flags & SQLITE_OPEN_CREATE) && (flags & journals);
    if (path && !(flags & SQLITE_OPEN_DELETEONCLOSE)) {
        file.path = new QByteArray(path);
        adoptOrCreate(file, there);
    }
    return SQLITE_OK;
}

void FaultVfs::adoptOrCreate(File& file, bool wasThere)
{
    if (!wasThere) {
        m_disk.create(*file.path);
        return;
    }
    if (m_disk.exists(*file.path))
        return;
    // Read through SQLite's own handle: closing another one would drop the process's POSIX locks.
    sqlite3_int64 size = 0;
    file.real()->pMethods->xFileSize(file.real(), &size);
    QByteArray bytes(size, '\0');
    if (size > 0)
        file.real()->pMethods->xRead(file.real(), bytes.data(), static_cast<int>(size), 0);
    m_disk.adopt(*file.path, std::move(bytes));
}

int FaultVfs::remove(const char* path, int syncFolder)
{
    const std::lock_guard lock(m_mutex);
    if (consider(Operation::Delete) != Verdict::Proceed)
        return SQLITE_IOERR_DELETE;
    const int code = m_real->xDelete(m_real, path, 0);
    if (code == SQLITE_OK) {
        m_disk.remove(path);
        if (syncFolder)
            m_disk.syncFolderOf(path);
    }
    return code;
}

int FaultVfs::access(const char* path, int flags, int* result)
{
    const std::lock_guard lock(m_mutex);
    if (consider(Operation::Access) != Verdict::Proceed)
        return SQLITE_IOERR_ACCESS;
    return m_real->xAccess(m_real, path, flags, result);
}

int FaultVfs::write(File& file, const void* bytes, int size, sqlite3_int64 offset)
{
    const std::lock_guard lock(m_mutex);
    const bool wasOff = m_powerIsOff;
    const Verdict verdict = consider(Operation::Write);
    const QByteArray data(static_cast<const char*>(bytes), size);
    if (m_powerIsOff) {
        // The write the machine died in: part of it may be on the disk.
        if (!wasOff && isTracked(file)) {
            m_disk.write(*file.path, offset, data);
            stopMachine();
        }
        return SQLITE_IOERR_WRITE;
    }
    // A write that fails has usually written something.
    const int written = verdict == Verdict::Proceed ? size : static_cast<int>(m_plan.seed % 2) * (size / 2);
    if (written > 0) {
        if (const int code = file.real()->pMethods->xWrite(file.real(), bytes, written, offset); code != SQLITE_OK)
            return code;
        if (isTracked(file))
            m_disk.write(*file.path, offset, data.left(written));
    }
    if (verdict == Verdict::NoRoom)
        return SQLITE_FULL;
    return verdict == Verdict::Broken ? SQLITE_IOERR_WRITE : SQLITE_OK;
}

int FaultVfs::truncate(File& file, sqlite3_int64 size)
{
    const std::lock_guard lock(m_mutex);
    if (consider(Operation::Truncate) != Verdict::Proceed)
        return SQLITE_IOERR_TRUNCATE;
    const int code = file.real()->pMethods->xTruncate(file.real(), size);
    if (code == SQLITE_OK && isTracked(file))
        m_disk.truncate(*file.path, size);
    return code;
}

int FaultVfs::sync(File& file)
{
    const std::lock_guard lock(m_mutex);
    if (consider(Operation::Sync) != Verdict::Proceed)
        return SQLITE_IOERR_FSYNC;
    if (isTracked(file)) {
        m_disk.sync(*file.path);
        if (file.syncsFolder)
            m_disk.syncFolderOf(*file.path);
        file.syncsFolder = false;
    }
    return SQLITE_OK;
}

int FaultVfs::close(sqlite3_file* file)
{
    File& own = fileOf(file);
    const int code = own.real()->pMethods->xClose(own.real());
    delete own.path;
    return code;
}

template<typename Call>
int FaultVfs::unlessFailing(sqlite3_file* file, Operation operation, int failure, Call call)
{
    File& own = fileOf(file);
    {
        const std::lock_guard lock(own.vfs->m_mutex);
        if (own.vfs->consider(operation) != Verdict::Proceed)
            return failure;
    }
    return call(own.real(), own.real()->pMethods);
}

const sqlite3_io_methods& FaultVfs::methods()
{
    using Methods = const sqlite3_io_methods*;
    static const sqlite3_io_methods table{
        .iVersion = 2, // no memory-mapped reads: they would pass by unseen
        .xClose = close,
        .xRead =
            [](sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset) {
                return unlessFailing(file, Operation::Read, SQLITE_IOERR_READ, [=](sqlite3_file* real, Methods to) {
                    return to->xRead(real, bytes, size, offset);
                });
            },
        .xWrite = [](sqlite3_file* file, const void* bytes, int size,
                     sqlite3_int64 offset) { return fileOf(file).vfs->write(fileOf(file), bytes, size, offset); },
        .xTruncate = [](sqlite3_file* file,
                        sqlite3_int64 size) { return fileOf(file).vfs->truncate(fileOf(file), size); },
        .xSync = [](sqlite3_file* file, int) { return fileOf(file).vfs->sync(fileOf(file)); },
        .xFileSize =
            [](sqlite3_file* file, sqlite3_int64* size) {
                return unlessFailing(file, Operation::FileSize, SQLITE_IOERR_FSTAT,
                                     [=](sqlite3_file* real, Methods to) { return to->xFileSize(real, size); });
            },
        .xLock =
            [](sqlite3_file* file, int level) {
                return unlessFailing(file, Operation::Lock, SQLITE_IOERR_LOCK,
                                     [=](sqlite3_file* real, Methods to) { return to->xLock(real, level); });
            },
        .xUnlock = [](sqlite3_file* file,
                      int level) { return fileOf(file).real()->pMethods->xUnlock(fileOf(file).real(), level); },
        .xCheckReservedLock =
            [](sqlite3_file* file, int* result) {
                return fileOf(file).real()->pMethods->xCheckReservedLock(fileOf(file).real(), result);
            },
        .xFileControl =
            [](sqlite3_file* file, int operation, void* argument) {
                if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
                    return SQLITE_OK; // growing a file ahead of its writes would pass by unseen
                return fileOf(file).real()->pMethods->xFileControl(fileOf(file).real(), operation, argument);
            },
        .xSectorSize =
            [](sqlite3_file* file) { return fileOf(file).real()->pMethods->xSectorSize(fileOf(file).real()); },
        .xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
        .xShmMap =
            [](sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
                return unlessFailing(
                    file, Operation::SharedMemory, SQLITE_IOERR_SHMMAP,
                    [=](sqlite3_file* real, Methods to) { return to->xShmMap(real, region, size, extend, memory); });
            },
        .xShmLock =
            [](sqlite3_file* file, int offset, int count, int flags) {
                const auto lock = [=](sqlite3_file* real, Methods to) {
                    return to->xShmLock(real, offset, count, flags);
                };
                if (flags & SQLITE_SHM_UNLOCK)
                    return lock(fileOf(file).real(), fileOf(file).real()->pMethods);
                return unlessFailing(file, Operation::Lock, SQLITE_IOERR_SHMLOCK, lock);
            },
        .xShmBarrier = [](sqlite3_file* file) { fileOf(file).real()->pMethods->xShmBarrier(fileOf(file).real()); },
        .xShmUnmap = [](sqlite3_file* file,
                        int deletes) { return fileOf(file).real()->pMethods->xShmUnmap(fileOf(file).real(), deletes); },
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return table;
}

} // namespace kith::test
