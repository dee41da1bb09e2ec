// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replacing.h"

#include "storage/companion.h"
#include "storage/storagetext.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isDatabase(const QString& path)
{
    const QByteArray header("SQLite format 3", 16); // with the zero that ends it
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(header.size()) == header;
}

/// The book beside which a file of this name lies; empty where there is none.
QString bookBeside(const QString& path)
{
    static const std::array suffixes{"-wal"_L1,    "-shm"_L1,   "-journal"_L1, "-lock"_L1,
                                     "-drafts"_L1, "-forms"_L1, "-damage"_L1};
    for (const QLatin1StringView suffix : suffixes) {
        if (path.endsWith(suffix) && isDatabase(path.chopped(suffix.size())))
            return path.chopped(suffix.size());
    }
    return {};
}

} // namespace

Result<> mayBeReplaced(const QString& path)
{
    const QString name = companionOf(path, {});
    if (isDatabase(name))
        return error(Error::Code::Conflict,
                     StorageText::tr("“%1” is a book, and the result would take its place. Name another file.")
                         .arg(QDir::toNativeSeparators(path)));
    if (const QString book = bookBeside(name); !book.isEmpty())
        return error(Error::Code::Conflict,
                     StorageText::tr("“%1” is kept for the book “%2” beside it. Name another file.")
                         .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(book)));
    return {};
}

Result<> writeWhole(const QString& path, const std::function<Result<>(QIODevice& device)>& write)
{
    KITH_TRY(mayBeReplaced(path));
    QSaveFile file(path);
    const auto unwritable = [&] {
        return error(Error::Code::Io, StorageText::tr("%1 cannot be written: %2. Choose another place.")
                                          .arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    KITH_TRY(write(file));
    return file.commit() ? Result<>() : unwritable();
}

bool isSameFile(const QString& one, const QString& other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

} // namespace kith
