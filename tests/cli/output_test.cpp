// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("no result takes the place of a book, under any of its names", "[cli][output][trust]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    REQUIRE(QFile::link(kith.path(u"shop.kith"_s), kith.path(u"link.kith"_s)));
    kith.done({u"new"_s, u"other.kith"_s});
    const QByteArray before = kith.read(u"shop.kith"_s);
    const QString file = GENERATE(u"shop.kith"_s, u"./shop.kith"_s, u"link.kith"_s, u"other.kith"_s, u"shop.kith-wal"_s,
                                  u"link.kith-shm"_s, u"shop.kith-lock"_s);
    const QStringList command =
        GENERATE(QStringList{u"list"_s, u"customers"_s}, QStringList{u"export"_s, u"customers"_s},
                 QStringList{u"add"_s, u"customer"_s, u"name=Berta"_s}, QStringList{u"--help"_s});

    const Run run = kith.run(command + QStringList{u"--book"_s, u"shop.kith"_s, u"-o"_s, file});

    INFO(command.join(u' ').toStdString() << " -o " << file.toStdString());
    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("Name another file"));
    CHECK(kith.read(u"shop.kith"_s) == before);
    CHECK(kith.read(u"other.kith"_s).startsWith("SQLite format 3"));
}

TEST_CASE("the book that a command makes is not lost to what is said of it", "[cli][output][trust]")
{
    const Program kith;

    const Run made = kith.run({u"new"_s, u"shop.kith"_s, u"-o"_s, u"shop.kith"_s});

    CHECK(made.status == 0);
    CHECK_THAT(made.error.toStdString(), ContainsSubstring("It is done") && ContainsSubstring("Name another file"));
    CHECK(kith.read(u"shop.kith"_s).startsWith("SQLite format 3"));
}

TEST_CASE("neither rejects nor the result take the place of the file that is imported, or of the book",
          "[cli][import][trust]")
{
    const BookProgram kith;
    const QByteArray table = "name,birthday\nAnna,never\n";
    kith.write(u"list.csv"_s, table);
    REQUIRE(QFile::link(kith.path(u"list.csv"_s), kith.path(u"link.csv"_s)));
    const QStringList given =
        GENERATE(QStringList{u"--rejects"_s, u"list.csv"_s}, QStringList{u"--rejects"_s, u"link.csv"_s},
                 QStringList{u"--rejects"_s, u"shop.kith"_s}, QStringList{u"-o"_s, u"link.csv"_s});

    const Run run = kith.run(QStringList{u"import"_s, u"customers"_s, u"list.csv"_s} + given);

    INFO(run.error.toStdString());
    CHECK((run.status == 1 || run.status == 2));
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("Name another"));
    CHECK(kith.read(u"list.csv"_s) == table);
    CHECK(kith.read(u"shop.kith"_s).startsWith("SQLite format 3"));
}

TEST_CASE("a result is written into a pipe, which stays one", "[cli][output]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});

    const Run run = kith.shell(u"mkfifo pipe && { cat pipe > read & } && \"$KITH\" list customers -o pipe; s=$?; wait; "
                               "exit $s"_s);

    CHECK(run.status == 0);
    CHECK_THAT(kith.read(u"read"_s).toStdString(), ContainsSubstring("Anna"));
    struct stat status = {};
    REQUIRE(::stat(QFile::encodeName(kith.path(u"pipe"_s)).constData(), &status) == 0);
    CHECK(S_ISFIFO(status.st_mode));
}

TEST_CASE("an empty name of a file is a wrong command line, not another file", "[cli]")
{
    const BookProgram kith;
    const QStringList given =
        GENERATE(QStringList{u"--book"_s, QString()}, QStringList{u"--book="_s}, QStringList{u"-o"_s, QString()});

    const Run run = kith.run(QStringList{u"add"_s, u"customer"_s, u"name=Anna"_s} + given);

    CHECK(run.status == 2);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("empty"));
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInt() == 0);
    CHECK(kith.run({u"--book"_s, QString()}).status == 2);
}

TEST_CASE("a change whose answer cannot be written is said to be made", "[cli][output]")
{
    const BookProgram kith;

    const Run added = kith.shell(u"\"$KITH\" add customer name=Anna > /dev/full"_s);
    const Run listed = kith.shell(u"\"$KITH\" list customers > /dev/full"_s);

    CHECK(added.status == 0);
    CHECK_THAT(added.error.toStdString(), ContainsSubstring("It is done"));
    CHECK(kith.json({u"list"_s, u"customers"_s})[u"count"].toInt() == 1);
    CHECK(listed.status == 1);
}

TEST_CASE("an import says which rows it did not take, and why", "[cli][import]")
{
    const BookProgram kith;
    QByteArray table = "name,birthday\nAnna,1990-01-01\n";
    for (int row = 0; row < 12; ++row)
        table += "Person " + QByteArray::number(row) + ",never\n";
    kith.write(u"list.csv"_s, table);

    const Run run = kith.run({u"import"_s, u"customers"_s, u"list.csv"_s});

    CHECK(run.status == 3);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("line 3: ") && ContainsSubstring("never") &&
                                            ContainsSubstring("line 12: ") && !ContainsSubstring("line 13: ") &&
                                            ContainsSubstring("2 more") && ContainsSubstring("--rejects"));
    const Run json = kith.run({u"import"_s, u"customers"_s, u"list.csv"_s, u"--json"_s});
    const QJsonArray rejects = json.json()[u"rejects"].toArray();
    REQUIRE(rejects.size() == 12);
    CHECK(rejects[0][u"line"].toInt() == 3);
    CHECK_THAT(rejects[0][u"reason"].toString().toStdString(), ContainsSubstring("never"));
}
