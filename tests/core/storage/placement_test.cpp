// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/shop.h"
#include "registry.h"
#include "storage/backup.h"
#include "storage/lockfile.h"
#include "storage/sharedplace.h"
#include "support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// Root may write anywhere: what a folder forbids shows only to another user.
class AsNobody
{
public:
    AsNobody() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_changed)
            (void)!::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};

void allow(const QString& path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

/// A folder and a book in it that may be read and not written.
struct ReadOnlyPlace
{
    QTemporaryDir outer{};
    QString folder = outer.filePath(u"place"_s);
    QString path = folder + u"/book.kith"_s;

    ReadOnlyPlace()
    {
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(openShop(path));
        REQUIRE(serve(**Book::open(path, standardRegistry()), 1));
    }
    void close(mode_t folderMode, mode_t fileMode) const
    {
        allow(outer.path(), 0755);
        allow(path, fileMode);
        allow(folder, folderMode);
    }
    ~ReadOnlyPlace() { ::chmod(QFile::encodeName(folder).constData(), 0755); }
};

QStringList oddPaths(const QString& folder)
{
    return {folder + u"/sổ tay 📒👨‍👩‍👧.kith"_s,
            folder + u"/it's \"quoted\".kith"_s,
            folder + u"/a%20b%41.kith"_s,
            folder + u"/a#b?c=d&mode=memory.kith"_s,
            folder + u"/-dash --book.kith"_s,
            folder + u"/back\\slash;semi$(x)`y`.kith"_s,
            folder + u"/new\nline\ttab.kith"_s,
            folder + u"/ lead and trail .kith "_s,
            folder + u"/हिन्दी العربية.kith"_s,
            folder + u"/file:book.kith"_s,
            folder + u"/:memory:"_s,
            folder + u"/no suffix"_s};
}

void useAt(const QString& path)
{
    INFO(path.toStdString());
    const auto made = openShop(path);
    REQUIRE(made);
    REQUIRE(QFileInfo(path).isFile());
    {
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(book);
        CHECK_FALSE((*book)->isReadOnly());
        REQUIRE(serve(**book, 1));
        CHECK(QFile::exists(path + u"-wal"_s));
        REQUIRE(backUpBook(path, path + u".backup"_s));
    }
    CHECK(LockFile::take(path));
    REQUIRE(restoreBook(path + u".backup"_s, path + u".again"_s));
    CHECK(served(**Book::open(path + u".again"_s, standardRegistry()))->size() == 1);
}

} // namespace

TEST_CASE("a book lives under any name", "[placement]")
{
    const QTemporaryDir folder;
    for (const QString& path : oddPaths(folder.path()))
        useAt(path);
}

TEST_CASE("a book lives at a path of 450 bytes", "[placement]")
{
    const QTemporaryDir folder;
    QString deep = folder.path();
    while (deep.toUtf8().size() < 330)
        deep += u"/"_s + u"ổ"_s.repeated(20);
    deep += u"/"_s + u"b"_s.repeated(450 - deep.toUtf8().size() - 1);
    REQUIRE(deep.toUtf8().size() == 450);
    REQUIRE(QDir().mkpath(QFileInfo(deep).path()));

    useAt(deep);
}

TEST_CASE("a path too long for the system is an error in words", "[placement]")
{
    const QTemporaryDir folder;

    const auto made = openShop(folder.filePath(u"x"_s.repeated(5000)));

    REQUIRE_FALSE(made);
    CHECK_FALSE(made.error().message.isEmpty());
}

TEST_CASE("a name that looks like an address is a name, also from inside its folder", "[placement]")
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    const auto made = openShop(u"file:book.kith?mode=memory"_s);
    QDir::setCurrent(before);

    CHECK(made);
    CHECK(QFileInfo(folder.filePath(u"file:book.kith?mode=memory"_s)).size() > 0);
}

TEST_CASE("a folder that a cloud program keeps in step is known, and those inside it", "[placement]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"OneDrive - Shop/a"_s));
    REQUIRE(QDir(folder.path()).mkpath(u"plain/b"_s));

    CHECK(isSharedPlace(folder.filePath(u"OneDrive - Shop/a/book.kith"_s)));
    CHECK_FALSE(isSharedPlace(folder.filePath(u"plain/b/book.kith"_s)));
    REQUIRE(QDir(folder.path()).mkpath(u"plain/.stfolder"_s));
    CHECK(isSharedPlace(folder.filePath(u"plain/b/book.kith"_s)));
}

