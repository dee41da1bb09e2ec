// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/drill.h"
#include "core/support/shop.h"
#include "registry.h"
#include "schema/customfield.h"
#include "storage/backup.h"
#include "storage/backupfolder.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/fieldactions.h"
#include "storage/migrations.h"
#include "storage/privatefile.h"
#include "storage/recordactions.h"
#include "storage/referencenames.h"
#include "storage/search.h"
#include "support/catch.h"
#include "support/sanitized.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <future>
#include <map>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

// tests/fixtures holds, for every schema that was released, a small book (schema-N.kith.z, by qCompress) and what it
// holds once it is open (schema-N.dump). Made by: kith_core_tests "a fixture of this version is written"; it goes to
// the build folder. A fixture is never made again after the release of its version; its dump is, by a migration.

namespace {

constexpr auto folderOfFixtures = ":/fixtures";

QByteArray fixture(const QString& name)
{
    QFile file(QLatin1StringView(folderOfFixtures) + u'/' + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList versions()
{
    QStringList names = QDir(QLatin1StringView(folderOfFixtures)).entryList({u"schema-*.kith.z"_s});
    for (QString& name : names)
        name.chop(7);
    return names;
}

/// The oldest book goes through every migration there is and is struck most often, each of the others a quarter as
/// often.
int timesOf(const QString& name, int times)
{
    return name == versions().constFirst() ? times : times / 4;
}

/// Without instants, and without what is derived and differs from one ICU to the next.
Result<QByteArray> storedIn(Book& book)
{
    return logicalDump(book.connection(), {u"*.created"_s, u"*.changed"_s, u"*.at"_s, u"change"_s, u"meta"_s,
                                           u"*.name_sort"_s, u"*.city_sort"_s, u"*.email_sort"_s, u"search_text"_s});
}

void layOut(const QString& name, const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(qUncompress(fixture(name + u".kith.z"_s)));
}

QString problemOpened(const QString& path, const QByteArray& expected)
{
    const auto book = Book::open(path, standardRegistry());
    if (!book)
        return book.error().message + u' ' + book.error().detail;
    if ((*book)->isReadOnly())
        return (*book)->readOnlyReason();
    if (*(*book)->connection().integer("PRAGMA user_version") != currentSchemaVersion())
        return u"not migrated"_s;
    if (storedIn(**book) != expected)
        return u"other contents"_s;
    if (const auto renewed = (*book)->renewDerived(); !renewed)
        return renewed.error().message;
    if (const QString problem = problemWith(**book); !problem.isEmpty())
        return problem;
    const auto undone = ChangeLog(**book).undoLast();
    return undone ? problemWith(**book) : undone.error().message;
}

/// Lets another program open, and so migrate, the book, and kills it after so many microseconds; never: -1. Returns how
/// long it ran.
qint64 openInAnotherProgram(const QString& path, qint64 microseconds)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, QFileInfo(path).path() + u"/data"_s); // where it backs up
    process.setProcessEnvironment(environment);
    QElapsedTimer running;
    running.start();
    process.start(QStringLiteral(KITH_KILLEE), {path, u"1"_s, u"0"_s});
    REQUIRE(process.waitForStarted(30000));
    if (microseconds >= 0) {
        while (running.nsecsElapsed() / 1000 < microseconds)
            QThread::usleep(50);
        process.kill();
    }
    REQUIRE(process.waitForFinished(30000));
    if (microseconds < 0)
        REQUIRE(process.exitCode() == 0);
    return running.nsecsElapsed() / 1000;
}

/// The version of a book whose structure is wholly that version's; 0 where it is not.
qint64 versionOfWholeSchema(const QString& path)
{
    const auto connection = Connection::open(path, {});
    REQUIRE(connection);
    const qint64 version = *(*connection)->integer("PRAGMA user_version");
    return *schemaFingerprint(**connection) == expectedFingerprint(version) ? version : 0;
}

} // namespace

TEST_CASE("a book of every released version opens, is migrated and holds what it held", "[fixtures]")
{
    REQUIRE_FALSE(versions().isEmpty());
    for (const QString& name : versions()) {
        const QTemporaryDir folder;
        layOut(name, folder.filePath(u"book.kith"_s));
        INFO(name.toStdString());
        CHECK(problemOpened(folder.filePath(u"book.kith"_s), fixture(name + u".dump"_s)).toStdString() == "");
    }
}

