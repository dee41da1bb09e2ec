// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupsettings.h"

#include "storage/backupfolder.h"
#include "storage/companion.h"
#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString settingsPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"backups.json"_s);
}

QJsonObject allSettings()
{
    QFile file(settingsPath());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

BackupSettings backupSettings(const QString& bookPath)
{
    const QJsonObject json = allSettings()[BackupFolder::nameFor(bookPath)].toObject();
    return {.folder = json[u"folder"_s].toString(),
            .secondFolder = json[u"second_folder"_s].toString(),
            .every =
                json[u"every"_s].toString() == "week"_L1 ? BackupSettings::Every::Week : BackupSettings::Every::Day};
}

QStringList pathsWithBackupSettings()
{
    const QJsonObject all = allSettings();
    QStringList paths;
    for (const auto& settings : all) {
        if (const QString path = settings.toObject()[u"path"_s].toString(); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

Result<> keepBackupSettings(const QString& bookPath, const BackupSettings& settings)
{
    QJsonObject all = allSettings();
    all[BackupFolder::nameFor(bookPath)] =
        QJsonObject{{u"path"_s, companionOf(bookPath, {})},
                    {u"folder"_s, settings.folder},
                    {u"second_folder"_s, settings.secondFolder},
                    {u"every"_s, settings.every == BackupSettings::Every::Week ? u"week"_s : u"day"_s}};
    KITH_TRY(makePrivateFolder(QFileInfo(settingsPath()).absolutePath()));
    return writePrivateFile(settingsPath(), QJsonDocument(all).toJson());
}

} // namespace kith
