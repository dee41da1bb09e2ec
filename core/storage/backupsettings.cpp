// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupsettings.h"

#include "storage/backupfolder.h"
#include "storage/companion.h"
#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <memory>

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

/// Until it goes nobody else reads the settings to write them back: a backup does on its own thread, in any program.
std::unique_ptr<QLockFile> takeTurn()
{
    constexpr int longest = 2000; // milliseconds: it takes some ten; then a lost change is the smaller evil
    auto turn = std::make_unique<QLockFile>(settingsPath() + u"-lock"_s);
    (void)turn->tryLock(longest);
    return turn;
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
    KITH_TRY(makePrivateFolder(QFileInfo(settingsPath()).absolutePath()));
    const auto turn = takeTurn();
    QJsonObject all = allSettings();
    all[BackupFolder::nameFor(bookPath)] =
        QJsonObject{{u"path"_s, companionOf(bookPath, {})},
                    {u"folder"_s, settings.folder},
                    {u"second_folder"_s, settings.secondFolder},
                    {u"every"_s, settings.every == BackupSettings::Every::Week ? u"week"_s : u"day"_s}};
    return writePrivateFile(settingsPath(), QJsonDocument(all).toJson());
}

Result<> notePathInBackupSettings(const QString& bookPath)
{
    const QString name = BackupFolder::nameFor(bookPath);
    const auto isNoted = [&](const QJsonObject& settings) {
        return settings.isEmpty() || settings.contains(u"path"_s);
    };
    if (isNoted(allSettings()[name].toObject()))
        return {};
    const auto turn = takeTurn();
    QJsonObject all = allSettings();
    QJsonObject settings = all[name].toObject();
    if (isNoted(settings))
        return {};
    settings[u"path"_s] = companionOf(bookPath, {});
    all[name] = settings;
    return writePrivateFile(settingsPath(), QJsonDocument(all).toJson());
}

} // namespace kith
