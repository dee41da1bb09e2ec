// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfolder.h"

#include "storage/backupsettings.h"
#include "storage/backupwriter.h"
#include "storage/lockfile.h"
#include "storage/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto suffix = ".kith"_L1;

QString sidecarOf(const QString& backup)
{
    return backup + u".json"_s;
}

/// Zero for a name that is not ours.
qint64 sequenceOf(const QString& fileName)
{
    static const QRegularExpression pattern(u"^backup-(\\d{1,12})-"_s);
    return pattern.match(fileName).captured(1).toLongLong();
}

QJsonObject toJson(const Backup& backup)
{
    QJsonObject rows;
    for (const auto& [table, count] : backup.facts.rows)
        rows.insert(table, count);
    return {{u"sequence"_s, backup.sequence},
            {u"made_at"_s, backup.madeAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"reason"_s, backup.reason},
            {u"schema_version"_s, backup.facts.schemaVersion},
            {u"rows"_s, rows},
            {u"sha256"_s, QString::fromLatin1(backup.facts.sha256.toHex())},
            {u"verified"_s, backup.isVerified}};
}

Backup fromJson(const QJsonObject& json, const QString& path)
{
    Backup backup{.path = path,
                  .sequence = sequenceOf(QFileInfo(path).fileName()),
                  .madeAt = QDateTime::fromString(json[u"made_at"_s].toString(), Qt::ISODateWithMs),
                  .reason = json[u"reason"_s].toString(),
                  .facts = {.schemaVersion = json[u"schema_version"_s].toInteger(),
                            .sha256 = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1())},
                  .isVerified = json[u"verified"_s].toBool()};
    const QJsonObject rows = json[u"rows"_s].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        backup.facts.rows[row.key()] = row.value().toInteger();
    return backup;
}

} // namespace

BackupFolder::BackupFolder(QString path, BackupRotation rotation)
    : m_path(std::move(path))
    , m_rotation(rotation)
{
}

QString BackupFolder::nameFor(const QString& bookPath)
{
    const QFileInfo book(bookPath);
    const QString canonical = book.exists() ? book.canonicalFilePath() : book.absoluteFilePath();
    // The hash keeps apart the books of one name; of a long name a part is enough to be known by.
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return book.completeBaseName().left(40) + u'-' + QString::fromLatin1(hash);
}

QString BackupFolder::defaultPathFor(const QString& bookPath)
{
    return folderOfAllBooks() + u'/' + nameFor(bookPath);
}

QString BackupFolder::pathFor(const QString& bookPath)
{
    const QString chosen = backupSettings(bookPath).folder;
    if (chosen.isEmpty())
        return defaultPathFor(bookPath);
    const QDir place(chosen);
    const QString name = nameFor(bookPath);
    const QString known = BackupWriter(bookPath).choose(place, BackupWriter::foldersEnding(place, name));
    return place.filePath(known.isEmpty() ? BackupWriter::unused(place, name) : known);
}

std::vector<Backup> BackupFolder::allOf(const QString& bookPath)
{
    QStringList folders{pathFor(bookPath), defaultPathFor(bookPath)};
    if (const QString chosen = backupSettings(bookPath).folder; !chosen.isEmpty()) {
        const QDir place(chosen);
        for (const QString& name : BackupWriter::foldersEnding(place, nameFor(bookPath)))
            folders.append(place.filePath(name));
    }
    folders.removeDuplicates();
    std::vector<Backup> all;
    for (const QString& folder : folders)
        std::ranges::move(BackupFolder(folder).backups(), std::back_inserter(all));
    return all;
}

QString BackupFolder::folderOfAllBooks()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/backups"_s;
}

std::vector<Backup> BackupFolder::backups() const
{
    std::vector<Backup> found;
    const QDir folder(m_path);
    for (const QString& name : folder.entryList({u"backup-*"_s + suffix}, QDir::Files)) {
        if (const auto backup = read(folder.filePath(name)))
            found.push_back(*backup);
    }
    std::sort(found.begin(), found.end(),
              [](const Backup& left, const Backup& right) { return left.sequence > right.sequence; });
    return found;
}

