// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "core/support/shop.h"
#include "storage/sqlite/checkpointer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> logged(const QString& path, Connection::Access access)
{
    auto connection = valueOf(Connection::open(path, {.access = access}));
    expectSuccess(connection->execute("PRAGMA journal_mode = WAL"));
    return connection;
}

/// Two megabytes in one transaction.
void fill(Connection& connection)
{
    expectSuccess(connection.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                                     "INSERT INTO blocks SELECT randomblob(1000) FROM n"));
}

} // namespace

TEST_CASE("what was committed reaches the file itself once nobody saves", "[checkpointer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book"_s);
    const auto connection = logged(path, Connection::Access::Create);
    expectSuccess(connection->execute("CREATE TABLE blocks(data BLOB)"));
    const qint64 before = QFileInfo(path).size();

    const Checkpointer checkpointer(*connection, [&] { return Connection::open(path, {}); });
    fill(*connection);
    CHECK(QFileInfo(path).size() == before); // the save itself did not wait for it

    QElapsedTimer waited;
    for (waited.start(); QFileInfo(path).size() <= before + 1'000'000 && waited.elapsed() < 30'000;)
        QThread::msleep(20);
    CHECK(QFileInfo(path).size() > before + 1'000'000);
}

TEST_CASE("without a checkpointer SQLite moves the log into the file by itself again", "[checkpointer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book"_s);
    const auto connection = logged(path, Connection::Access::Create);
    expectSuccess(connection->execute("CREATE TABLE blocks(data BLOB)"));
    const qint64 before = QFileInfo(path).size();
    {
        const Checkpointer checkpointer(*connection, [&] { return Connection::open(path, {}); });
    }

    fill(*connection);
    fill(*connection);

    CHECK(QFileInfo(path).size() > before + 1'000'000);
}

TEST_CASE("a book that is closed while its log is being moved has everything when it is opened again", "[checkpointer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    std::vector<qint64> expected;
    for (qint64 round = 0; round < 8; ++round) {
        const auto book = valueOf(Book::open(path, standardRegistry()));
        book->checkpointInBackground();
        for (qint64 i = 0; i < 40; ++i) {
            valueOf(serve(*book, round * 40 + i));
            expected.push_back(round * 40 + i);
        }
        // At another point of its work each time: the first round ends before it begins, the last after it.
        QThread::msleep(static_cast<unsigned long>(round) * 100);
    }

    const auto book = valueOf(Book::open(path, standardRegistry()));
    CHECK(valueOf(served(*book)) == expected);
    CHECK(problemWith(*book) == QString());
}

TEST_CASE("a book that keeps no log has nothing to move, and saves as ever", "[checkpointer]")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u".stfolder"_s); // as Syncthing marks what it looks after
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    {
        const auto book = valueOf(Book::open(path, standardRegistry()));
        REQUIRE(valueOf(book->connection().text("PRAGMA journal_mode")) == u"delete");
        book->checkpointInBackground();
        valueOf(serve(*book, 1));
        CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    }
    const auto book = valueOf(Book::open(path, standardRegistry()));
    CHECK(valueOf(served(*book)) == std::vector<qint64>{1});
}

TEST_CASE("what was moved while others went on saving is not moved again", "[checkpointer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book"_s);
    const auto connection = logged(path, Connection::Access::Create);
    expectSuccess(connection->execute("CREATE TABLE blocks(data BLOB)"));
    // Who reads what was there before keeps the log from being begun anew.
    const auto reader = logged(path, Connection::Access::ReadWrite);
    expectSuccess(reader->execute("BEGIN"));
    REQUIRE(valueOf(reader->integer("SELECT count(*) FROM blocks")) == 0);

    std::atomic<int> moves = 0;
    const Checkpointer checkpointer(*connection, [&] {
        ++moves;
        return Connection::open(path, {});
    });
    fill(*connection);
    for (QElapsedTimer waited; moves == 0 || checkpointer.pagesWaiting() > 0; QThread::msleep(20)) {
        if (!waited.isValid())
            waited.start();
        REQUIRE(waited.elapsed() < 30'000);
    }
    expectSuccess(connection->execute("INSERT INTO blocks VALUES (1)"));

    CHECK(moves == 1);
    CHECK(checkpointer.pagesWaiting() > 0);
    CHECK(checkpointer.pagesWaiting() < 100);
}

TEST_CASE("a book that closes while workers still read is closed cleanly", "[checkpointer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    expectSuccess(openShop(path));
    auto book = valueOf(Book::open(path, standardRegistry()));
    valueOf(serve(*book, 1));
    std::atomic<bool> isReading = false;
    std::thread worker([&isReading, open = book->opener(Connection::Access::ReadOnly)] {
        const auto connection = open();
        isReading = true;
        // Without end, were it not stopped.
        for (int i = 0; i < 3; ++i)
            (void)(*connection)
                ->integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                          "SELECT count(*) FROM n");
    });
    while (!isReading)
        QThread::msleep(1);

    book.reset();

    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    worker.join();
    CHECK_FALSE(valueOf(Book::open(path, standardRegistry()))->endedUncleanly());
}