TEST_CASE("the order of the fields, once kept among the views, is taken over with nothing of it left", "[fixtures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    layOut(u"schema-5"_s, path);
    {
        const auto former = Connection::open(path, {});
        REQUIRE((*former)->execute(
            "INSERT INTO custom_field VALUES (2, 'customer', 'two', 'Two', 'text', '[]', 0, 0);"
            "INSERT INTO saved_view (id, name, kind, query, layout, created, changed) VALUES "
            "(7, 'customer', 'custom_field', 'customer', '{\"fields\":[2,1]}', 0, 0), (8, 'VIP', 'customer', '', '', "
            "0, 0);"
            "INSERT INTO change_set (id, at, name, arguments) VALUES (900, 0, 'order', '[\"customer\"]'),"
            "(901, 0, 'undo', '[\"order\",\"customer\"]'), (902, 0, 'add', '[\"saved_view\",\"VIP\"]');"
            "UPDATE change_set SET reverses = 900 WHERE id = 901; UPDATE change_set SET reversed_by = 901 WHERE id = "
            "900;"
            "INSERT INTO change VALUES (900, 1, 1, 10, 6, 6, NULL, '{\"kind\":\"custom_field\"}'),"
            "(901, 1, 3, 10, 6, 6, '{\"kind\":\"custom_field\"}', NULL),"
            "(902, 1, 1, 10, 8, 8, NULL, '{\"kind\":\"customer\"}');"));
    }

    const auto book = Book::open(path, standardRegistry(), {.backsUpBeforeMigration = false});

    REQUIRE(book);
    QStringList names;
    const auto fields = ownFields(**book, u"customer"_s);
    for (const CustomFieldDefinition& field : *fields)
        names.append(field.name);
    CHECK(names == QStringList{u"two"_s, u"own"_s});
    Connection& connection = (*book)->connection();
    CHECK(*connection.text("SELECT group_concat(name) FROM saved_view") == u"VIP"_s);
    CHECK(*connection.text("SELECT group_concat(id) FROM change_set WHERE id >= 900") == u"902"_s);
    CHECK(*connection.integer("SELECT count(*) FROM change WHERE set_id >= 900") == 1);
    CHECK(problemWith(**book).toStdString() == "");
}

TEST_CASE("two programs that open an older book at once bring it up to date once", "[fixtures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    const QString name = versions().front();
    layOut(name, path);
    const auto other = Connection::open(path, {});
    REQUIRE((*other)->execute("PRAGMA journal_mode = WAL"));
    const auto version = static_cast<int>(*(*other)->integer("PRAGMA user_version"));
    auto transaction = Transaction::begin(**other);

    auto opened = std::async(std::launch::async, [&] { return problemOpened(path, fixture(name + u".dump"_s)); });
    const BackupFolder backups(BackupFolder::pathFor(path));
    while (!backups.newestVerified() && opened.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready) {
    }
    REQUIRE(migrate(**other, version));
    REQUIRE(transaction->commit());

    CHECK(opened.get().toStdString() == "");
}

TEST_CASE("an older book stays as it is while a window, which may be of that version, has it open", "[fixtures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    layOut(versions().front(), path);
    const int held = ::open(QFile::encodeName(path + u"-lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray holder = QSysInfo::machineHostName().toUtf8() + "\n1\n";
    REQUIRE(::write(held, holder.constData(), static_cast<size_t>(holder.size())) == holder.size());
    REQUIRE(::flock(held, LOCK_EX) == 0);

    const auto book = Book::open(path, standardRegistry());
    ::close(held);

    REQUIRE_FALSE(book);
    CHECK(book.error().code == Error::Code::Conflict);
    CHECK(book.error().message.contains(u"process 1"_s));
    CHECK(versionOfWholeSchema(path) == *(*Connection::open(path, {}))->integer("PRAGMA user_version"));
    CHECK(versionOfWholeSchema(path) < currentSchemaVersion());
    CHECK(Book::open(path, standardRegistry()));
}

TEST_CASE("a book that a newer version changed under our hands is written no more", "[fixtures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    const auto book = Book::create(path, standardRegistry(), {.currency = u"VND"_s});
    const auto other = Connection::open(path, {});
    REQUIRE((*other)->execute("PRAGMA user_version = 99"));

    const auto tag = RecordActions(**book).add((*book)->schema()->entity(u"tag"), {{u"name"_s, u"vip"_s}});

    REQUIRE_FALSE(tag);
    CHECK(tag.error().code == Error::Code::ReadOnly);
    CHECK((*book)->obstacle() == Obstacle::NewerVersion);
}

TEST_CASE("a migration is done whole or not at all, whatever fails meanwhile", "[fixtures][trust]")
{
    const auto fault = GENERATE(Fault::PowerLoss, Fault::DiskFull, Fault::ErrorOnce);
    for (const QString& name : versions()) {
        const QByteArray expected = fixture(name + u".dump"_s);
        const Scenario scenario{
            .prepare = [&](const QString& folder) { layOut(name, folder + u"/book.kith"_s); },
            .act = [](const QString& folder, const QByteArray& vfs,
                      Acknowledged&) { (void)Book::open(folder + u"/book.kith"_s, standardRegistry(), {.vfs = vfs}); },
            .problem = [&](const QString& folder,
                           const Acknowledged&) { return problemOpened(folder + u"/book.kith"_s, expected); },
        };

        const DrillReport report = drill(scenario, {.fault = fault, .runs = timesOf(name, 40)});

        INFO(name.toStdString() << '\n' << report.problems.mid(0, 10).join(u'\n').toStdString());
        CHECK(report.problems.isEmpty());
    }
}

TEST_CASE("a program killed in the middle of a migration leaves the old book or the new one", "[fixtures][trust][kill]")
{
    for (const QString& name : versions()) {
        const int kills = lessIfSanitized(timesOf(name, 60));
        const QByteArray expected = fixture(name + u".dump"_s);
        const qint64 former = name.mid(7).toLongLong();
        std::map<qint64, int> left;
        // How long it takes when nobody kills it, then a kill in each part of that time.
        qint64 whole = 0;
        for (int round = 0; round <= kills; ++round) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"book.kith"_s);
            layOut(name, path);
            const qint64 taken = openInAnotherProgram(path, round == 0 ? -1 : whole * round / kills);
            if (round == 0)
                whole = taken;
            const qint64 version = versionOfWholeSchema(path);
            ++left[version];
            INFO(name.toStdString() << " round " << round << " version " << version);
            CHECK((version == former || version == currentSchemaVersion()));
            CHECK(problemOpened(path, expected).toStdString() == "");
        }
        if (former < currentSchemaVersion())
            CHECK(left.size() == 2); // else it was never killed in time, or always too early
    }
}

