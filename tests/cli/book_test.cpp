// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "registry.h"
#include "storage/book.h"
#include "storage/meta.h"

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a new book has the currency asked for and is its owner's only", "[cli][new]")
{
    const Program kith;

    const QJsonObject made = kith.json({u"new"_s, u"shop.kith"_s, u"--currency"_s, u"inr"_s});

    CHECK(made[u"currency"].toString() == u"INR");
    CHECK(made[u"book"].toString() == kith.path(u"shop.kith"_s));
    CHECK(QFile::permissions(kith.path(u"shop.kith"_s)) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a new book never takes the place of a file", "[cli][new]")
{
    const Program kith;
    kith.write(u"letter.txt"_s, "Dear Anna");

    const Run run = kith.run({u"new"_s, u"letter.txt"_s});

    CHECK(run.status == 1);
    CHECK(kith.read(u"letter.txt"_s) == "Dear Anna");
}

TEST_CASE("a book that cannot be made leaves nothing behind", "[cli][new]")
{
    const Program kith;

    const Run currency = kith.run({u"new"_s, u"shop.kith"_s, u"--currency=XQZ"_s});
    const Run folder = kith.run({u"new"_s, u"no/such/shop.kith"_s});

    CHECK(currency.status == 1);
    CHECK_THAT(currency.error.toStdString(), ContainsSubstring("XQZ") && ContainsSubstring("EUR"));
    CHECK(folder.status == 1);
    CHECK(QDir(kith.path({})).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(QFile::exists(kith.path(u".home/kith/last-book"_s)));
}

TEST_CASE("a file that is no book is refused by every command", "[cli]")
{
    const Program kith;
    kith.write(u"letter.txt"_s, "Dear Anna, this is certainly no database. Yours, Bert.");
    kith.write(u"empty.kith"_s, "");
    const QString file = GENERATE(u"letter.txt"_s, u"empty.kith"_s);

    const Run run = kith.run({u"--book"_s, file, u"search"_s, u"Anna"_s});

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring(file.toStdString()));
    CHECK(run.out.isEmpty());
}

TEST_CASE("a sound book checks clean, in words and as JSON", "[cli][check]")
{
    const BookProgram kith;

    CHECK(kith.done({u"check"_s}).out == "The book is in order.\n");
    const QJsonObject report = kith.json({u"check"_s});
    CHECK(report[u"ok"].toBool());
    CHECK(report[u"findings"].toArray().isEmpty());
}

TEST_CASE("a book of another version of ICU or Kith is renewed by the next command, which says so", "[cli][check]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    {
        const auto book = Book::open(kith.path(u"shop.kith"_s), standardRegistry());
        REQUIRE(book);
        REQUIRE(writeMeta((*book)->connection(), u"search_version"_s, u"1"_s));
    }

    const Run first = kith.done({u"search"_s, u"anna"_s});
    const Run second = kith.done({u"search"_s, u"anna"_s});

    CHECK_THAT(first.error.toStdString(), ContainsSubstring("made again"));
    CHECK(second.error.isEmpty());
    CHECK(first.out == second.out);
}

TEST_CASE("after an unclean end a command looks for damage, and writes nothing onto it", "[cli][damage]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    kith.write(u"shop.kith-wal"_s, "cut off"); // as a program that was killed leaves one
    const Run sound = kith.done({u"list"_s, u"customers"_s});
    CHECK_THAT(sound.error.toStdString(), ContainsSubstring("looking for damage"));
    CHECK_FALSE(kith.done({u"list"_s, u"customers"_s}).error.contains("damage"));

    // The newest pages, indexes among them, become nonsense.
    QByteArray bytes = kith.read(u"shop.kith"_s);
    constexpr qsizetype pageSize = 4096;
    for (qsizetype page = bytes.size() / pageSize - 12; page < bytes.size() / pageSize; ++page)
        bytes.replace(page * pageSize, 64, QByteArray(64, '\x7f'));
    kith.write(u"shop.kith"_s, bytes);
    kith.write(u"shop.kith-wal"_s, "cut off");

    const Run refused = kith.run({u"add"_s, u"customer"_s, u"name=Berta"_s});

    CHECK(refused.status == 1);
    CHECK_THAT(refused.error.toStdString(), ContainsSubstring("damaged"));
    CHECK_THAT(refused.error.toStdString(), ContainsSubstring("backup"));
    CHECK(kith.read(u"shop.kith"_s) == bytes);
}

TEST_CASE("a fresh book has nothing to undo or redo", "[cli][undo]")
{
    const BookProgram kith;
    const QString command = GENERATE(u"undo"_s, u"redo"_s);

    const Run run = kith.run({command});

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("nothing to " + command.toStdString()));
}

TEST_CASE("only an employee of the book can work in it", "[cli]")
{
    const BookProgram kith;

    const Run run = kith.run({u"--as"_s, u"Asha Rao"_s, u"check"_s});

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("Asha Rao"));
}

TEST_CASE("a place that cannot be written says what to do, and a change of what has no name is called by its kind",
          "[cli]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    kith.done({u"add"_s, u"interaction"_s, u"kind=call"_s, u"customers=1"_s, u"at=2026-01-01T10:00"_s});

    const QByteArray undone = kith.done({u"undo"_s}).out;
    const QString command = GENERATE(u"new"_s, u"backup"_s);
    const Run nowhere = kith.run({command, u"no/such/x.kith"_s});

    CHECK(undone == "Undone: Add interaction\n");
    CHECK(nowhere.status == 1);
    CHECK_THAT(nowhere.error.toStdString(), ContainsSubstring("no folder") && ContainsSubstring("Make it"));
}