std::optional<Backup> BackupFolder::read(const QString& path) const
{
    QFile sidecar(sidecarOf(path));
    if (sequenceOf(QFileInfo(path).fileName()) == 0 || !sidecar.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(sidecar.readAll());
    if (!document.isObject())
        return {};
    return fromJson(document.object(), path);
}

std::optional<Backup> BackupFolder::newestVerified() const
{
    for (const Backup& backup : backups()) {
        if (backup.isVerified)
            return backup;
    }
    return {};
}

bool BackupFolder::hasRecent(const QDateTime& now, int minutes) const
{
    const auto all = backups();
    return std::any_of(all.begin(), all.end(), [&](const Backup& backup) {
        const qint64 age = backup.madeAt.secsTo(now);
        return age >= 0 && age < minutes * qint64{60};
    });
}

qint64 BackupFolder::lastSequence() const
{
    qint64 last = 0;
    for (const QString& name : QDir(m_path).entryList({u"backup-*"_s}, QDir::Files))
        last = std::max(last, sequenceOf(name)); // of bad and unfinished ones too: no number is used twice
    return last;
}

Result<> BackupFolder::write(const Backup& backup) const
{
    return writePrivateFile(sidecarOf(backup.path), QJsonDocument(toJson(backup)).toJson());
}

Result<Backup> BackupFolder::make(const QString& bookPath, const QString& reason, const QDateTime& now,
                                  const CopyOptions& options)
{
    KITH_TRY_ASSIGN(Backup made, copy(bookPath, reason, now, options));
    auto verified = verify(made, options);
    if (!verified && verified.error().code == Error::Code::Cancelled) {
        QFile::remove(made.path);
        QFile::remove(sidecarOf(made.path));
    }
    return verified;
}

Result<Backup> BackupFolder::copy(const QString& bookPath, const QString& reason, const QDateTime& now,
                                  const CopyOptions& options)
{
    KITH_TRY(makePrivateFolder(m_path));
    KITH_TRY_ASSIGN(const LockFile lock, LockFile::take(m_path + u"/backup"_s));
    const BackupWriter writer(bookPath);
    const auto owner = writer.ownerOf(m_path);
    // The default one only this user's books of this path have.
    if (owner == BackupWriter::Owner::Another && m_path != defaultPathFor(bookPath))
        return BackupWriter::notOurs(m_path);
    removeLeftovers(); // we hold the lock: nobody is still writing one

    Backup backup{.sequence = lastSequence() + 1, .madeAt = now.toUTC(), .reason = reason};
    backup.path = u"%1/backup-%2-%3"_s.arg(m_path)
                      .arg(backup.sequence, 6, 10, QChar(u'0'))
                      .arg(backup.madeAt.toString(u"yyyyMMdd'T'HHmmss'Z'"_s)) +
                  suffix;
    const QString temporary = backup.path + u".part"_s;
    KITH_TRY_ASSIGN(backup.facts, copyBook(bookPath, temporary, options));
    KITH_TRY(write(backup));
    KITH_TRY(renameToNew(temporary, backup.path));
    // Before the lock goes; and not for a backup that failed, which leaves nothing.
    if (owner != BackupWriter::Owner::Another)
        KITH_TRY(writer.claim(m_path, owner));
    return backup;
}

Result<Backup> BackupFolder::verify(Backup backup, const CopyOptions& options)
{
    auto facts = verifyCopy(backup.path, backup.facts, options);
    if (!facts) {
        if (facts.error().code == Error::Code::Damaged || facts.error().code == Error::Code::NotABook)
            (void)renameToNew(backup.path, backup.path + u".bad"_s);
        return passOn(std::move(facts));
    }
    backup.facts = *facts;
    backup.isVerified = true;
    KITH_TRY(write(backup));
    rotate();
    return backup;
}

void BackupFolder::removeLeftovers() const
{
    const QDir folder(m_path);
    for (const QString& name : folder.entryList({u"*.part*"_s, u"*.bad"_s}, QDir::Files))
        QFile::remove(folder.filePath(name));
    for (const QString& name : folder.entryList({u"backup-*.json"_s}, QDir::Files)) {
        if (!folder.exists(name.chopped(5)))
            QFile::remove(folder.filePath(name));
    }
}

void BackupFolder::rotate()
{
    std::vector<BackupMark> marks;
    std::vector<Backup> verified;
    for (Backup& backup : backups()) {
        if (backup.isVerified) {
            marks.push_back({backup.sequence, backup.madeAt});
            verified.push_back(std::move(backup));
        }
    }
    // Only what was proved counts, and only that is removed: a copy not yet checked pushes no good one out.
    const std::set<qint64> kept = backupsToKeep(std::move(marks), m_rotation);
    for (const Backup& backup : verified) {
        if (!kept.contains(backup.sequence)) {
            QFile::remove(backup.path);
            QFile::remove(sidecarOf(backup.path));
        }
    }
}

} // namespace kith
