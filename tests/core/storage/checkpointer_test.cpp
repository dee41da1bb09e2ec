// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/books.h"
#include "storage/sqlite/checkpointer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

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
