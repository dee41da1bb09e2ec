// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "core/support/aviary.h"
#include "core/support/booksteps.h"
#include "core/support/shop.h"
#include "reports/personexport.h"
#include "storage/backupfolder.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/draftjournal.h"
#include "storage/erasuretraces.h"
#include "storage/recordactions.h"
#include "storage/restoring.h"
#include "storage/search.h"
#include "storage/unsavedforms.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("an erased person leaves not a byte in the book, its log, its index or its history", "[erasure]")
{
    const Aviary aviary;
    REQUIRE_FALSE(filesWithCanaries(aviary.folder.path()).isEmpty()); // the search finds what is there
    REQUIRE_FALSE(termsWithCanaries(aviary.book->connection()).isEmpty());

    const ErasureReport report = aviary.erasePerson();

    CHECK(report.isClean);
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(termsWithCanaries(aviary.book->connection()) == QStringList());
    CHECK(aviary.findings() == QStringList());
    CHECK(valueOf(RecordActions(*aviary.book).set(aviary.entity(u"customer"), aviary.other, {{u"notes"_s, u"x"_s}})));
}

TEST_CASE("the plan says what goes and what stays, and only that happens", "[erasure]")
{
    const Aviary aviary;
    const qint64 shared = aviary.talk({{aviary.person}, {aviary.other}}, u"with both"_s);

    const ErasurePlan plan = aviary.plan();
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(plan.title == canary + u" Again"_s);
    CHECK(plan.erased.at(u"customer"_s).size() == 1);
    CHECK(plan.erased.at(u"need"_s).size() == 1);
    CHECK(plan.removed >= 2); // the talk in the bin, and who was merged
    REQUIRE(plan.kept.size() == 2);
    const qint64 contacts = valueOf(aviary.book->connection().integer("SELECT count(*) FROM contact"));
    CHECK(contacts == 1);
    CHECK(valueOf(aviary.book->connection().integer("SELECT customer_id IS NULL FROM contact")) == 1);
    CHECK(valueOf(aviary.book->connection().integer("SELECT count(*) FROM interaction WHERE id = " +
                                                    QByteArray::number(shared))) == 1);
    CHECK(valueOf(aviary.book->connection().integer("SELECT count(*) FROM interaction_customer")) == 1);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a customer's contacts go only when that is said", "[erasure]")
{
    const Aviary aviary;

    const ErasurePlan plan = aviary.plan(Companions::Go);
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(plan.erased.at(u"contact"_s) == IdList{aviary.contact});
    CHECK(valueOf(aviary.book->connection().integer("SELECT count(*) FROM contact")) == 0);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("no undo and no redo brings an erased person back", "[erasure]")
{
    const Aviary aviary;
    const auto sets = valueOf(ChangeLog(*aviary.book).recent(1000));

    aviary.erasePerson();

    CHECK(ChangeLog(*aviary.book).redoLast().error().code == Error::Code::NotFound);
    for (const ChangeSetInfo& set : valueOf(ChangeLog(*aviary.book).recent(1000))) {
        CHECK_FALSE(set.name.title().contains(canary));
        (void)ChangeLog(*aviary.book).undo(set.id);
    }
    CHECK(valueOf(ChangeLog(*aviary.book).recent(1000)).size() > 1);
    CHECK(valueOf(aviary.book->connection().integer("SELECT count(*) FROM customer WHERE id = " +
                                                    QByteArray::number(aviary.person))) == 0);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("somebody already deleted can be erased, too", "[erasure]")
{
    const Aviary aviary;
    expectSuccess(RecordActions(*aviary.book).remove(aviary.entity(u"customer"), {aviary.person}));

    const ErasurePlan plan = aviary.plan();
    valueOf(erase(*aviary.book, plan, {}));

    CHECK(plan.title == canary + u" Again"_s);
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("drafts and forms about the erased go, the others stay", "[erasure]")
{
    const Aviary aviary;
    auto journal = valueOf(DraftJournal::open(aviary.path));
    valueOf(journal.add(u"record"_s, {{u"kind"_s, u"customer"_s}, {u"id"_s, aviary.person}, {u"values"_s, canary}}, 0));
    valueOf(journal.add(u"log"_s, {{u"customers"_s, QJsonArray{aviary.person}}, {u"typed"_s, canary}}, 0));
    valueOf(journal.add(u"record"_s, {{u"kind"_s, u"customer"_s}, {u"id"_s, aviary.other}, {u"values"_s, u"x"_s}}, 0));
    expectSuccess(
        keepUnsavedForms(aviary.path, {{{u"kind"_s, u"customer"_s}, {u"id"_s, aviary.person}, {u"typed"_s, canary}},
                                       {{u"kind"_s, u"customer"_s}, {u"id"_s, 0}, {u"typed"_s, u"new"_s}}}));

    aviary.erasePerson();

    CHECK(valueOf(DraftJournal::open(aviary.path)).pending().size() == 1);
    CHECK(unsavedForms(aviary.path).size() == 1);
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
}

TEST_CASE("a draft about a contact goes with them, one about somebody who was only deleted stays", "[erasure]")
{
    const Aviary aviary;
    auto journal = valueOf(DraftJournal::open(aviary.path));
    valueOf(journal.add(u"log"_s, {{u"contacts"_s, QJsonArray{aviary.contact}}, {u"typed"_s, canary}}, 0));
    valueOf(journal.add(u"log"_s, {{u"customers"_s, QJsonArray{aviary.other}}}, 0));
    valueOf(journal.add(u"log"_s, {{u"customers"_s, QJsonArray{aviary.other, aviary.person}}}, 0));
    expectSuccess(RecordActions(*aviary.book).remove(aviary.entity(u"customer"), {aviary.other}));

    valueOf(erase(*aviary.book, aviary.plan(Companions::Go), {}));

    const auto left = valueOf(DraftJournal::open(aviary.path)).pending();
    REQUIRE(left.size() == 2);
    CHECK(left.front().content[u"customers"_s].toArray() == QJsonArray{aviary.other});
    const QJsonObject both = valueOf(withoutTheErased(*aviary.book, left.back().content));
    CHECK(both[u"customers"_s].toArray() == QJsonArray{aviary.other});
}

TEST_CASE("drafts stay where a window has them, and where the erasure fails", "[erasure]")
{
    const Aviary aviary;
    auto journal = valueOf(DraftJournal::open(aviary.path));
    valueOf(journal.add(u"record"_s, {{u"kind"_s, u"customer"_s}, {u"id"_s, aviary.person}}, 0));
    const ErasurePlan plan = aviary.plan();

    // No folder can be made below a file.
    CHECK_FALSE(erase(*aviary.book, plan, {.backupFolder = aviary.path + u"/backups"_s}));
    CHECK(valueOf(DraftJournal::open(aviary.path)).pending().size() == 1);
    valueOf(erase(*aviary.book, plan, {.drafts = Drafts::Leave}));

    CHECK(valueOf(DraftJournal::open(aviary.path)).pending().size() == 1);
}

TEST_CASE("a draft of something new that refers to the erased alone goes, to others stays", "[erasure]")
{
    const Aviary aviary;
    auto journal = valueOf(DraftJournal::open(aviary.path));
    const auto draftFor = [&](qint64 customer) {
        return QJsonObject{{u"kind"_s, u"need"_s},
                           {u"id"_s, 0},
                           {u"values"_s, QJsonArray{QJsonArray{u"customer"_s, QString::number(customer)},
                                                    QJsonArray{u"notes"_s, canary}}}};
    };
    valueOf(journal.add(u"record"_s, draftFor(aviary.person), 0));
    QJsonObject others = draftFor(aviary.other);
    others[u"values"_s] = QJsonArray{QJsonArray{u"customer"_s, QString::number(aviary.other)}};
    valueOf(journal.add(u"record"_s, others, 0));
    const QJsonObject content = draftFor(aviary.person);
    expectSuccess(keepUnsavedForms(
        aviary.path,
        {{{u"kind"_s, u"need"_s}, {u"id"_s, 0}, {u"typed"_s, QJsonObject{{u"values"_s, content[u"values"_s]}}}}}));

    aviary.erasePerson();

    CHECK(valueOf(DraftJournal::open(aviary.path)).pending().size() == 1);
    CHECK(unsavedForms(aviary.path).empty());
    CHECK(filesWithCanaries(aviary.folder.path()) == QStringList());
}

TEST_CASE("an older backup that is restored has the erased erased again", "[erasure][drill]")
{
    const Aviary aviary;
    const QString first =
        valueOf(BackupFolder(aviary.backups).make(aviary.path, u"asked"_s, QDateTime::currentDateTimeUtc().addDays(-2)))
            .path;

    aviary.erasePerson(aviary.backups);
    const auto all = BackupFolder(aviary.backups).backups();
    REQUIRE(all.size() == 2);
    CHECK((all.front().reason == u"erase"_s && all.front().isVerified));
    const QString again = aviary.folder.filePath(u"again.kith"_s);
    // Whoever is killed meanwhile leaves a copy that the next one knows for ours.
    const auto isLocked = [&](qint64, qint64) {
        const QDir here(aviary.folder.path());
        const QStringList passing = here.entryList({u"passing-??????"_s}, QDir::Dirs);
        CHECK((passing.size() == 1 && here.exists(passing.value(0) + u"/sealing-lock"_s)));
        return true;
    };
    const RestoreReport report = valueOf(restoreBackup(first, again, standardRegistry(), {.progress = isLocked}));

    CHECK(report.erasedAgain > 3);
    CHECK(filesWithCanaries(aviary.folder.path()).filter(u"again"_s) == QStringList());
    CHECK_FALSE(QFile::exists(again + u"-wal"_s));
    CHECK(report.facts.rows.at(u"contact"_s) == 1); // who had stayed stays
    const auto restored = valueOf(Book::open(again, standardRegistry()));
    CHECK(valueOf(check(*restored)).empty());
    CHECK(valueOf(erasedMarks(restored->connection())).size() >= report.erasedAgain);
    // The file beside the backups tells nothing of anybody.
    QFile marks(aviary.backups + u"/erased.json"_s);
    REQUIRE(marks.open(QIODevice::ReadOnly));
    CHECK_FALSE(marks.readAll().toLower().contains("canar"));
}

TEST_CASE("another record of the same number is not taken for the erased one", "[erasure]")
{
    const QByteArray mark = erasedMark(u"d7ff2f33-5b0f-4f5a-9a4e-0c1a55d2a2b1"_s, u"customer"_s, 7, 1000);

    CHECK(mark.size() == 32);
    CHECK(erasedMark(u"d7ff2f33-5b0f-4f5a-9a4e-0c1a55d2a2b1"_s, u"customer"_s, 7, 1001) != mark);
    CHECK(erasedMark(u"d7ff2f33-5b0f-4f5a-9a4e-0c1a55d2a2b1"_s, u"contact"_s, 7, 1000) != mark);
    CHECK(erasedMark(u"d7ff2f33-5b0f-4f5a-9a4e-0c1a55d2a2b2"_s, u"customer"_s, 7, 1000) != mark);
}

TEST_CASE("what is exported before is everything the book holds of a person", "[erasure]")
{
    const Aviary aviary;
    const QString path = aviary.folder.filePath(u"person.json"_s);

    expectSuccess(exportPerson(*aviary.book, aviary.plan(), path));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(document[u"customers"_s].toArray().size() == 1);
    CHECK(document[u"customers"_s][0][u"pet"_s].toString() == canary + u" pet"_s);
    CHECK(document[u"interactions"_s].toArray().size() == 1);
    CHECK(document[u"needs"_s].toArray().size() == 1);
    CHECK_FALSE(document.contains(u"contacts"_s)); // a person of their own
    CHECK(document[u"related"_s][u"contacts"_s][0][u"title"_s] == u"Chị Dung"_s);
    CHECK(document[u"deleted"_s][u"interactions"_s].toArray().size() == 1);
    CHECK(document[u"deleted"_s][u"customers"_s][0][u"name"_s].toString() == canary + u" Twin"_s);
    CHECK(document[u"history"_s].toArray().size() > 5);
}

TEST_CASE("an erasure stopped half-way has erased nothing", "[erasure]")
{
    const Aviary aviary;
    const QByteArray before = contentsOf(*aviary.book);

    const auto outcome = erase(*aviary.book, aviary.plan(), {.progress = [](qint64, qint64) {
        return false;
    }});

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::Cancelled);
    CHECK(contentsOf(*aviary.book) == before);
}

TEST_CASE("whatever strikes an erasure, the person is there whole or gone without a trace", "[erasure][trust]")
{
    const Scenario scenario{
        .prepare =
            [](const QString& folder) {
                REQUIRE(openShop(bookIn(folder)));
                const auto book = Book::open(bookIn(folder), standardRegistry());
                REQUIRE(book);
                for (qint64 number = 1; number <= 3; ++number)
                    REQUIRE(serve(**book, number));
                REQUIRE(RecordActions(**book).set((*book)->schema()->entity(u"customer"), 2,
                                                  {{u"notes"_s, canary.repeated(2000)}}));
            },
        .act =
            [](const QString& folder, const QByteArray& vfs, Acknowledged& acknowledged) {
                const auto book = Book::open(bookIn(folder), standardRegistry(), {.vfs = vfs});
                if (!book || (*book)->isReadOnly())
                    return;
                const auto plan = planErasure(**book, {.kind = u"customer"_s, .id = 2});
                if (plan && erase(**book, *plan, {}))
                    acknowledged.insert(1);
            },
        .problem = [](const QString& folder, const Acknowledged& acknowledged) -> QString {
            auto book = Book::open(bookIn(folder), standardRegistry());
            if (!book)
                return book.error().message + u' ' + book.error().detail;
            const auto left = served(**book);
            if (!left)
                return left.error().message;
            if (const QString problem = problemWith(**book); !problem.isEmpty())
                return problem;
            const bool isThere = left->size() == 3;
            if (isThere && !acknowledged.empty())
                return u"acknowledged and still there"_s;
            const auto notes = (*book)->connection().integer("SELECT count(*) FROM change WHERE kind = 3 AND "
                                                             "record_id = 2");
            if (!notes || (*notes > 0) != isThere)
                return u"history and record do not agree"_s;
            book->reset();
            if (!isThere && !filesWithCanaries(folder).isEmpty())
                return u"traces in "_s + filesWithCanaries(folder).join(u' ');
            return {};
        },
    };
    const auto fault = anyFault();

    const DrillReport report = drill(scenario, {.fault = fault, .runs = 60});

    expectNoProblem(report);
}
