// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr QFile::Permissions othersMay =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// Takes from othersMay what they may do with it; what cannot be changed is as it was.
void makePrivate(const QString& path, QFile::Permissions wanted)
{
    if (QFileInfo(path).permissions() & othersMay)
        (void)QFile::setPermissions(path, wanted);
}

/// Of the file: words of filters and hashes of PINs stand in it. QSettings would make it readable by all, but leaves
/// a file that is there as private as it is.
QString privateFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QString path = QDir(folder).filePath(u"window.conf"_s);
    (void)makePrivateFolder(folder);
    // Without a name of the program it would be the folder of all programs.
    if (folder != QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        makePrivate(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFileInfo::exists(path))
        (void)QFile(path).open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
    makePrivate(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace

// Qt's own place needs the name of an organisation, which would stand in the paths of the books, too.
Settings::Settings()
    : QSettings(privateFile(), QSettings::IniFormat)
{
}

} // namespace kith
