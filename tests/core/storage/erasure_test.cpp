// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "activity/logging.h"
#include "core/support/books.h"
#include "core/support/booksteps.h"
#include "core/support/shop.h"
#include "interchange/personexport.h"
#include "storage/backupfolder.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/draftjournal.h"
#include "storage/recordactions.h"
#include "storage/restoring.h"
#include "storage/search.h"
#include "storage/unsavedforms.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

// What no other text holds: as typed, and as the search folds it.
const QString canary = u"Qxžčanarÿ"_s;
const QByteArrayList birds{"Qxžčanarÿ", "qxžčanarÿ", "qxzcanary", "0912345678", "912345678"};

/// A book on the disk with one person whose every text has a canary in it, and others who must not suffer.
struct Aviary
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);
    QString backups = folder.filePath(u"backups"_s);
    std::unique_ptr<Book> book =
        valueOf(Book::create(path, standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s}));
    qint64 person = 0;
    qint64 contact = 0;
    qint64 other = 0;

    Aviary()
    {
        RecordActions actions(*book);
        valueOf(actions.add(
            entity(u"custom_field"),
            {{u"kind"_s, u"customer"_s}, {u"name"_s, u"pet"_s}, {u"label"_s, u"Pet"_s}, {u"type"_s, u"text"_s}}));
        other = valueOf(actions.add(entity(u"customer"), {{u"name"_s, u"Bình An"_s}}));
        person = valueOf(actions.add(entity(u"customer"), everything()));
        for (int i = 0; i < 40; ++i) // pages split, and rows move
            valueOf(actions.add(entity(u"customer"),
                                {{u"name"_s, u"Row %1"_s.arg(i)}, {u"notes"_s, u"filler "_s.repeated(40)}}));
        valueOf(actions.set(entity(u"customer"), person, {{u"name"_s, canary + u" Again"_s}}));
        valueOf(actions.set(entity(u"customer"), person, {{u"notes"_s, canary.repeated(3000)}})); // overflow pages
        contact = valueOf(
            actions.add(entity(u"contact"), {{u"name"_s, u"Chị Dung"_s}, {u"customer"_s, QString::number(person)}}));
        valueOf(
            actions.add(entity(u"need"), {{u"what"_s, canary + u" need"_s}, {u"customer"_s, QString::number(person)}}));
        talk({{person}}, canary + u" talk"_s);
        const qint64 binned = talk({{person}}, canary + u" binned"_s);
        expectSuccess(actions.remove(entity(u"interaction"), {binned}));
        const qint64 twin = valueOf(actions.add(entity(u"customer"), {{u"name"_s, canary + u" Twin"_s}}));
        valueOf(actions.merge(entity(u"customer"), person, {twin}));
        valueOf(ChangeLog(*book).undoLast());
        valueOf(ChangeLog(*book).redoLast());
    }

    [[nodiscard]] const EntityInfo& entity(QStringView name) const { return book->schema()->entity(name); }
    static std::vector<RecordActions::Assignment> everything()
    {
        std::vector<RecordActions::Assignment> values{{u"phone"_s, u"0912 345 678"_s},
                                                      {u"email"_s, u"qxzcanary@example.com"_s},
                                                      {u"link"_s, u"https://example.com/qxzcanary"_s}};
        for (const auto& name :
             {u"name"_s, u"company"_s, u"source"_s, u"occupation"_s, u"industry"_s, u"household"_s, u"education"_s,
              u"preferences"_s, u"notes"_s, u"tax_id"_s, u"external_id"_s, u"city"_s, u"street"_s, u"pet"_s})
            values.emplace_back(name, canary + u' ' + name);
        return values;
    }
    qint64 talk(const std::vector<CustomerId>& with, const QString& text) const
    {
        return valueOf(logInteraction(*book, {.interaction = {.kind = u"call"_s, .customers = with, .text = text},
                                              .followUp = QDate(2026, 12, 1),
                                              .followUpText = text}))
            .interaction.value;
    }
    [[nodiscard]] ErasurePlan plan(Companions companions = Companions::Stay) const
    {
        return valueOf(planErasure(*book, {.kind = u"customer"_s, .id = person, .companions = companions}));
    }
    ErasureReport erasePerson(const QString& backupFolder = {}) const
    {
        return valueOf(erase(*book, plan(), {.backupFolder = backupFolder}));
    }
    [[nodiscard]] QStringList findings() const
    {
        QStringList found;
        for (const Finding& finding : valueOf(check(*book)))
            found.append(finding.what);
        return found;
    }
};

/// The files under a folder that hold a canary.
QStringList filesWithCanaries(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const bool sings =
            std::any_of(birds.begin(), birds.end(), [&](const QByteArray& bird) { return bytes.contains(bird); });
        if (sings)
            found.append(QDir(folder).relativeFilePath(file.fileName()));
    }
    found.sort();
    return found;
}

/// The terms of the full-text tables, which keep only what differs from the term before.
QStringList termsWithCanaries(Connection& connection)
{
    QStringList found;
    for (const QByteArray& table : QByteArrayList{"search_exact", "search_latin", "search_sound", "search_note"}) {
        REQUIRE(connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, " + table + ", row)"));
        {
            Statement rows = valueOf(connection.prepare(
                "SELECT term FROM temp.terms WHERE term GLOB 'qx*' OR term GLOB '0912*' OR term GLOB '*canar*'"));
            while (valueOf(rows.step()))
                found.append(QString::fromUtf8(table) + u' ' + rows.text(0));
        }
        REQUIRE(connection.execute("DROP TABLE temp.terms"));
    }
    return found;
}

} // namespace

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

    CHECK(ChangeLog(*aviary.book).undoLast().error().code == Error::Code::NotFound);
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
    const RestoreReport report = valueOf(restoreBackup(first, again, standardRegistry()));

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
    CHECK(document[u"contacts"_s].toArray().size() == 1);
    CHECK(document[u"needs"_s].toArray().size() == 1);
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
