// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedbackup.h"

#include "storage/privatefile.h"
#include "storage/storagetext.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A private folder that goes with all that is in it.
Result<std::unique_ptr<QTemporaryDir>> passingFolder(const QString& parent)
{
    KITH_TRY(makePrivateFolder(parent));
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/sealing-XXXXXX"_s);
    if (!folder->isValid())
        return error(Error::Code::Io,
                     StorageText::tr("The folder “%1” could not be made: %2.").arg(parent, folder->errorString()));
    return folder;
}

} // namespace

Result<BookFacts> backUpSealed(const QString& book, const QString& to, const Passphrase& passphrase,
                               const SealOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sealing"_s;
    KITH_TRY_ASSIGN(const auto folder, passingFolder(place));
    const QString plain = folder->filePath(u"book.kith"_s);
    KITH_TRY_ASSIGN(BookFacts facts, backUpBook(book, plain, {.progress = options.progress}));
    KITH_TRY_ASSIGN(const QByteArray hash, sealFile(plain, to, passphrase, options));
    if (hash != facts.sha256)
        return error(Error::Code::Damaged,
                     StorageText::tr("The copy “%1” was checked and is not good. Check the disk it is on, and the "
                                     "book.")
                         .arg(to));
    return facts;
}

Result<BookFacts> restoreSealed(const QString& backup, const QString& to, const Passphrase& passphrase,
                                const CopyOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    KITH_TRY_ASSIGN(const auto folder, passingFolder(QFileInfo(to).absolutePath()));
    const QString plain = folder->filePath(u"book.kith"_s);
    KITH_TRY(unsealFile(backup, plain, passphrase, options.progress));
    return restoreBook(plain, to, options);
}

} // namespace kith
