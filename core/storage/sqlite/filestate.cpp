// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/filestate.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool mayWrite(const QByteArray& name)
{
    return ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

bool canCreateBeside(const QString& path)
{
    return mayWrite(QFile::encodeName(QFileInfo(QFileInfo(path).canonicalFilePath()).path()));
}

qint64 logSize(const QString& path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + "-wal"_L1).size();
}

bool isAtRest(const QString& path, bool isForReading)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QByteArray name = QFile::encodeName(file);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 || (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0)
        return false;
    if (!isForReading && mayWrite(name)) // to the superuser permissions mean nothing
        return false;
    const QStringList companions{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return std::none_of(companions.begin(), companions.end(),
                        [&](const QString& suffix) { return QFileInfo::exists(file + suffix); });
}

} // namespace kith
