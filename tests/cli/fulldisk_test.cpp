// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace kith::test;

namespace {

/// Runs a command that may write no more than 200 KiB into a file: as on a full disk, some writes succeed.
Run runCramped(const Program& kith, const QString& arguments)
{
    return kith.shell(u"trap '' XFSZ; ulimit -f 400; exec \"$KITH\" "_s + arguments);
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
        files.append(all.next());
    files.sort();
    return files;
}

/// 2 000 people that are in no book.
QByteArray strangers()
{
    QByteArray table = "name,email,notes\n";
    for (int i = 0; i < 2000; ++i)
        table += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.com," +
                 QByteArray(200, 'n') + '\n';
    return table;
}

} // namespace

TEST_CASE("an export that finds no room says so, and leaves neither a part nor another file", "[cli][export][trust]")
{
    const BookProgram kith;
    kith.write(u"strangers.csv"_s, strangers());
    kith.done({u"import"_s, u"customers"_s, u"strangers.csv"_s});
    const QString file = GENERATE(u"out.csv"_s, u"out.json"_s);
    kith.write(file, "what was there");
    const QStringList before = filesIn(kith.path({}));

    const Run run = runCramped(kith, u"export customers -o "_s + file);

    INFO(run.error.toStdString());
    CHECK(run.status == 1);
    CHECK(run.error.startsWith("kith: "));
    CHECK(run.error.count('\n') == 1);
    CHECK_FALSE(run.error.contains("Unknown error"));
    CHECK(kith.read(file) == "what was there");
    CHECK(filesIn(kith.path({})) == before);
}

TEST_CASE("an import that finds no room says so and changes nothing", "[cli][import][trust]")
{
    const BookProgram kith;
    kith.done({u"add"_s, u"customer"_s, u"name=Anna"_s});
    kith.write(u"strangers.csv"_s, strangers());
    const QByteArray expected = kith.done({u"export"_s, u"customers"_s}).out;
    const QStringList before = filesIn(kith.path({}));

    const Run run = runCramped(kith, u"import customers strangers.csv --rejects rejects.csv"_s);

    INFO(run.error.toStdString());
    CHECK(run.status == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.error.contains("\nkith: ")); // behind the remark that there was no room for a backup either
    CHECK(kith.done({u"export"_s, u"customers"_s}).out == expected);
    CHECK(kith.json({u"check"_s})[u"ok"].toBool());
    CHECK(filesIn(kith.path({})) == before);
}
