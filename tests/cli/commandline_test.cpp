// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Qt::StringLiterals;
using namespace kith::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("help lists every command and each explains itself", "[cli]")
{
    const Program kith;

    const Run help = kith.done({u"--help"_s});

    CHECK(help.error.isEmpty());
    CHECK_THAT(help.out.toStdString(), ContainsSubstring("Usage: kith"));
    const QByteArrayList lines = help.out.mid(help.out.indexOf("Commands:")).split('\n').mid(1);
    int commands = 0;
    for (const QByteArray& line : lines) {
        if (line.isEmpty())
            break;
        const QByteArray name = line.trimmed().split(' ').first();
        const Run own = kith.done({QString::fromUtf8(name), u"--help"_s});
        CHECK_THAT(own.out.toStdString(), ContainsSubstring("Usage: kith " + name.toStdString()));
        ++commands;
    }
    CHECK(commands >= 5);
}

TEST_CASE("the program and its commands explain themselves in the language that is asked for", "[cli][language]")
{
    const Program kith;

    CHECK_THAT(kith.done({u"--lang"_s, u"vi"_s, u"--help"_s}).out.toStdString(), ContainsSubstring("Cách dùng: kith"));
    CHECK_THAT(kith.done({u"list"_s, u"--lang=ur"_s, u"--help"_s}).out.toStdString(),
               ContainsSubstring("طریقہ: kith list"));
}

TEST_CASE("one is told in the singular, in English too", "[cli][language]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"tag"_s, u"name=vip"_s});

    CHECK_THAT(kith.done({u"undo"_s, u"9"_s}).error.toStdString(), ContainsSubstring("1 step."));
}

TEST_CASE("help offers nothing that does not work yet", "[cli]")
{
    const Run help = Program().done({u"--help"_s});

    for (const char* later : {"as-of", "xlsx", "commission"})
        CHECK_FALSE(help.out.contains(later));
}

TEST_CASE("a wrong command line gives status 2 and one sentence", "[cli]")
{
    const BookProgram kith;
    const QStringList line =
        GENERATE(QStringList{u"serch"_s, u"x"_s}, QStringList{u"search"_s},
                 QStringList{u"search"_s, u"x"_s, u"--limt=3"_s}, QStringList{u"search"_s, u"x"_s, u"--limit"_s},
                 QStringList{u"search"_s, u"x"_s, u"--limit=many"_s}, QStringList{u"search"_s, u"x"_s, u"--limit=0"_s},
                 QStringList{u"undo"_s, u"two"_s}, QStringList{u"undo"_s, u"1"_s, u"2"_s},
                 QStringList{u"check"_s, u"--repair=yes"_s}, QStringList{u"check"_s, u"--repair"_s, u"--repair"_s},
                 QStringList{u"--lang=klingonish"_s, u"check"_s}, QStringList{u"--nonsense"_s}, QStringList{u"-"_s});

    const Run run = kith.run(line);

    INFO(line.join(u' ').toStdString());
    CHECK(run.status == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error.startsWith("kith: "));
    CHECK(run.error.count('\n') == 1);
}

TEST_CASE("a mistyped command or option is answered with the one that was meant", "[cli]")
{
    const Program kith;

    CHECK_THAT(kith.run({u"serch"_s}).error.toStdString(), ContainsSubstring("“search”"));
    CHECK_THAT(kith.run({u"new"_s, u"x"_s, u"--curency=EUR"_s}).error.toStdString(), ContainsSubstring("“--currency”"));
}

TEST_CASE("options may stand before and after the command", "[cli]")
{
    const BookProgram kith;

    CHECK(kith.done({u"--json"_s, u"check"_s}).json()[u"ok"].toBool());
    CHECK(kith.done({u"check"_s, u"--json"_s}).json()[u"ok"].toBool());
    CHECK(kith.done({u"--book"_s, u"shop.kith"_s, u"check"_s, u"--json"_s}).json()[u"ok"].toBool());
}

TEST_CASE("after two dashes everything is a word", "[cli]")
{
    const BookProgram kith;

    CHECK(kith.done({u"search"_s, u"--json"_s, u"--"_s, u"--help"_s}).json()[u"results"].toArray().isEmpty());
}

TEST_CASE("a command needs no display and no UTF-8 locale", "[cli]")
{
    Program kith;
    kith.unsetEnvironment(u"DISPLAY"_s);
    kith.unsetEnvironment(u"QT_QPA_PLATFORM"_s);
    kith.setEnvironment(u"LC_ALL"_s, u"C"_s);
    kith.setEnvironment(u"LANG"_s, u"C"_s);

    CHECK(kith.done({u"new"_s, u"Huế.kith"_s}).error.isEmpty());
    CHECK(QFile::exists(kith.path(u"Huế.kith"_s)));
    CHECK(kith.done({u"check"_s}).error.isEmpty());
}

TEST_CASE("the book is the one named, else that of the environment, else the last one made", "[cli]")
{
    Program kith;
    const auto bookOf = [&](const QStringList& options) {
        const Run run = kith.run(QStringList{u"check"_s} + options);
        return run.status == 0 ? QByteArray("found") : run.error;
    };

    CHECK_THAT(bookOf({}).toStdString(), ContainsSubstring("kith/book.kith") && ContainsSubstring("kith new FILE"));
    kith.done({u"new"_s, u"one.kith"_s});
    CHECK(bookOf({}) == "found");
    kith.setEnvironment(u"KITH_BOOK"_s, kith.path(u"two.kith"_s));
    CHECK_THAT(bookOf({}).toStdString(), ContainsSubstring("two.kith"));
    CHECK(bookOf({u"--book=one.kith"_s}) == "found");
    CHECK_THAT(bookOf({u"--book=three.kith"_s}).toStdString(), ContainsSubstring("three.kith"));
}

TEST_CASE("a result goes whole to the file it is sent to, for its owner only", "[cli]")
{
    const BookProgram kith;
    kith.write(u"found.json"_s, "old");

    const Run run = kith.done({u"search"_s, u"x"_s, u"--json"_s, u"-o"_s, u"found.json"_s});

    CHECK(run.out.isEmpty());
    CHECK(QJsonDocument::fromJson(kith.read(u"found.json"_s)).object().contains(u"results"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(kith.path(u"found.json"_s)) & others) == 0);
}

TEST_CASE("a file that cannot be written fails the command and stays as it was", "[cli]")
{
    const BookProgram kith;
    kith.write(u"old.json"_s, "old");

    const Run nowhere = kith.run({u"search"_s, u"x"_s, u"-o"_s, u"no/such/folder/x"_s});
    const Run failing = kith.run({u"--book=missing.kith"_s, u"search"_s, u"x"_s, u"-o"_s, u"old.json"_s});

    CHECK(nowhere.status == 1);
    CHECK_THAT(nowhere.error.toStdString(), ContainsSubstring("no/such/folder/x"));
    CHECK(failing.status == 1);
    CHECK(kith.read(u"old.json"_s) == "old");
    CHECK(QDir(kith.path({})).entryList({u"old.json*"_s}).size() == 1);
}

TEST_CASE("a full disk behind the standard output is an error, not a short result", "[cli]")
{
    const BookProgram kith;

    const Run run = kith.shell(u"\"$KITH\" --help > /dev/full"_s);

    CHECK(run.status == 1);
    CHECK_THAT(run.error.toStdString(), ContainsSubstring("standard output"));
}
