// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDirIterator>

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
