// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leftopen.h"

#include "storage/companion.h"

#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <tuple>
#include <vector>

namespace kith {

namespace {

/// Inode, size and time of what lies beside the book: it is other once another program has been at work.
using Leftover = std::tuple<quint64, qint64, qint64, qint64>;

std::vector<Leftover> leftoversOf(const QString& bookPath)
{
    std::vector<Leftover> leftovers;
    for (const char* suffix : {"-wal", "-journal"}) {
        struct stat status = {};
        const QByteArray name = QFile::encodeName(companionOf(bookPath, QString::fromLatin1(suffix)));
        if (::stat(name.constData(), &status) == 0 && status.st_size > 0)
            leftovers.emplace_back(status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    }
    return leftovers;
}

/// SQLite holds a lock on the file for as long as a connection uses its log, or a journal. They are read from the
/// kernel's list: to ask for them one would open the file, and closing it again drops the locks of this process.
bool isInUse(const QString& bookPath)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(bookPath).constData(), &status) != 0)
        return false;
    char place[64];
    qsnprintf(place, sizeof place, " %02x:%02x:%llu ", major(status.st_dev), minor(status.st_dev),
              static_cast<unsigned long long>(status.st_ino));
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    return locks.readAll().contains(place);
}

} // namespace

bool wasLeftOpen(const QString& bookPath)
{
    const std::vector<Leftover> before = leftoversOf(bookPath);
    // Whoever ended between the first look and the second took its log away.
    return !before.empty() && !isInUse(bookPath) && leftoversOf(bookPath) == before;
}

} // namespace kith
