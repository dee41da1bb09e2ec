// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedfolder.h"

#include "storage/erasedrecords.h"
#include "storage/lockfile.h"
#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestTitle = 40; // letters; enough to be known by
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

/// Of a book that somebody sent the id may be anything, and what follows a valid one is ignored when it is read.
QString plainId(const QString& bookId)
{
    const QUuid id = QUuid::fromString(bookId);
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

} // namespace

SealedFolder::SealedFolder(const QString& place, const QString& bookPath, const QString& bookId,
                           BackupRotation rotation)
    : m_place(place)
    , m_writer(bookPath)
    , m_formerName(BackupFolder::nameFor(bookPath))
    , m_title(QFileInfo(bookPath).completeBaseName().left(longestTitle))
    , m_bookId(plainId(bookId))
    , m_rotation(rotation)
{
}

QString SealedFolder::path() const
{
    const QDir place(m_place);
    if (m_bookId.isEmpty())
        return place.filePath(m_formerName);
    // What the book was called when it was made is for people: a book that is renamed keeps its folder.
    const QString known = m_writer.choose(place, BackupWriter::foldersEnding(place, u'-' + m_bookId));
    if (!known.isEmpty())
        return place.filePath(known);
    return place.filePath(place.exists(m_formerName) ? m_formerName : newName());
}

QString SealedFolder::newName() const
{
    return BackupWriter::unused(QDir(m_place), m_title + u'-' + m_bookId);
}

/// Where it cannot be renamed, it is used under the name it has.
Result<> SealedFolder::takeOverFormer() const
{
    const QString former = QDir(m_place).filePath(m_formerName);
    if (m_bookId.isEmpty() || path() != former || !QFileInfo::exists(former))
        return {};
    {
        KITH_TRY_ASSIGN(const LockFile lock, LockFile::take(former + u"/backup"_s)); // nobody is writing there
    }
    (void)QDir(m_place).rename(m_formerName, newName());
    return {};
}

tl::unexpected<Error> SealedFolder::notThere() const
{
    return error(Error::Code::NotFound,
                 StorageText::tr("The second place for backups, “%1”, is not there. Connect it, or choose another in "
                                 "the settings.")
                     .arg(QDir::toNativeSeparators(m_place)));
}

bool SealedFolder::isThere() const
{
    return !m_place.isEmpty() && QFileInfo(m_place).isDir();
}

std::vector<SealedFolder::Entry> SealedFolder::entries() const
{
    std::vector<Entry> found;
    for (const QFileInfo& file : QDir(path()).entryInfoList({u"backup-*.sealed"_s}, QDir::Files)) {
        if (const auto entry = entryOf(file))
            found.push_back(*entry);
    }
    std::sort(found.begin(), found.end(),
              [](const Entry& left, const Entry& right) { return left.sequence > right.sequence; });
    return found;
}

Result<SealedFolder::Entry> SealedFolder::add(const Backup& backup, const Passphrase& passphrase,
                                              const SealOptions& options) const
{
    if (!isThere())
        return notThere();
    KITH_TRY(takeOverFormer());
    const QString folder = path();
    KITH_TRY(makePrivateFolder(folder));
    KITH_TRY_ASSIGN(const LockFile lock, LockFile::take(folder + u"/backup"_s));
    KITH_TRY(m_writer.claim(folder));
    for (const QString& left : QDir(folder).entryList({u"*.part"_s}, QDir::Files))
        QFile::remove(QDir(folder).filePath(left)); // we hold the lock: nobody is still writing one
    const auto former = entries();
    Entry entry{.sequence = former.empty() ? 1 : former.front().sequence + 1, .madeAt = backup.madeAt.toUTC()};
    entry.path = u"%1/backup-%2-%3.sealed"_s.arg(folder)
                     .arg(entry.sequence, 6, 10, QChar(u'0'))
                     .arg(entry.madeAt.toString(timeFormat));
    KITH_TRY(sealFile(backup.path, entry.path, passphrase, options));
    // Whoever restores it elsewhere must know, too, who was erased since.
    KITH_TRY(keepErasedMarksBeside(folder, erasedMarksBeside(QFileInfo(backup.path).absolutePath())));
    rotate();
    return entry;
}

Result<> SealedFolder::tryPassphrase(const Passphrase& passphrase) const
{
    if (!isThere())
        return notThere();
    for (const Entry& entry : entries()) {
        auto outcome = checkPassphrase(entry.path, passphrase);
        // A damaged one tells nothing; the one before it may.
        if (outcome || outcome.error().code != Error::Code::Damaged)
            return outcome;
    }
    return error(Error::Code::NotFound, StorageText::tr("The second place holds no backup of this book yet."));
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
