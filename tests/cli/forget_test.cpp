// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// Below the folder of the program, outside the backups.
QStringList filesWith(const Program& program, const QByteArray& text)
{
    QStringList found;
    QDirIterator files(program.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

TEST_CASE("forget exports a person, then leaves nothing of them but in older backups", "[cli][erasure]")
{
    BookProgram program;
    program.done({u"add"_s, u"customer"_s, u"name=Qxcanary Zwölf"_s, u"phone=0912345678"_s, u"notes=Qxcanary"_s});
    program.done({u"log"_s, u"call"_s, u"--with"_s, u"customer:1"_s, u"--text"_s, u"Qxcanary said so"_s});
    program.done({u"backup"_s, u"older.kith"_s});

    const Run run = program.done(
        {u"forget"_s, u"customer"_s, u"Qxcanary Zwölf"_s, u"--export"_s, u"person.json"_s, u"--yes"_s, u"--json"_s});

    CHECK(run.json()[u"erased"_s].toObject()[u"interaction"_s].toInteger() == 1);
    CHECK(program.read(u"person.json"_s).contains("Qxcanary said so"));
    CHECK(QFile::remove(program.path(u"person.json"_s)));
    CHECK(program.json({u"list"_s, u"customers"_s})[u"count"_s].toInteger() == 0);
    CHECK(program.run({u"undo"_s}).status == 1);
    CHECK(program.done({u"check"_s}).status == 0);
    for (const QString& file : filesWith(program, "Qxcanary"))
        CHECK((file.contains(u"/backups/"_s) || file.endsWith(u"older.kith"_s)));

    const Run restored = program.done({u"restore"_s, u"older.kith"_s, u"--to"_s, u"again.kith"_s});
    CHECK(restored.error.contains("erased again"));
    CHECK_FALSE(program.read(u"again.kith"_s).contains("Qxcanary"));
}

TEST_CASE("forget exports first unless told not to, and replaces no file", "[cli][erasure]")
{
    BookProgram program;
    for (const QString& name : {u"name=Asha Rao"_s, u"name=Minh"_s, u"name=Third"_s, u"name=Fourth"_s})
        program.done({u"add"_s, u"customer"_s, name});
    program.write(u"customer-2.json"_s, "mine");

    const Run first = program.done({u"forget"_s, u"customer"_s, u"1"_s, u"--yes"_s});
    CHECK(first.error.contains("customer-1.json"));
    CHECK(program.read(u"customer-1.json"_s).contains("Asha Rao"));
    const Run second = program.done({u"forget"_s, u"customer"_s, u"2"_s, u"--yes"_s, u"--json"_s});
    CHECK(second.json()[u"export"_s].toString().endsWith(u"customer-2-2.json"_s));
    CHECK(program.read(u"customer-2.json"_s) == "mine");
    CHECK(program.run({u"forget"_s, u"customer"_s, u"3"_s, u"--yes"_s, u"--export"_s, u"customer-2.json"_s}).status ==
          1);
    CHECK(program.run({u"forget"_s, u"customer"_s, u"3"_s, u"--yes"_s, u"--export"_s, u"no/folder.json"_s}).status ==
          1);
    CHECK(program.run({u"forget"_s, u"customer"_s, u"3"_s, u"--export"_s, u"x"_s, u"--no-export"_s}).status == 2);
    CHECK(program.json({u"list"_s, u"customers"_s})[u"count"_s].toInteger() == 2);
    const Run last = program.done({u"forget"_s, u"customer"_s, u"4"_s, u"--yes"_s, u"--no-export"_s, u"--json"_s});
    CHECK(last.json()[u"export"_s].isNull());
    CHECK(program.read(u"customer-2.json"_s) == "mine");
}

TEST_CASE("of a book that can only be read nobody is exported, as nobody can be erased", "[cli][erasure]")
{
    BookProgram program;
    program.done({u"add"_s, u"customer"_s, u"name=Asha Rao"_s});
    program.done({u"backup"_s, u"newer.kith"_s});
    QFile file(program.path(u"newer.kith"_s));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(63)); // the last byte of its version
    REQUIRE(file.putChar(99));
    file.close();

    const Run run = program.run({u"--book=newer.kith"_s, u"forget"_s, u"customer"_s, u"1"_s, u"--yes"_s});

    CHECK(run.status == 1);
    CHECK(run.error.contains("newer"));
    CHECK_FALSE(QFile::exists(program.path(u"customer-1.json"_s)));
}

TEST_CASE("the export holds what was deleted, merged and changed, and of other persons the relation alone",
          "[cli][erasure]")
{
    BookProgram program;
    program.done({u"add"_s, u"customer"_s, u"name=Asha Rao"_s, u"notes=old words"_s});
    program.done({u"set"_s, u"customer"_s, u"1"_s, u"notes=new words"_s});
    program.done({u"add"_s, u"customer"_s, u"name=Asha Twin"_s, u"phone=0912345678"_s});
    program.done({u"merge"_s, u"customer"_s, u"1"_s, u"2"_s});
    program.done({u"add"_s, u"task"_s, u"subject=Ring her"_s, u"customer=customer:1"_s});
    program.done({u"remove"_s, u"task"_s, u"1"_s});
    program.done({u"add"_s, u"contact"_s, u"name=Bình"_s, u"notes=of Bình alone"_s, u"customer=customer:1"_s});

    program.done({u"forget"_s, u"customer"_s, u"1"_s, u"--yes"_s, u"--export"_s, u"all.json"_s});

    const QByteArray text = program.read(u"all.json"_s);
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    CHECK(all[u"customers"_s].toArray().size() == 1);
    CHECK(all[u"deleted"_s].toObject()[u"customers"_s].toArray()[0].toObject()[u"name"_s] == u"Asha Twin"_s);
    CHECK(all[u"deleted"_s].toObject()[u"tasks"_s].toArray()[0].toObject()[u"subject"_s] == u"Ring her"_s);
    const QJsonObject related = all[u"related"_s].toObject()[u"contacts"_s].toArray()[0].toObject();
    CHECK(related[u"title"_s] == u"Bình"_s);
    CHECK(related[u"relation"_s] == u"customer"_s);
    CHECK_FALSE(text.contains("of Bình alone"));
    CHECK_FALSE(all.contains(u"contacts"_s));
    CHECK(QJsonDocument(all[u"history"_s].toArray()).toJson().contains("old words"));
}

TEST_CASE("forget shows what it would do and does nothing unasked", "[cli][erasure]")
{
    BookProgram program;
    program.done({u"add"_s, u"customer"_s, u"name=Qxcanary"_s});

    const Run run = program.run({u"forget"_s, u"customer"_s, u"1"_s});

    CHECK(run.status == 2);
    CHECK(run.error.contains("customer:1"));
    CHECK(run.error.contains("--yes"));
    CHECK(program.json({u"list"_s, u"customers"_s})[u"count"_s].toInteger() == 1);
    CHECK(program.run({u"forget"_s, u"tag"_s, u"1"_s, u"--yes"_s}).status == 2);
    CHECK(program.run({u"forget"_s, u"customer"_s, u"99"_s, u"--yes"_s}).status == 1);
}