TEST_CASE("an old book that may only be read is read, listed and searched as it is", "[fixtures]")
{
    for (const QString& name : versions()) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.kith"_s);
        layOut(name, path);
        const QByteArray hash = *fileHash(path);
        {
            const auto book = Book::open(path, standardRegistry(), {.access = Connection::Access::ReadOnly});
            REQUIRE(book);
            INFO(name.toStdString());
            CHECK((*book)->isReadOnly());
            CHECK(served(**book)->size() == 2);
            for (const QString& text :
                 {u"nguyen"_s, u"Nguyễn 1"_s, u"amita"_s, u"guyen"_s, u"0912345001"_s, u"line"_s}) {
                INFO(text.toStdString());
                const auto hits = Search(**book).find(text);
                CHECK((hits && !hits->empty()));
            }
            for (const QString& text : {u"a-b \"c"_s, u"\U0001FAE0"_s, u"\U0001E900\U0001E943"_s, u"( AND"_s})
                CHECK(Search(**book).find(text));
            const auto ids =
                ReferenceNames((*book)->connection(), (*book)->schema()).idsNamed(u"customer"_s, u"nguyễn अमित 1"_s);
            CHECK((ids && ids->size() == 1));
        }
        CHECK(*fileHash(path) == hash);
    }
}

TEST_CASE("an old book that may only be read has its fields in the order people gave them", "[fixtures]")
{
    for (const QString& name : {u"schema-4"_s, u"schema-5"_s}) {
        INFO(name.toStdString());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.kith"_s);
        layOut(name, path);
        REQUIRE((*Connection::open(path, {}))
                    ->execute("INSERT INTO custom_field VALUES (2, 'customer', 'two', 'Two', 'text', '[]', 0, 0);"
                              "INSERT INTO saved_view (id, name, kind, query, layout, created, changed) VALUES "
                              "(7, 'customer', 'custom_field', 'customer', '{\"fields\":[2,1]}', 0, 0);"));

        const auto book = Book::open(path, standardRegistry(), {.access = Connection::Access::ReadOnly});

        REQUIRE(book);
        QStringList names;
        const auto fields = ownFields(**book, u"customer"_s);
        for (const CustomFieldDefinition& field : *fields)
            names.append(field.name);
        CHECK(names == QStringList{u"two"_s, u"own"_s});
    }
}

TEST_CASE("a fixture of this version is written", "[.]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.kith"_s);
    REQUIRE(openShop(path));
    const auto book = Book::open(path, standardRegistry());
    REQUIRE((*book)->change({u"add"_s, {}}, [&](Writer& writer) {
        return writer.insert(
            CustomFieldDefinition{
                .kind = u"customer"_s, .name = u"own"_s, .label = u"Own"_s, .type = u"text"_s, .position = 1},
            writer.schema().entity(u"custom_field"));
    }));
    for (qint64 number = 1; number <= 3; ++number)
        REQUIRE(serve(**book, number));
    REQUIRE(ChangeLog(**book).undoLast());
    REQUIRE(backUpBook(path, folder.filePath(u"copy.kith"_s)));
    QFile copy(folder.filePath(u"copy.kith"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));

    const QString name = u"build/schema-%1"_s.arg(currentSchemaVersion());
    QFile packed(name + u".kith.z"_s);
    QFile dump(name + u".dump"_s);
    REQUIRE(packed.open(QIODevice::WriteOnly));
    REQUIRE(dump.open(QIODevice::WriteOnly));
    packed.write(qCompress(copy.readAll(), 9));
    dump.write(*storedIn(**book));
}
