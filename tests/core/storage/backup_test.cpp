// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfolder.h"

#include "core/support/books.h"
#include "core/support/faultvfs.h"
#include "storage/dump.h"
#include "storage/lockfile.h"
#include "storage/migrations.h"
#include "storage/privatefile.h"
#include "storage/sealedbackup.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/copypages.h"

#include "support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sys/stat.h>

#include <atomic>
#include <thread>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 5, 13), QTime(9, 0), QTimeZone::utc());

std::unique_ptr<Connection> open(const QString& path)
{
    return valueOf(Connection::open(path, {}));
}

/// A book of the current version with some employees, whose log is still beside it while it is open.
struct SmallBook
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);
    std::unique_ptr<Connection> connection = valueOf(Connection::open(path, {.access = Connection::Access::Create}));

    SmallBook()
    {
        valueOf(connection->execute("PRAGMA journal_mode = WAL; PRAGMA application_id = 0x4B495448; BEGIN"));
        valueOf(migrate(*connection, 0));
        valueOf(connection->execute("COMMIT"));
        add(200);
    }
    void add(int employees) const
    {
        valueOf(connection->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                                    QByteArray::number(employees) +
                                    ") INSERT INTO employee (name, name_sort, notes, created, changed) "
                                    "SELECT 'Nguyễn ' || i, x'00', hex(randomblob(400)), 0, 0 FROM n"));
    }
    [[nodiscard]] QString file(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] BackupFolder backups() const { return BackupFolder(file(u"backups"_s)); }
};

QByteArray dumpOf(const QString& path)
{
    return valueOf(logicalDump(*open(path)));
}

int permissionsOf(const QString& path)
{
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 0777;
}

void flipByte(const QString& path, qint64 offset)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    const char byte = file.read(1).at(0);
    file.seek(offset);
    file.putChar(static_cast<char>(byte ^ 0x10));
}

} // namespace

TEST_CASE("a backup holds what the book held, its log included, in one file", "[backup]")
{
    const SmallBook book;
    REQUIRE(QFileInfo(book.path + u"-wal"_s).size() > 0);

    const BookFacts facts = valueOf(backUpBook(book.path, book.file(u"copy.kith"_s)));

    CHECK(facts.rows.at(u"employee"_s) == 200);
    CHECK(facts.schemaVersion == currentSchemaVersion());
    CHECK(facts.sha256 == valueOf(fileHash(book.file(u"copy.kith"_s))));
    CHECK_FALSE(QFile::exists(book.file(u"copy.kith-wal"_s)));
    CHECK_FALSE(QFile::exists(book.file(u"copy.kith.part"_s)));
    CHECK(dumpOf(book.file(u"copy.kith"_s)) == valueOf(logicalDump(*book.connection)));
}

TEST_CASE("the newest backup restores to an equal book in a new place", "[backup][drill]")
{
    const SmallBook book;
    const QByteArray expected = valueOf(logicalDump(*book.connection));
    valueOf(book.backups().make(book.path, u"automatic"_s, morning));
    book.add(5);
    const auto newest = book.backups().newestVerified();
    REQUIRE(newest);
    // What a lost book left behind must not be played into the restored one.
    REQUIRE(QFile::copy(book.path + u"-wal"_s, book.file(u"restored.kith-wal"_s)));

    valueOf(restoreBook(newest->path, book.file(u"restored.kith"_s)));

    const auto restored = open(book.file(u"restored.kith"_s));
    CHECK(valueOf(restored->text("PRAGMA integrity_check")) == u"ok");
    CHECK(valueOf(logicalDump(*restored)) == expected);
    CHECK(permissionsOf(book.file(u"restored.kith"_s)) == 0600);
}

TEST_CASE("a backup replaces no file", "[backup]")
{
    const SmallBook book;
    REQUIRE(writePrivateFile(book.file(u"precious.kith"_s), "precious"));

    const auto result = backUpBook(book.path, book.file(u"precious.kith"_s));

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Conflict);
    CHECK(QFileInfo(book.file(u"precious.kith"_s)).size() == 8);
}

TEST_CASE("no backup and no book is put where SQLite looks for the log of a book beside it", "[backup]")
{
    const SmallBook book;
    const QString other = book.file(u"other.kith"_s);
    valueOf(backUpBook(book.path, other));
    const auto* suffix = GENERATE("-wal", "-journal", "-shm", "-lock", "-drafts");
    const QString place = other + QString::fromLatin1(suffix);

    const auto copied = backUpBook(book.path, place);
    const auto sealed = backUpSealed(book.path, place, Passphrase(u"một hai ba bốn"_s));
    const auto made = Book::create(place, standardRegistry(), {.currency = u"VND"_s});

    REQUIRE_FALSE(copied);
    CHECK(copied.error().code == Error::Code::Conflict);
    CHECK(copied.error().message.contains(u"other.kith"_s));
    REQUIRE_FALSE(sealed);
    CHECK(sealed.error().code == Error::Code::Conflict);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Conflict);
    CHECK_FALSE(QFile::exists(place));
}

