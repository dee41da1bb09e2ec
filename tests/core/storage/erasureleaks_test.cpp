// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/taskactions.h"
#include "core/support/aviary.h"
#include "storage/backup.h"
#include "storage/backupfolder.h"
#include "storage/restoring.h"

#include <QFileInfo>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("a task is not kept by the employee who has to do it", "[erasure]")
{
    const Aviary aviary;
    const qint64 employee =
        valueOf(RecordActions(*aviary.book).add(aviary.entity(u"employee"), {{u"name"_s, u"Lan"_s}}));
    const std::vector<RecordActions::Assignment> references{{u"contact"_s, QString::number(aviary.contact)},
                                                            {u"owner"_s, QString::number(employee)}};
    const qint64 task = aviary.task(u"Ask after the operation"_s, references);
    const qint64 deleted = aviary.task(u"Ask after the operation again"_s, references);
    expectSuccess(RecordActions(*aviary.book).remove(aviary.entity(u"task"), {deleted}));

    const ErasurePlan plan = valueOf(planErasure(*aviary.book, {.kind = u"contact"_s, .id = aviary.contact}));
    valueOf(erase(*aviary.book, plan, {}));

    REQUIRE(plan.erased.contains(u"task"_s));
    CHECK(plan.erased.at(u"task"_s) == IdList{task});
    CHECK(plan.records.contains({aviary.entity(u"task").number, deleted}));
    CHECK(aviary.count("task WHERE subject LIKE '%operation%'") == 0);
    CHECK(aviary.count("change WHERE before LIKE '%operation%' OR after LIKE '%operation%'") == 0);
    CHECK(aviary.count("employee") >= 1);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("what was done to several at once no longer names any of them", "[erasure]")
{
    const Aviary aviary;
    const qint64 theirs = aviary.task(canary + u" subject"_s, {{u"customer"_s, QString::number(aviary.person)}});
    const qint64 others = aviary.task(u"Call Bình An"_s, {{u"customer"_s, QString::number(aviary.other)}});
    valueOf(toggleTasks(*aviary.book, {others, theirs}));
    valueOf(ChangeLog(*aviary.book).undoLast());
    REQUIRE(aviary.count("change_set WHERE arguments LIKE '%Call Bình An, Qx%'") == 2);

    aviary.erasePerson();

    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(aviary.count("change_set WHERE name = 'change' AND arguments = '[\"task\",\"…\"]'") == 1);
    CHECK(aviary.count("change_set WHERE name = 'undo' AND arguments = '[\"change\",\"task\",\"…\"]'") == 1);
    CHECK(aviary.count("task WHERE id = " + QByteArray::number(others)) == 1);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a loose backup finds the marks after another folder for backups was chosen", "[erasure][drill]")
{
    const Aviary aviary;
    const QTemporaryDir elsewhere;
    const QString loose = elsewhere.filePath(u"loose.kith"_s);
    valueOf(backUpBook(aviary.path, loose));

    aviary.erasePerson(aviary.backups);
    REQUIRE(QDir(aviary.backups).removeRecursively()); // or just not looked into
    const QString again = elsewhere.filePath(u"again.kith"_s);
    const RestoreReport report = valueOf(restoreBackup(loose, again, standardRegistry()));

    CHECK(report.erasedAgain > 3);
    CHECK(filesWithCanaries(elsewhere.path()) == QStringList{u"loose.kith"_s});
    const QFileInfo place(BackupFolder::defaultPathFor(aviary.path));
    CHECK((place.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("a backup finds the marks in the other folders that its book has in the place", "[erasure][drill]")
{
    const Aviary aviary;
    const QTemporaryDir place;
    REQUIRE((QDir(place.path()).mkdir(u"shop-4711"_s) && QDir(place.path()).mkdir(u"shop-4711-2"_s)));
    const QString older = place.filePath(u"shop-4711/older.kith"_s);
    valueOf(backUpBook(aviary.path, older));

    aviary.erasePerson(place.filePath(u"shop-4711-2"_s)); // by another computer, which then is lost
    REQUIRE(QDir(BackupFolder::defaultPathFor(aviary.path)).removeRecursively());
    const QString again = place.filePath(u"again.kith"_s);
    const RestoreReport report = valueOf(restoreBackup(older, again, standardRegistry()));

    CHECK(report.erasedAgain > 3);
    CHECK_FALSE(filesWithCanaries(place.path()).contains(u"again.kith"_s));
}

TEST_CASE("the name that confirms an erasure is one however its letters come, and never an empty one", "[erasure]")
{
    const QString name = u"Nguyễn  Thị Hương "_s;
    const ErasurePlan plan{.title = name};

    CHECK(isConfirmedBy(plan, u" Nguyễn Thị Hương"_s.normalized(QString::NormalizationForm_D)));
    CHECK(isConfirmedBy({.title = name.normalized(QString::NormalizationForm_D)}, name));
    CHECK_FALSE(isConfirmedBy(plan, u"Nguyen Thi Huong"_s));
    CHECK_FALSE(isConfirmedBy(plan, QString()));
    CHECK_FALSE(isConfirmedBy(ErasurePlan(), u" "_s));
}

TEST_CASE("the number of a change that went with the erased is not given to another", "[erasure]")
{
    const Aviary aviary;
    RecordActions actions(*aviary.book);
    const qint64 id = valueOf(actions.add(aviary.entity(u"customer"), {{u"name"_s, u"Minh"_s}}));
    expectSuccess(actions.remove(aviary.entity(u"customer"), {id}));
    const ChangeSetId removal = aviary.book->lastChange(); // somebody may still be offered to undo it

    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = id})), {}));
    valueOf(actions.add(aviary.entity(u"customer"), {{u"name"_s, u"Lan"_s}}));

    CHECK_FALSE(ChangeLog(*aviary.book).find(removal));
    CHECK(aviary.book->lastChange().value > removal.value);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a history that somebody spoilt hinders no erasure, and the check tells of it", "[erasure][hostile]")
{
    const Aviary aviary;
    expectSuccess(aviary.book->connection().execute("UPDATE change SET before = '{{{' WHERE record_id <> " +
                                                    QByteArray::number(aviary.person) +
                                                    "; UPDATE change_set SET arguments = '[' WHERE id % 2 = 0"));
    CHECK(aviary.findings().join(u' ').contains(u"history"_s));

    CHECK(aviary.erasePerson().isClean);

    CHECK(aviary.count("customer WHERE id = " + QByteArray::number(aviary.person)) == 0);
}

TEST_CASE("a book that lost what it says of itself is not found in order", "[hostile]")
{
    const Aviary aviary;
    expectSuccess(aviary.book->connection().execute("DELETE FROM meta WHERE key IN ('book_id', 'currency')"));

    CHECK(aviary.findings().size() == 2);
}
