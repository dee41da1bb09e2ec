// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lockfile.h"
#include "storage/privatefile.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

struct LockedBook
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);

    LockedBook() { (void)writePrivateFile(path, "book"); }
};

void leaveLock(const QString& path, const QByteArray& holder, const QDateTime& refreshed)
{
    REQUIRE(writePrivateFile(LockFile::pathFor(path), holder));
    QFile file(LockFile::pathFor(path));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(refreshed, QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("a second window is refused and told who has the book", "[lock]")
{
    const LockedBook book;
    auto first = LockFile::take(book.path);
    REQUIRE(first);

    const auto second = LockFile::take(book.path);

    REQUIRE_FALSE(second);
    CHECK(second.error().code == Error::Code::Conflict);
    CHECK(second.error().message.contains(QSysInfo::machineHostName()));
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("a lock that is given back leaves no file and can be taken again", "[lock]")
{
    const LockedBook book;
    {
        const auto lock = LockFile::take(book.path);
        REQUIRE(lock);
        CHECK(QFile::exists(LockFile::pathFor(book.path)));
    }

    CHECK_FALSE(QFile::exists(LockFile::pathFor(book.path)));
    CHECK(LockFile::take(book.path));
}

TEST_CASE("a refused window leaves the holder's lock as it is", "[lock]")
{
    const LockedBook book;
    const auto first = LockFile::take(book.path);
    REQUIRE_FALSE(LockFile::take(book.path));

    CHECK(QFile::exists(LockFile::pathFor(book.path)));
    CHECK_FALSE(LockFile::take(book.path));
}

TEST_CASE("a lock whose holder was killed heals itself", "[lock]")
{
    const LockedBook book;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = LockFile::take(book.path);
        const char answer = lock ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    CHECK_FALSE(LockFile::take(book.path));

    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    CHECK(QFile::exists(LockFile::pathFor(book.path)));
    CHECK(LockFile::take(book.path));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("a lock of another host is respected while it is refreshed, for a day", "[lock]")
{
    const LockedBook book;
    leaveLock(book.path, "laptop-of-asha\n4242\n", QDateTime::currentDateTime().addSecs(-3600));
    const auto refused = LockFile::take(book.path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"laptop-of-asha"_s));

    leaveLock(book.path, "laptop-of-asha\n4242\n", QDateTime::currentDateTime().addDays(-2));
    CHECK(LockFile::take(book.path));
}

TEST_CASE("garbage in the lock file locks nobody out", "[lock]")
{
    const LockedBook book;
    leaveLock(book.path, QByteArray(), QDateTime::currentDateTime());

    CHECK(LockFile::take(book.path));
}

TEST_CASE("two names of one book meet at one lock", "[lock]")
{
    const LockedBook book;
    const QString alias = book.folder.filePath(u"alias.kith"_s);
    REQUIRE(QFile::link(book.path, alias));
    const auto lock = LockFile::take(book.path);

    CHECK_FALSE(LockFile::take(alias));
    CHECK(LockFile::pathFor(alias) == LockFile::pathFor(book.path));
}

TEST_CASE("the lock is for its owner's eyes, whatever the umask", "[lock]")
{
    const LockedBook book;
    const mode_t before = ::umask(0);
    const auto lock = LockFile::take(book.path);
    ::umask(before);

    REQUIRE(lock);
    CHECK((QFileInfo(LockFile::pathFor(book.path)).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("private folders and files are private whatever the umask", "[private]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a/b/c.json"_s);
    const mode_t before = ::umask(0);
    REQUIRE(makePrivateFolder(QFileInfo(file).path()));
    REQUIRE(writePrivateFile(file, "{}"));
    ::umask(before);

    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(file).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    for (const QString& made : {folder.filePath(u"a"_s), folder.filePath(u"a/b"_s)}) {
        REQUIRE(::stat(QFile::encodeName(made).constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0700);
    }
}

TEST_CASE("a rename to a new name replaces nothing", "[private]")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"from"_s);
    const QString to = folder.filePath(u"to"_s);
    REQUIRE(writePrivateFile(from, "new"));
    REQUIRE(writePrivateFile(to, "old"));

    CHECK_FALSE(renameToNew(from, to));
    CHECK(*fileHash(to) != *fileHash(from));

    REQUIRE(QFile::remove(to));
    REQUIRE(renameToNew(from, to));
    CHECK_FALSE(QFile::exists(from));
    CHECK(QFile::exists(to));
}