TEST_CASE("what is not a book is neither backed up nor restored", "[backup]")
{
    const SmallBook book;
    const QByteArray content = GENERATE(QByteArray(), QByteArray("just text"), QByteArray(5000, '\x7f'));
    REQUIRE(writePrivateFile(book.file(u"other"_s), content));

    const auto result = restoreBook(book.file(u"other"_s), book.file(u"restored.kith"_s));

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::NotABook);
    CHECK(QDir(book.folder.path()).entryList({u"restored*"_s}).isEmpty());
}

TEST_CASE("a backup that is stopped leaves nothing behind", "[backup]")
{
    const SmallBook book;
    book.add(5000);
    CopyOptions options;
    options.progress = [](qint64 done, qint64 total) {
        return done == total;
    };

    const auto result = book.backups().make(book.path, u"automatic"_s, morning, options);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Cancelled);
    CHECK(QDir(book.file(u"backups"_s)).isEmpty());
}

TEST_CASE("progress comes to its end", "[backup]")
{
    const SmallBook book;
    book.add(5000);
    std::vector<qint64> seen;
    CopyOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        seen.push_back(total - done);
        return true;
    };

    valueOf(copyBook(book.path, book.file(u"copy.kith"_s), options));

    CHECK(seen.size() > 1);
    CHECK(seen.back() == 0);
}

TEST_CASE("a backup shows one moment of a book that is being written", "[backup]")
{
    const SmallBook book;
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        const auto connection = Connection::open(book.path, {});
        for (qint64 n = 1; !stop; ++n) {
            const QByteArray id = QByteArray::number(n);
            (void)(*connection)
                ->execute("BEGIN IMMEDIATE; INSERT INTO meta VALUES ('a" + id +
                          "', ''); "
                          "INSERT INTO currency VALUES ('C" +
                          id + "', 2); COMMIT");
        }
    });

    for (int round = 0; round < 10; ++round) {
        const QString copy = book.file(u"copy%1.kith"_s.arg(round));
        const auto facts = backUpBook(book.path, copy);
        CHECK(facts);
        if (facts)
            CHECK(facts->rows.at(u"meta"_s) == facts->rows.at(u"currency"_s));
    }

    stop = true;
    writer.join();
}

TEST_CASE("a copy is of the moment its transaction began, whatever is saved and moved into the file meanwhile",
          "[backup]")
{
    const SmallBook book;
    book.add(5000);
    const auto reader = valueOf(Connection::open(book.path, {.access = Connection::Access::ReadOnly}));
    const auto mover = open(book.path);
    const bool isMoved = GENERATE(true, false);
    const Snapshot snapshot = valueOf(beginSnapshot(*reader, isMoved ? mover.get() : nullptr));
    CHECK((snapshot == Snapshot::InFile) == isMoved);
    const QByteArray expected = valueOf(logicalDump(*reader));
    const auto other = valueOf(Connection::open(book.path, {.busyTimeout = 0}));
    const auto target = valueOf(Connection::open(book.file(u"copy.kith"_s), {.access = Connection::Access::Create}));

    int rounds = 0;
    valueOf(copyPages(*reader, *target, snapshot, [&](qint64, qint64) {
        const QByteArray mode = rounds++ % 2 == 0 ? "RESTART" : "TRUNCATE";
        valueOf(other->execute("UPDATE employee SET notes = 'later'; DELETE FROM employee WHERE id % 7 = 3;"));
        (void)other->execute("PRAGMA wal_checkpoint(" + mode + ')');
        return true;
    }));

    CHECK(rounds > 1);
    CHECK(valueOf(target->text("PRAGMA journal_mode = DELETE")) == u"delete");
    CHECK(valueOf(target->text("PRAGMA integrity_check")) == u"ok");
    CHECK(valueOf(logicalDump(*target)) == expected);
    CHECK_FALSE(valueOf(logicalDump(*other)) == expected);
}

TEST_CASE("a backup has what the log holds, also where an old reader keeps it from being moved", "[backup]")
{
    const SmallBook book;
    const auto old = open(book.path);
    valueOf(old->execute("BEGIN"));
    valueOf(old->integer("SELECT count(*) FROM employee"));
    book.add(100);

    const BookFacts facts = valueOf(backUpBook(book.path, book.file(u"copy.kith"_s)));

    CHECK(facts.rows.at(u"employee"_s) == 300);
    CHECK(valueOf(old->integer("SELECT count(*) FROM employee")) == 200);
}

TEST_CASE("backing up a book of another version writes nothing into it", "[backup]")
{
    const SmallBook book;
    valueOf(book.connection->execute("PRAGMA user_version = 9000"));
    const qint64 size = QFileInfo(book.path).size();
    const QByteArray before = valueOf(fileHash(book.path));

    const BookFacts facts = valueOf(backUpBook(book.path, book.file(u"copy.kith"_s)));

    CHECK(facts.schemaVersion == 9000);
    CHECK(QFileInfo(book.path).size() == size);
    CHECK(valueOf(fileHash(book.path)) == before);
}

