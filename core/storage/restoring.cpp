// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restoring.h"

#include "storage/backupwriter.h"
#include "storage/book.h"
#include "storage/erasure.h"
#include "storage/passingfolder.h"
#include "storage/sealedbackup.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Also those of the other folders the book has in that place: who wrote there later may have erased somebody.
ErasedMarks knownMarks(const QString& backup, const RestoreOptions& options)
{
    ErasedMarks marks = options.erased;
    const QDir folder = QFileInfo(backup).absoluteDir();
    const QDir place(QFileInfo(folder.path()).absolutePath());
    QStringList folders{folder.dirName()};
    for (const QString& end : {folder.dirName(), BackupWriter::unnumbered(folder.dirName())})
        folders += BackupWriter::foldersEnding(place, end);
    folders.removeDuplicates(); // each is read once: the place may be slow
    for (const QString& name : folders)
        marks.insert(erasedMarksBeside(place.filePath(name)));
    marks.insert(erasedMarksOfAllBooks());
    return marks;
}

Result<qint64> eraseWhoCameBack(const QString& path, const Registry& registry, const ErasedMarks& marks)
{
    if (marks.isEmpty())
        return 0;
    KITH_TRY_ASSIGN(const auto book, Book::open(path, registry, {.backsUpBeforeMigration = false}));
    // One of a newer version, or changed by somebody, stays as it is: it can only be read.
    return book->isReadOnly() ? Result<qint64>(0) : eraseAgain(*book, marks);
}

} // namespace

Result<RestoreReport> restoreBackup(const QString& backup, const QString& to, const Registry& registry,
                                    const RestoreOptions& options)
{
    const CopyOptions copying{.progress = options.progress};
    const auto restore = [&](const QString& path) {
        return isSealedFile(backup) ? restoreSealed(backup, path, options.passphrase, copying)
                                    : restoreBook(backup, path, copying);
    };
    RestoreReport report;
    const ErasedMarks marks = knownMarks(backup, options);
    if (marks.isEmpty()) {
        KITH_TRY_ASSIGN(report.facts, restore(to));
        return report;
    }
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    // In a folder of its own, with whatever lies beside it meanwhile, all of which goes with the folder.
    KITH_TRY_ASSIGN(const PassingFolder folder, PassingFolder::make(QFileInfo(to).absolutePath()));
    const QString made = folder.plain();
    KITH_TRY(restore(made));
    KITH_TRY_ASSIGN(report.erasedAgain, eraseWhoCameBack(made, registry, marks));
    KITH_TRY_ASSIGN(report.facts, restoreBook(made, to, copying));
    return report;
}

} // namespace kith
