// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "registry.h"
#include "storage/book.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// As anyone with sqlite3 could.
void tamper(const QString& path, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("a book that was found damaged takes no changes from then on, until a sound one is in its place",
          "[cli][damage][trust]")
{
    const Program kith;
    kith.done({u"new"_s, u"shop.kith"_s, u"--sample"_s});
    kith.done({u"backup"_s, u"sound.kith"_s});
    QByteArray bytes = kith.read(u"shop.kith"_s);
    bytes.replace(300'000, 4096, QByteArray(4096, '\0'));
    kith.write(u"shop.kith"_s, bytes);

    const Run checked = kith.run({u"check"_s});
    const Run added = kith.run({u"add"_s, u"customer"_s, u"name=Anna"_s});
    const Run repaired = kith.run({u"check"_s, u"--repair"_s});
    const Run listed = kith.run({u"list"_s, u"customers"_s});

    CHECK(checked.status == 1);
    CHECK(added.status == 1);
    CHECK_THAT(added.error.toStdString(), ContainsSubstring("damaged") && ContainsSubstring("backup"));
    CHECK(repaired.status == 1);
    CHECK_THAT(listed.error.toStdString(), ContainsSubstring("damaged"));
    CHECK(kith.read(u"shop.kith"_s) == bytes);

    kith.write(u"shop.kith"_s, kith.read(u"sound.kith"_s));
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    const Run clean = kith.done({u"check"_s});
    CHECK(clean.out == "The book is in order.\n");
    CHECK(clean.error.isEmpty());
}

TEST_CASE("a book whose structure someone changed is not in order, and every command says so", "[cli][check][trust]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    const char* change = GENERATE("CREATE VIEW extra AS SELECT 1", "CREATE TRIGGER planted AFTER INSERT ON customer "
                                                                   "BEGIN DELETE FROM customer; END");
    tamper(kith.path(u"shop.kith"_s), change);

    const Run checked = kith.run({u"check"_s, u"--json"_s});
    const Run listed = kith.done({u"list"_s, u"customers"_s});

    CHECK(checked.status == 1);
    CHECK_FALSE(checked.json()[u"ok"].toBool());
    CHECK_THAT(checked.json()[u"findings"][0][u"what"].toString().toStdString(), ContainsSubstring("structure"));
    CHECK_THAT(listed.out.toStdString(), ContainsSubstring("Anna"));
    CHECK_THAT(listed.error.toStdString(), ContainsSubstring("structure"));
}

TEST_CASE("a book that another program has open was not left by one that was killed", "[cli][damage]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    const auto other = Book::open(kith.path(u"shop.kith"_s), standardRegistry());
    REQUIRE(other);
    kith.done({u"add"_s, u"customer"_s, u"name=Berta"_s});
    REQUIRE(QFileInfo(kith.path(u"shop.kith-wal"_s)).size() > 0);

    CHECK(kith.done({u"list"_s, u"customers"_s}).error.isEmpty());
}

TEST_CASE("on a full disk a book can be read and rescued, and says why it cannot be changed", "[cli][trust]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    const auto cramped = [&](const QString& arguments) {
        return kith.shell(u"trap '' XFSZ; ulimit -f 8; exec \"$KITH\" "_s + arguments); // 4 KiB
    };

    const Run listed = cramped(u"list customers | cat"_s);
    const Run exported = cramped(u"export customers --columns name -o names.csv"_s);
    const Run added = cramped(u"add customer name=Berta"_s);

    CHECK(listed.status == 0);
    CHECK_THAT(listed.out.toStdString(), ContainsSubstring("Anna"));
    CHECK_THAT(listed.error.toStdString(), ContainsSubstring("disk is full"));
    CHECK(exported.status == 0);
    CHECK_THAT(kith.read(u"names.csv"_s).toStdString(), ContainsSubstring("Anna"));
    CHECK(added.status == 1);
    CHECK_THAT(added.error.toStdString(), ContainsSubstring("disk is full") && ContainsSubstring("free"));
    CHECK(kith.done({u"add"_s, u"customer"_s, u"name=Berta"_s}).error.isEmpty());
}

TEST_CASE("a command that is told to end takes back what it had begun and leaves no log", "[cli][trust]")
{
    const BookProgram kith;

    const Run run = kith.shell(u"\"$KITH\" generate --customers 300000 & pid=$!; "
                               "until [ -s shop.kith-wal ]; do sleep 0.05; done; kill -TERM $pid; wait $pid"_s);

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("topped"));
    CHECK_FALSE(QFile::exists(kith.path(u"shop.kith-wal"_s)));
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInt() == 0);
}
