// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedbackup.h"

#include "storage/passingfolder.h"
#include "storage/privatefile.h"
#include "storage/replacing.h"
#include "storage/storagetext.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kith {

Result<BookFacts> backUpSealed(const QString& book, const QString& to, const Passphrase& passphrase,
                               const SealOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    KITH_TRY(mayBeReplaced(to));
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sealing"_s;
    KITH_TRY(makePrivateFolder(place));
    KITH_TRY_ASSIGN(const PassingFolder folder, PassingFolder::make(place));
    const QString plain = folder.plain();
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
    KITH_TRY_ASSIGN(const PassingFolder folder, PassingFolder::make(QFileInfo(to).absolutePath()));
    const QString plain = folder.plain();
    KITH_TRY(unsealFile(backup, plain, passphrase, options.progress));
    return restoreBook(plain, to, options);
}

} // namespace kith
