// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupwriter.h"

#include "storage/backupsettings.h"
#include "storage/companion.h"
#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto writerFile = "writer.json"_L1;

/// Only of use to whoever knows both: the path says nothing to a finder of the folder.
QString markOf(const QString& canonicalPath)
{
    QByteArray computer = QSysInfo::machineUniqueId();
    if (computer.isEmpty())
        computer = QSysInfo::machineHostName().toUtf8();
    const QByteArray text = computer + '\n' + canonicalPath.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString markIn(const QString& folder)
{
    // Others may write to the place: a pipe is not waited for, and nothing is longer than what we write.
    constexpr qint64 longestFile = 4096; // bytes
    QFile file(QDir(folder).filePath(writerFile));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(longestFile)).object()[u"writer"_s].toString();
}

} // namespace

BackupWriter::BackupWriter(const QString& bookPath)
    : m_path(bookPath)
    , m_mark(markOf(companionOf(bookPath, {})))
{
}

QStringList BackupWriter::foldersEnding(const QDir& place, const QString& end)
{
    const QRegularExpression pattern(QRegularExpression::escape(end) + u"(-\\d+)?$"_s);
    return place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).filter(pattern);
}

QString BackupWriter::choose(const QDir& place, const QStringList& folders) const
{
    QString free;
    for (const QString& name : folders) {
        const Owner owner = ownerOf(place.filePath(name));
        if (owner == Owner::Us)
            return name;
        if (owner == Owner::Nobody && free.isEmpty())
            free = name;
    }
    return free;
}

QString BackupWriter::unnumbered(const QString& name)
{
    return QString(name).remove(QRegularExpression(u"-\\d{1,4}$"_s));
}

QString BackupWriter::unused(const QDir& place, const QString& name)
{
    QString free = name;
    for (int number = 2; place.exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

BackupWriter::Owner BackupWriter::ownerOf(const QString& folder) const
{
    const QString found = markIn(folder);
    if (found == m_mark)
        return Owner::Us;
    if (found.isEmpty())
        return Owner::Nobody;
    const QStringList paths = pathsWithBackupSettings();
    const auto writer = std::ranges::find_if(paths, [&](const QString& path) { return markOf(path) == found; });
    // Where its folder is gone as well it lies on a stick or a share that is not there just now.
    const bool isGone = writer != paths.end() && !QFile::exists(*writer) && QFileInfo(*writer).dir().exists();
    return isGone ? Owner::Nobody : Owner::Another;
}

tl::unexpected<Error> BackupWriter::notOurs(const QString& folder)
{
    return error(Error::Code::Conflict,
                 StorageText::tr("Backups of another book are in “%1”. Try again, or choose another folder in the "
                                 "settings.")
                     .arg(QDir::toNativeSeparators(folder)));
}

Result<> BackupWriter::claim(const QString& folder, Owner owner) const
{
    if (owner == Owner::Another)
        return notOurs(folder);
    // Only by it a later name of the book knows whose this was. A backup does not fail for want of it.
    (void)notePathInBackupSettings(m_path);
    return owner == Owner::Us ? Result<>()
                              : writePrivateFile(QDir(folder).filePath(writerFile),
                                                 QJsonDocument(QJsonObject{{u"writer"_s, m_mark}}).toJson());
}

} // namespace kith
