// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/shop.h"
#include "registry.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/privatefile.h"
#include "storage/search.h"
#include "support/catch.h"
#include "support/sanitized.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop with some customers, closed: one file.
struct ClosedShop
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);

    ClosedShop()
    {
        REQUIRE(openShop(path));
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(book);
        for (qint64 number = 1; number <= 12; ++number)
            REQUIRE(serve(**book, number));
    }

    /// As anyone with sqlite3 could.
    void tamper(const QByteArray& sql) const
    {
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
        char* message = nullptr;
        const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
        INFO(sql.toStdString() << ": " << (message ? message : ""));
        CHECK(code == SQLITE_OK);
        sqlite3_free(message);
        sqlite3_close(handle);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void setBytes(const QByteArray& bytes) const
    {
        for (const auto& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    [[nodiscard]] Result<std::unique_ptr<Book>> open() const { return Book::open(path, standardRegistry()); }
};

/// All that a person may do with a book; nothing here may crash, whatever the book is.
void useEverywhere(const ClosedShop& shop)
{
    const auto book = shop.open();
    if (!book) {
        CHECK_FALSE(book.error().message.isEmpty());
        return;
    }
    (void)problemWith(**book);
    (void)contents(**book);
    for (const QStringView text : {u"nguyen", u"amit", u"0912345001"})
        (void)Search(**book).find(text);
    (void)serve(**book, 100);
    (void)ChangeLog(**book).undoLast();
    (void)ChangeLog(**book).undoLast();
    (void)ChangeLog(**book).history((*book)->schema()->entity(u"customer").number, 1);
}

} // namespace

TEST_CASE("a file that is no book is told so and stays as it is", "[hostile]")
{
    const auto [name, bytes] =
        GENERATE(std::pair<const char*, QByteArray>("empty", ""), std::pair<const char*, QByteArray>("a byte", "S"),
                 std::pair<const char*, QByteArray>("text", QByteArray("name;phone\nAsha;0912\n").repeated(500)),
                 std::pair<const char*, QByteArray>("zeros", QByteArray(8192, '\0')),
                 std::pair<const char*, QByteArray>("noise", QByteArray(70000, '\x5a')),
                 std::pair<const char*, QByteArray>("a header alone", QByteArray("SQLite format 3\0", 16)),
                 std::pair<const char*, QByteArray>("a header and noise",
                                                    QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\xee')));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.kith"_s);
    REQUIRE(writePrivateFile(path, bytes));
    const QByteArray hash = *fileHash(path);

    const auto book = Book::open(path, standardRegistry());

    INFO(name);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::NotABook);
    CHECK(book.error().message.contains(u"other.kith"_s));
    CHECK(*fileHash(path) == hash);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"other.kith"_s});
}

TEST_CASE("another program's database is told so and stays as it is", "[hostile]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    const auto* journal = GENERATE("PRAGMA journal_mode = WAL", "PRAGMA journal_mode = DELETE");
    sqlite3_exec(handle, journal, nullptr, nullptr, nullptr);
    sqlite3_exec(handle, "CREATE TABLE customer (id, name); PRAGMA user_version = 1", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const QByteArray hash = *fileHash(path);

    const auto book = Book::open(path, standardRegistry());

    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::NotABook);
    CHECK(*fileHash(path) == hash);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"other.db"_s});
}

TEST_CASE("a folder, a pipe and a missing file are told as what they are", "[hostile]")
{
    const QTemporaryDir folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), S_IRUSR | S_IWUSR) == 0);

    const auto missing = Book::open(folder.filePath(u"none.kith"_s), standardRegistry());
    const auto directory = Book::open(folder.path(), standardRegistry());
    const auto pipe = Book::open(folder.filePath(u"pipe"_s), standardRegistry()); // nobody will write into it

    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::NotFound);
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == Error::Code::NotABook);
    REQUIRE_FALSE(pipe);
    CHECK(pipe.error().code == Error::Code::NotABook);
}

