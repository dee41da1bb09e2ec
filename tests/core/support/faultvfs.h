// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/diskmodel.h"

#include <QByteArray>

#include <mutex>

#include <sqlite3.h>

namespace kith::test {

enum class Fault {
    DiskFull,     ///< no room from the chosen operation on
    DiskFullOnce, ///< no room for one operation only
    ErrorOnce,    ///< one operation fails with an I/O error
    ErrorForEver, ///< every operation fails from the chosen one on
    PowerLoss,    ///< the machine stops before the chosen operation
};

struct FaultPlan
{
    Fault fault = Fault::ErrorOnce;
    qint64 at = 0; ///< counted from 1 among the operations this fault can hit; 0 never strikes, it only counts
    Survival survival = Survival::Nothing;
    quint32 seed = 1;
};

/// A SQLite VFS over the default one that counts operations, fails them to plan, and keeps a model of what the disk
/// would hold after a power cut. Registered by name() for as long as it lives; close every connection before it goes.
/// Syncs are modelled, not done, so that thousands of runs are fast. Connections on several threads may use it.
class FaultVfs
{
public:
    explicit FaultVfs(QByteArray name);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] const QByteArray& name() const { return m_name; }

    /// Forgets all files and counts, and follows this plan from now on. No connection may be open.
    void arm(const FaultPlan& plan);
    /// The operations seen since arm() that the planned fault can hit.
    [[nodiscard]] qint64 operations() const;
    [[nodiscard]] bool struck() const;
    /// Cuts the power now, unless it was cut already.
    void cutPower();
    /// After a power cut and with every connection closed: puts on the real disk what the cut left there.
    void materialise();

private:
    struct File;
    enum class Operation { Open, Create, Read, Write, Truncate, Sync, Delete, Access, FileSize, Lock, SharedMemory };
    enum class Verdict { Proceed, NoRoom, Broken };

    static File& fileOf(sqlite3_file* file);
    static FaultVfs& vfsOf(sqlite3_vfs* vfs);
    static const sqlite3_io_methods& methods();
    static int close(sqlite3_file* file);
    template<typename Call>
    static int unlessFailing(sqlite3_file* file, Operation operation, int failure, Call call);
    static bool concerns(Fault fault, Operation operation);
    Verdict consider(Operation operation);
    void stopMachine();
    bool isTracked(const File& file) const;

    int open(const char* path, File& file, int flags, int* outFlags);
    void adoptOrCreate(File& file, bool wasThere);
    int remove(const char* path, int syncFolder);
    int access(const char* path, int flags, int* result);
    int write(File& file, const void* bytes, int size, sqlite3_int64 offset);
    int truncate(File& file, sqlite3_int64 size);
    int sync(File& file);

    QByteArray m_name;
    sqlite3_vfs* m_real = nullptr;
    sqlite3_vfs m_vfs{};
    mutable std::mutex m_mutex{};
    FaultPlan m_plan{};
    DiskModel m_disk{};
    DiskModel::Images m_images{};
    qint64 m_operations = 0;
    bool m_struck = false;
    bool m_powerIsOff = false;
};

} // namespace kith::test