TEST_CASE("backups and their folder are for their owner's eyes, whatever the umask", "[backup][private]")
{
    const mode_t before = ::umask(0);
    const SmallBook book;
    const auto backup = book.backups().make(book.path, u"automatic"_s, morning);
    ::umask(before);

    REQUIRE(backup);
    CHECK(permissionsOf(book.file(u"backups"_s)) == 0700);
    for (const QFileInfo& file : QDir(book.file(u"backups"_s)).entryInfoList(QDir::Files))
        CHECK(permissionsOf(file.filePath()) == 0600);
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        CHECK(permissionsOf(book.path + suffix) == 0600);
}

TEST_CASE("a damaged backup is found out and put aside", "[backup]")
{
    const SmallBook book;
    const Backup good = valueOf(book.backups().make(book.path, u"automatic"_s, morning));
    const Backup bad = valueOf(book.backups().copy(book.path, u"import"_s, morning.addSecs(60)));
    flipByte(bad.path, QFileInfo(bad.path).size() / 2);

    auto again = good;
    const auto refound = book.backups().verify(again);
    CHECK(refound);
    flipByte(good.path, 5000);
    const auto result = book.backups().verify(good);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Damaged);
    CHECK_FALSE(QFile::exists(good.path));
    CHECK_FALSE(book.backups().newestVerified());
}

TEST_CASE("rows that went missing are noticed though the file is whole", "[backup]")
{
    const SmallBook book;
    const Backup made = valueOf(book.backups().copy(book.path, u"automatic"_s, morning));
    valueOf(open(made.path)->execute("DELETE FROM employee WHERE id = 7"));

    const auto result = book.backups().verify(made);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Damaged);
}

TEST_CASE("old backups go as the rotation says, unproved ones push no good one out", "[backup]")
{
    const SmallBook book;
    BackupFolder folder(book.file(u"backups"_s), {.hours = 2, .days = 0, .weeks = 0, .months = 0});
    const QString first = valueOf(folder.make(book.path, u"automatic"_s, morning)).path;
    valueOf(folder.make(book.path, u"automatic"_s, morning.addSecs(3600)));
    valueOf(folder.copy(book.path, u"automatic"_s, morning.addSecs(2 * 3600)));
    CHECK(QFile::exists(first));

    valueOf(folder.make(book.path, u"automatic"_s, morning.addYears(-5)));

    const auto left = folder.backups();
    REQUIRE(left.size() == 3);
    CHECK(left[0].sequence == 4);
    CHECK(left[0].madeAt == morning.addYears(-5));
    CHECK_FALSE(left[1].isVerified);
    CHECK(left[2].sequence == 2);
    CHECK_FALSE(QFile::exists(first));
    CHECK_FALSE(QFile::exists(first + u".json"_s));
}

TEST_CASE("a recent backup is one of the last half hour, not of the future", "[backup]")
{
    const SmallBook book;
    BackupFolder folder = book.backups();
    valueOf(folder.make(book.path, u"automatic"_s, morning));

    CHECK(folder.hasRecent(morning.addSecs(60)));
    CHECK_FALSE(folder.hasRecent(morning.addSecs(1800)));
    CHECK_FALSE(folder.hasRecent(morning.addYears(-5)));
}

TEST_CASE("two programs do not back up into one folder at once", "[backup]")
{
    const SmallBook book;
    REQUIRE(makePrivateFolder(book.file(u"backups"_s)));
    const auto other = LockFile::take(book.file(u"backups/backup"_s));

    const auto result = book.backups().make(book.path, u"automatic"_s, morning);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Conflict);
}

TEST_CASE("a backup that fails anywhere leaves the book and the other backups as they were", "[backup][trust]")
{
    using test::Fault;
    const auto fault = GENERATE(Fault::DiskFull, Fault::ErrorOnce, Fault::ErrorForEver);
    SmallBook book;
    book.connection.reset();
    test::FaultVfs vfs("kith-fault-backup");
    BackupFolder folder = book.backups();
    const Backup good = valueOf(folder.make(book.path, u"automatic"_s, morning));
    const QByteArray expected = dumpOf(book.path);
    vfs.arm({.fault = fault, .at = 0});
    REQUIRE(folder.make(book.path, u"import"_s, morning.addSecs(3600), {.vfs = vfs.name()}));
    const qint64 operations = vfs.operations();
    REQUIRE(operations > 8);

    for (qint64 at = 1; at <= operations; at += 1 + operations / 60) {
        vfs.arm({.fault = fault, .at = at});
        const auto made = folder.make(book.path, u"import"_s, morning.addSecs(3600), {.vfs = vfs.name()});

        INFO("fault " << static_cast<int>(fault) << " at operation " << at);
        CHECK(QFile::exists(good.path));
        CHECK(dumpOf(book.path) == expected);
        for (const Backup& backup : folder.backups()) {
            if (backup.isVerified)
                CHECK(dumpOf(backup.path) == expected);
        }
        if (!made)
            CHECK_FALSE(made.error().message.isEmpty());
    }
}