TEST_CASE("a doctored book opens for reading only, nothing planted runs, and it is not touched", "[hostile]")
{
    const auto* planted = GENERATE(
        "CREATE TRIGGER t AFTER INSERT ON customer BEGIN UPDATE meta SET value = 'owned'; END",
        "CREATE TRIGGER t AFTER INSERT ON change_set BEGIN DELETE FROM customer; END",
        "CREATE TRIGGER search_exact_content AFTER INSERT ON customer BEGIN DELETE FROM task; END",
        "CREATE TRIGGER search_exact_data AFTER INSERT ON customer BEGIN DELETE FROM task; END; "
        "DROP TABLE customer_summary; CREATE TABLE customer_summary (customer_id)",
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_t', 'customer', 0, "
        "'CREATE TRIGGER sqlite_t AFTER INSERT ON customer BEGIN DELETE FROM task; END')",
        "CREATE TABLE extra (a)", "CREATE VIEW extra AS SELECT load_extension('x')",
        "CREATE INDEX extra ON customer (abs(id))", "CREATE VIRTUAL TABLE extra USING fts5 (a)",
        "DROP VIEW customer_summary_source; CREATE VIEW customer_summary_source AS SELECT 1 AS customer_id",
        "CREATE TABLE extra (a DEFAULT (printf('x')))", "DROP INDEX customer_by_name",
        "ALTER TABLE task RENAME TO chores", "DROP TABLE meta",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE broken(' WHERE name = 'need'",
        "PRAGMA user_version = 0", "PRAGMA user_version = -3");
    const ClosedShop shop;
    shop.tamper(planted);
    const QByteArray bytes = shop.bytes();

    useEverywhere(shop);
    const auto book = shop.open();
    if (book) {
        CHECK((*book)->isReadOnly());
        CHECK_FALSE((*book)->readOnlyReason().isEmpty());
        const auto refused = serve(**book, 50);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::ReadOnly);
        const auto another = (*book)->opener(Connection::Access::ReadWrite)();
        CHECK_FALSE((*another)->execute("DELETE FROM need"));
    } else {
        CHECK_FALSE(book.error().message.isEmpty());
        CHECK(book.error().code != Error::Code::Internal);
    }

    INFO(planted);
    CHECK(shop.bytes() == bytes);
}

TEST_CASE("a book of a newer version opens for reading only and keeps its bytes", "[hostile]")
{
    const ClosedShop shop;
    shop.tamper("CREATE TABLE of_tomorrow (a); ALTER TABLE customer ADD COLUMN mood TEXT; PRAGMA user_version = 999");
    const QByteArray bytes = shop.bytes();

    {
        const auto book = shop.open();
        REQUIRE(book);
        CHECK((*book)->isReadOnly());
        CHECK((*book)->readOnlyReason().contains(u"newer"_s));
        CHECK(served(**book)->size() == 12);
        CHECK_FALSE(Search(**book).find(u"nguyen")->empty());
        CHECK_FALSE(serve(**book, 50));
    }

    CHECK(shop.bytes() == bytes);
}

TEST_CASE("a field of a type that only a newer version knows is left out, and all else can be read", "[hostile]")
{
    const ClosedShop shop;
    const bool isNewer = GENERATE(true, false);
    shop.tamper("INSERT INTO custom_field (id, kind, name, label, type, created, changed) VALUES (90, 'customer', "
                "'length', 'Length', 'duration', 0, 0), (91, 'customer', 'pet', 'Pet', 'text', 0, 0);");
    if (isNewer)
        shop.tamper("PRAGMA user_version = 999");

    const auto book = shop.open();

    REQUIRE(book);
    CHECK((*book)->isReadOnly() == isNewer);
    CHECK(served(**book)->size() == 12);
    CHECK((*book)->schema()->entity(u"customer").find(u"pet"));
    CHECK_FALSE((*book)->schema()->entity(u"customer").find(u"length"));
    const auto findings = check(**book);
    REQUIRE(findings);
    CHECK(std::ranges::any_of(*findings, [](const Finding& each) { return each.what.contains(u"Length"_s); }));
}

TEST_CASE("a book whose numbers somebody used up takes no record under a number that cannot be", "[hostile]")
{
    const ClosedShop shop;
    const auto* last = GENERATE("9223372036854775807", "-5", "144115188075855870");
    shop.tamper("UPDATE id_sequence SET last_id = " + QByteArray(last));
    const auto book = shop.open();
    REQUIRE(book);

    const auto outcome = serve(**book, 50);

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Damaged);
    CHECK(served(**book)->size() == 12);
}