TEST_CASE("a book in a folder kept in step is one file whenever nobody is saving", "[placement]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    const bool wasThereBefore = GENERATE(false, true);
    if (wasThereBefore)
        REQUIRE(openShop(path));
    REQUIRE(QDir(folder.path()).mkdir(u".dropbox.cache"_s));
    if (!wasThereBefore)
        REQUIRE(openShop(path));

    const auto book = Book::open(path, standardRegistry());
    REQUIRE(book);
    REQUIRE(serve(**book, 1));

    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"book.kith"_s});
    REQUIRE(backUpBook(path, folder.filePath(u"copy.kith"_s)));
    CHECK(served(**Book::open(folder.filePath(u"copy.kith"_s), standardRegistry()))->size() == 1);
}

TEST_CASE("a book behind a symbolic link keeps its log beside itself", "[placement]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"real/book.kith"_s);
    const QString link = folder.filePath(u"link.kith"_s);
    REQUIRE(QDir(folder.path()).mkdir(u"real"_s));
    REQUIRE(openShop(path));
    REQUIRE(QFile::link(path, link));

    const auto throughLink = Book::open(link, standardRegistry());
    const auto direct = Book::open(path, standardRegistry());
    REQUIRE(throughLink);
    REQUIRE(direct);
    REQUIRE(serve(**throughLink, 1));
    REQUIRE(serve(**direct, 2));

    CHECK(served(**throughLink)->size() == 2);
    CHECK(QFile::exists(path + u"-wal"_s));
    CHECK_FALSE(QFile::exists(link + u"-wal"_s));
}

TEST_CASE("a new book is not made over a dangling link nor over a file", "[placement]")
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link.kith"_s);
    REQUIRE(QFile::link(folder.filePath(u"nowhere"_s), link));

    CHECK_FALSE(openShop(link));
    CHECK_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a log left by another book is not played into a new one", "[placement]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    {
        REQUIRE(openShop(path));
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(serve(**book, 1));
        REQUIRE(QFile::copy(path + u"-wal"_s, folder.filePath(u"new.kith-wal"_s)));
    }

    REQUIRE(openShop(folder.filePath(u"new.kith"_s)));

    const auto book = Book::open(folder.filePath(u"new.kith"_s), standardRegistry());
    REQUIRE(book);
    CHECK(served(**book)->empty());
    CHECK(problemWith(**book).toStdString() == "");
}

TEST_CASE("a book that may only be read is read, in its folder or without it", "[placement]")
{
    const auto [folderMode, fileMode] =
        GENERATE(std::pair<mode_t, mode_t>(0555, 0444), std::pair<mode_t, mode_t>(0555, 0666),
                 std::pair<mode_t, mode_t>(0777, 0444));
    const ReadOnlyPlace place;
    place.close(folderMode, fileMode);
    const AsNobody nobody;

    const auto book = Book::open(place.path, standardRegistry());

    INFO("folder " << folderMode << " file " << fileMode);
    if (!book)
        FAIL(book.error().message.toStdString() << book.error().detail.toStdString());
    CHECK((*book)->isReadOnly());
    CHECK_FALSE((*book)->readOnlyReason().isEmpty());
    CHECK(served(**book)->size() == 1);
    CHECK_FALSE(serve(**book, 2));
}

TEST_CASE("nothing is left beside a book that nobody may write, also where its folder would take it", "[placement]")
{
    const ReadOnlyPlace place;
    place.close(0777, 0444);
    const auto access = GENERATE(Connection::Access::ReadOnly, Connection::Access::ReadWrite);
    const AsNobody nobody;
    {
        const auto book = Book::open(place.path, standardRegistry(), {.access = access});
        REQUIRE(book);
        CHECK((*book)->isReadOnly());
        CHECK(served(**book)->size() == 1);
        const auto worker = (*book)->opener(Connection::Access::ReadOnly)();
        REQUIRE(worker);
        CHECK(*(*worker)->integer("SELECT count(*) FROM customer") == 1);
    }
    CHECK(QDir(place.folder).entryList(QDir::Files | QDir::Hidden) == QStringList{u"book.kith"_s});
}

TEST_CASE("a new book in a folder that may not be written is an error in words", "[placement]")
{
    const ReadOnlyPlace place;
    place.close(0555, 0444);
    const AsNobody nobody;

    const auto made = openShop(place.folder + u"/other.kith"_s);

    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"other.kith"_s));
}

TEST_CASE("every file of a book is for its owner's eyes, whatever the umask", "[placement][private]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    const mode_t before = ::umask(0);
    const auto made = openShop(path);
    const auto book = Book::open(path, standardRegistry());
    const auto done = book ? serve(**book, 1) : Result<qint64>(0);
    ::umask(before);

    REQUIRE(made);
    REQUIRE(done);
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        struct stat status = {};
        REQUIRE(::stat(QFile::encodeName(file.filePath()).constData(), &status) == 0);
        INFO(file.fileName().toStdString());
        CHECK((status.st_mode & 0777) == 0600);
    }
}
