// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/drill.h"

#include "support/catch.h"
#include "support/sanitized.h"

#include <memory>

#include <sqlite3.h>

using namespace kith::test;

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database openDatabase(const QString& folder, const char* vfs)
{
    sqlite3* handle = nullptr;
    const QByteArray path = (folder + QStringLiteral("/plain.db")).toUtf8();
    sqlite3_open_v2(path.constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
    return {handle, &sqlite3_close};
}

bool run(const Database& database, const QByteArray& sql)
{
    return sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// The first column of all rows, or the error in place of the rows.
QByteArrayList column(const Database& database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    QByteArrayList values;
    if (sqlite3_prepare_v2(database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        return {sqlite3_errmsg(database.get())};
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        values.append(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    if (code != SQLITE_DONE)
        values = {sqlite3_errmsg(database.get())};
    sqlite3_finalize(statement);
    return values;
}

/// Each step writes a row of several pages and its twin in another table, so that a torn step shows.
bool saveStep(const Database& database, qint64 step)
{
    const QByteArray number = QByteArray::number(step);
    const bool saved =
        run(database, "BEGIN IMMEDIATE") &&
        run(database, "INSERT INTO letter VALUES(" + number + ", randomblob(6000))") &&
        run(database, "INSERT INTO envelope SELECT number, length(text) FROM letter WHERE number = " + number) &&
        run(database, "COMMIT");
    if (!saved && !sqlite3_get_autocommit(database.get()))
        run(database, "ROLLBACK");
    return saved;
}

QString problemIn(const QString& folder, const Acknowledged& acknowledged)
{
    const Database database = openDatabase(folder, nullptr);
    if (const auto found = column(database, "PRAGMA integrity_check"); found != QByteArrayList{"ok"})
        return QString::fromUtf8(found.join("; "));
    if (const auto torn = column(database, "SELECT number FROM letter LEFT JOIN envelope USING(number) "
                                           "WHERE size IS NULL OR size <> length(text)");
        !torn.isEmpty())
        return QStringLiteral("torn: ") + QString::fromUtf8(torn.join(", "));
    const auto present = column(database, "SELECT number FROM envelope");
    for (const qint64 step : acknowledged) {
        if (!present.contains(QByteArray::number(step)))
            return QStringLiteral("acknowledged and lost: %1").arg(step);
    }
    return {};
}

Scenario lettersWith(const QByteArray& journalMode, const QByteArray& synchronous)
{
    return {
        .prepare =
            [=](const QString& folder) {
                const Database database = openDatabase(folder, nullptr);
                run(database, "PRAGMA journal_mode = " + journalMode);
                run(database, "CREATE TABLE letter(number INTEGER PRIMARY KEY, text BLOB);"
                              "CREATE TABLE envelope(number INTEGER PRIMARY KEY, size INTEGER)");
            },
        .act =
            [=](const QString& folder, const QByteArray& vfs, Acknowledged& acknowledged) {
                const Database database = openDatabase(folder, vfs.constData());
                run(database, "PRAGMA wal_autocheckpoint = 12");
                run(database, "PRAGMA synchronous = " + synchronous);
                for (qint64 step = 1; step <= 12; ++step) {
                    if (saveStep(database, step))
                        acknowledged.insert(step);
                }
            },
        .problem = problemIn,
    };
}

DrillReport drillLetters(const QByteArray& journalMode, const QByteArray& synchronous, const DrillOptions& options)
{
    return drill(lettersWith(journalMode, synchronous), options);
}

} // namespace

TEST_CASE("a database that syncs at commit keeps what it acknowledged through every fault", "[trust]")
{
    // Without a log the name of the journal must be synced too, which only EXTRA does.
    const auto [journalMode, synchronous] = GENERATE(std::pair<QByteArray, QByteArray>("WAL", "FULL"),
                                                     std::pair<QByteArray, QByteArray>("DELETE", "EXTRA"));
    const auto fault =
        GENERATE(Fault::PowerLoss, Fault::DiskFull, Fault::DiskFullOnce, Fault::ErrorOnce, Fault::ErrorForEver);

    constexpr int runs = 150;
    const DrillReport report = drillLetters(journalMode, synchronous, {.fault = fault, .runs = runs});

    INFO(journalMode.toStdString() << " fault " << static_cast<int>(fault) << ": "
                                   << report.problems.join(QStringLiteral("\n")).toStdString());
    CHECK(report.problems.isEmpty());
    CHECK(report.operations > 50);
    CHECK(report.struck > lessIfSanitized(runs) / 3);
}

TEST_CASE("the power cut catches a log that is not synced at commit", "[trust][control]")
{
    const auto synchronous = GENERATE(QByteArray("NORMAL"), QByteArray("OFF"));

    const DrillReport report = drillLetters("WAL", synchronous, {.runs = 60, .isControl = true});

    CHECK_FALSE(report.problems.filter(QStringLiteral("acknowledged and lost")).isEmpty());
}

TEST_CASE("the power cut catches a rollback journal whose removal is not synced", "[trust][control]")
{
    const auto synchronous = GENERATE(QByteArray("FULL"), QByteArray("OFF"));

    CHECK_FALSE(drillLetters("DELETE", synchronous, {.runs = 60, .isControl = true}).problems.isEmpty());
}

TEST_CASE("the same seed meets the same fate", "[trust]")
{
    const DrillReport first = drillLetters("WAL", "OFF", {.runs = 30});
    const DrillReport second = drillLetters("WAL", "OFF", {.runs = 30});

    CHECK(first.operations == second.operations);
    CHECK(first.problems.size() == second.problems.size());
}

TEST_CASE("unsynced writes, truncations and names are lost with the power", "[trust]")
{
    DiskModel disk;
    disk.adopt("/d/book", "old old old");
    disk.write("/d/book", 0, "new");
    disk.create("/d/log");
    disk.write("/d/log", 0, "line");
    disk.sync("/d/log");

    CHECK(disk.afterPowerLoss(Survival::Nothing, 1).at("/d/book") == QByteArray("old old old"));
    CHECK_FALSE(disk.afterPowerLoss(Survival::Nothing, 1).at("/d/log").has_value());

    disk.syncFolderOf("/d/log");
    disk.sync("/d/book");
    disk.remove("/d/log");

    CHECK(disk.afterPowerLoss(Survival::Nothing, 1).at("/d/book") == QByteArray("new old old"));
    CHECK(disk.afterPowerLoss(Survival::Nothing, 1).at("/d/log") == QByteArray("line"));
}