TEST_CASE("a newer book that was not closed keeps the bytes of its log, too", "[hostile]")
{
    const ClosedShop shop;
    const QString copy = shop.folder.filePath(u"copy.kith"_s);
    {
        const auto book = shop.open();
        REQUIRE(serve(**book, 13));
        REQUIRE((*book)->connection().execute("PRAGMA user_version = 999"));
        for (const auto& suffix : {u""_s, u"-wal"_s})
            REQUIRE(QFile::copy(shop.path + suffix, copy + suffix));
    }
    const QByteArray file = *fileHash(copy);
    const QByteArray log = *fileHash(copy + u"-wal"_s);

    {
        const auto book = Book::open(copy, standardRegistry());
        REQUIRE(book);
        CHECK((*book)->isReadOnly());
        CHECK(served(**book)->size() == 13);
    }

    CHECK(*fileHash(copy) == file);
    CHECK(*fileHash(copy + u"-wal"_s) == log);
}

TEST_CASE("a book with a second name is not written, as its log would have only one of them", "[hostile]")
{
    const ClosedShop shop;
    const QString second = shop.folder.filePath(u"second.kith"_s);
    REQUIRE(::link(QFile::encodeName(shop.path).constData(), QFile::encodeName(second).constData()) == 0);

    for (const QString& path : {shop.path, second}) {
        const auto book = Book::open(path, standardRegistry());
        REQUIRE(book);
        CHECK((*book)->isReadOnly());
        CHECK(served(**book)->size() == 12);
    }
    REQUIRE(QFile::remove(second));
    CHECK_FALSE((*shop.open())->isReadOnly());
}

TEST_CASE("300 flipped bits crash nothing", "[hostile][damage]")
{
    const ClosedShop shop;
    const QByteArray good = shop.bytes();
    std::mt19937 random(20261122);

    for (int round = 0; round < lessIfSanitized(300); ++round) {
        QByteArray bad = good;
        // Half of them in the first pages, where the schema is.
        const auto end = static_cast<qsizetype>(round % 2 == 0 ? good.size() : 40960);
        const auto position = std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
        bad[position] = static_cast<char>(bad[position] ^ (1 << (random() % 8)));
        shop.setBytes(bad);
        INFO("byte " << position);
        useEverywhere(shop);
    }
}

TEST_CASE("a truncated book crashes nothing", "[hostile][damage]")
{
    const ClosedShop shop;
    const QByteArray good = shop.bytes();
    std::mt19937 random(4);

    for (int round = 0; round < lessIfSanitized(60); ++round) {
        const auto position = std::uniform_int_distribution<qsizetype>(0, good.size() - 1)(random);
        shop.setBytes(good.left(round % 2 == 0 ? position : position / 4096 * 4096));
        INFO("cut at " << position);
        useEverywhere(shop);
    }
}

TEST_CASE("zeroed pages crash nothing", "[hostile][damage]")
{
    const ClosedShop shop;
    const QByteArray good = shop.bytes();

    const qsizetype pages = good.size() / 4096;
    for (qsizetype page = 0; page < pages; page += 1 + pages / 60) {
        QByteArray bad = good;
        bad.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        shop.setBytes(bad);
        INFO("page " << page);
        useEverywhere(shop);
    }
}

TEST_CASE("a log with flipped bits costs at most what was in it", "[hostile][damage]")
{
    const ClosedShop shop;
    const QByteArray good = shop.bytes();
    QByteArray log;
    {
        const auto book = shop.open();
        REQUIRE(serve(**book, 13));
        QFile file(shop.path + u"-wal"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        log = file.readAll();
    }
    std::mt19937 random(5);

    for (int round = 0; round < 60; ++round) {
        shop.setBytes(good);
        QByteArray bad = log;
        const auto position = std::uniform_int_distribution<qsizetype>(0, log.size() - 1)(random);
        bad[position] = static_cast<char>(bad[position] ^ 4);
        REQUIRE(writePrivateFile(shop.path + u"-wal"_s, bad));
        const auto book = shop.open();
        INFO("byte " << position);
        REQUIRE(book);
        CHECK(served(**book)->size() >= 12);
        CHECK(problemWith(**book).toStdString() == "");
    }
}
