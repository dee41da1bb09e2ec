// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedfolder.h"

#include "storage/erasedrecords.h"
#include "storage/lockfile.h"
#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto timeFormat = "yyyyMMdd'T'HHmmss'Z'"_L1;

std::optional<SealedFolder::Entry> entryOf(const QFileInfo& file)
{
    static const QRegularExpression pattern(u"^backup-(\\d{1,12})-(\\d{8}T\\d{6}Z)\\.sealed$"_s);
    const auto match = pattern.match(file.fileName());
    if (!match.hasMatch())
        return {};
    QDateTime madeAt = QDateTime::fromString(match.captured(2), timeFormat);
    madeAt.setTimeZone(QTimeZone::utc());
    return SealedFolder::Entry{
        .path = file.absoluteFilePath(), .sequence = match.captured(1).toLongLong(), .madeAt = madeAt};
}

} // namespace

SealedFolder::SealedFolder(const QString& place, const QString& bookPath, BackupRotation rotation)
    : m_place(place)
    , m_path(QDir(place).filePath(BackupFolder::nameFor(bookPath)))
    , m_rotation(rotation)
{
}

bool SealedFolder::isThere() const
{
    return !m_place.isEmpty() && QFileInfo(m_place).isDir();
}

std::vector<SealedFolder::Entry> SealedFolder::entries() const
{
    std::vector<Entry> found;
    for (const QFileInfo& file : QDir(m_path).entryInfoList({u"backup-*.sealed"_s}, QDir::Files)) {
        if (const auto entry = entryOf(file))
            found.push_back(*entry);
    }
    std::sort(found.begin(), found.end(),
              [](const Entry& left, const Entry& right) { return left.sequence > right.sequence; });
    return found;
}

Result<SealedFolder::Entry> SealedFolder::add(const Backup& backup, const Passphrase& passphrase,
                                              const SealOptions& options)
{
    if (!isThere())
        return error(Error::Code::NotFound,
                     StorageText::tr("The second place for backups, “%1”, is not there. Connect it, or choose another "
                                     "in the settings.")
                         .arg(QDir::toNativeSeparators(m_place)));
    KITH_TRY(makePrivateFolder(m_path));
    KITH_TRY_ASSIGN(const LockFile lock, LockFile::take(m_path + u"/backup"_s));
    for (const QString& left : QDir(m_path).entryList({u"*.part"_s}, QDir::Files))
        QFile::remove(QDir(m_path).filePath(left)); // we hold the lock: nobody is still writing one
    const auto former = entries();
    Entry entry{.sequence = former.empty() ? 1 : former.front().sequence + 1, .madeAt = backup.madeAt.toUTC()};
    entry.path = u"%1/backup-%2-%3.sealed"_s.arg(m_path)
                     .arg(entry.sequence, 6, 10, QChar(u'0'))
                     .arg(entry.madeAt.toString(timeFormat));
    KITH_TRY(sealFile(backup.path, entry.path, passphrase, options));
    // Whoever restores it elsewhere must know, too, who was erased since.
    KITH_TRY(keepErasedMarksBeside(m_path, erasedMarksBeside(QFileInfo(backup.path).absolutePath())));
    rotate();
    return entry;
}

void SealedFolder::rotate() const
{
    const auto all = entries();
    std::vector<BackupMark> marks;
    for (const Entry& entry : all)
        marks.push_back({entry.sequence, entry.madeAt});
    const std::set<qint64> kept = backupsToKeep(std::move(marks), m_rotation);
    for (const Entry& entry : all) {
        if (!kept.contains(entry.sequence))
            QFile::remove(entry.path);
    }
}

SecondPlaceNeed secondPlaceNeed(const std::optional<QDateTime>& newestThere, const std::optional<QDateTime>& newestHere,
                                int days, const QDateTime& now)
{
    // Names of files tell seconds, backups milliseconds.
    if (!newestHere || (newestThere && newestThere->toSecsSinceEpoch() == newestHere->toSecsSinceEpoch()))
        return SecondPlaceNeed::Nothing;
    // One from the future is of a clock that was wrong: it proves nothing.
    const bool isFresh = newestThere && *newestThere <= now && newestThere->secsTo(now) < days * qint64{86400};
    return isFresh ? SecondPlaceNeed::Nothing : SecondPlaceNeed::Backup;
}

} // namespace kith
