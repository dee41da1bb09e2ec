// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedfolder.h"

#include "core/support/books.h"
#include "storage/backupsettings.h"
#include "storage/privatefile.h"
#include "storage/restoring.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 5, 13), QTime(9, 0, 7, 123), QTimeZone::utc());
constexpr SealCost cheap{.passes = 1, .memory = 8192};

struct Desk
{
    QTemporaryDir folder{};
    QString path = folder.filePath(u"book.kith"_s);
    QString stick = folder.filePath(u"stick"_s);
    Passphrase words{u"một hai ba bốn"_s};
    BackupFolder first{folder.filePath(u"backups"_s)};
    QString id{};

    Desk()
    {
        id = valueOf(valueOf(Book::create(path, standardRegistry(), {.currency = u"VND"_s}))->meta(u"book_id"_s));
        REQUIRE(QDir().mkpath(stick));
    }
    [[nodiscard]] SealedFolder second() const { return {stick, path, id}; }
    [[nodiscard]] QStringList folders() const { return QDir(stick).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    Backup backup(const QDateTime& at) { return valueOf(first.make(path, u"automatic"_s, at)); }
};

} // namespace

TEST_CASE("the second place holds encrypted backups alone, newest first, that restore", "[seal][secondplace]")
{
    Desk desk;
    const SealedFolder second = desk.second();

    valueOf(second.add(desk.backup(morning), desk.words, {.cost = cheap}));
    valueOf(second.add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));

    const auto entries = second.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries.front().sequence == 2);
    CHECK(entries.front().madeAt == QDateTime(QDate(2026, 5, 14), QTime(9, 0, 7), QTimeZone::utc()));
    for (const auto& entry : entries)
        CHECK(isSealedFile(entry.path));
    const RestoreReport report = valueOf(restoreBackup(entries.front().path, desk.folder.filePath(u"again.kith"_s),
                                                       standardRegistry(), {.passphrase = desk.words}));
    CHECK(report.facts.rows.contains(u"customer"_s));
}

TEST_CASE("the second place keeps as many of each age as the first", "[seal][secondplace]")
{
    Desk desk;
    const SealedFolder second(desk.stick, desk.path, desk.id, {.hours = 1, .days = 2, .weeks = 0, .months = 0});
    Backup backup = desk.backup(morning);

    for (int day = 0; day < 5; ++day) {
        backup.madeAt = morning.addDays(day);
        valueOf(second.add(backup, desk.words, {.cost = cheap}));
    }

    CHECK(second.entries().size() == 2);
    CHECK(second.entries().front().sequence == 5);
}

TEST_CASE("a second place that is not there is not made, and said", "[seal][secondplace]")
{
    Desk desk;
    const Backup backup = desk.backup(morning);
    const SealedFolder second(desk.folder.filePath(u"no stick"_s), desk.path, desk.id);

    const auto outcome = second.add(backup, desk.words, {.cost = cheap});

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == Error::Code::NotFound);
    CHECK_FALSE(QFile::exists(desk.folder.filePath(u"no stick"_s)));
}

TEST_CASE("two books of one path never share a folder in the second place", "[seal][secondplace]")
{
    Desk desk;
    const QString other = u"3f0c1d2e-1111-4222-8333-444455556666"_s; // of the same path on another computer
    const SealedFolder theirs(desk.stick, desk.path, other);

    valueOf(desk.second().add(desk.backup(morning), desk.words, {.cost = cheap}));

    CHECK(theirs.entries().empty());
    valueOf(theirs.add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));
    CHECK(desk.second().entries().size() == 1);
    CHECK(desk.folders().size() == 2);
}

TEST_CASE("a folder named by the path of its book is taken over, and stays with a book that is renamed",
          "[seal][secondplace]")
{
    Desk desk;
    valueOf(desk.second().add(desk.backup(morning), desk.words, {.cost = cheap}));
    REQUIRE(QDir(desk.stick).rename(desk.folders().front(), BackupFolder::nameFor(desk.path)));
    CHECK(desk.second().entries().size() == 1);

    valueOf(desk.second().add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));

    CHECK(desk.folders() == QStringList{u"book-"_s + desk.id});
    CHECK(desk.second().entries().size() == 2);
    const QString other = desk.folder.filePath(u"other name.kith"_s);
    expectSuccess(keepBackupSettings(desk.path, {.secondFolder = desk.stick}));
    REQUIRE(QFile::rename(desk.path, other));
    const SealedFolder renamed(desk.stick, other, desk.id);
    CHECK(renamed.entries().size() == 2);
    valueOf(
        renamed.add(valueOf(desk.first.make(other, u"automatic"_s, morning.addDays(2))), desk.words, {.cost = cheap}));
    CHECK(renamed.entries().size() == 3);
    CHECK(desk.folders().size() == 1);
}

TEST_CASE("a book keeps its folder when it is renamed, also where an earlier version kept its settings",
          "[seal][secondplace]")
{
    Desk desk;
    expectSuccess(keepBackupSettings(desk.path, {.secondFolder = desk.stick}));
    const QString settings =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"backups.json"_s);
    const QString name = BackupFolder::nameFor(desk.path);
    valueOf(desk.second().add(desk.backup(morning), desk.words, {.cost = cheap}));
    const auto asAnEarlierVersion = [&] {
        QFile file(settings);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonObject ofBook = all[name].toObject();
        ofBook.remove(u"path"_s);
        all[name] = ofBook;
        expectSuccess(writePrivateFile(settings, QJsonDocument(all).toJson()));
    };
    asAnEarlierVersion();
    REQUIRE_FALSE(pathsWithBackupSettings().contains(QFileInfo(desk.path).canonicalFilePath()));

    valueOf(desk.second().add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));

    CHECK(pathsWithBackupSettings().contains(QFileInfo(desk.path).canonicalFilePath()));
    CHECK(backupSettings(desk.path) == BackupSettings{.secondFolder = desk.stick});
    const QString other = desk.folder.filePath(u"other name.kith"_s);
    REQUIRE(QFile::rename(desk.path, other));
    const SealedFolder renamed(desk.stick, other, desk.id);
    valueOf(
        renamed.add(valueOf(desk.first.make(other, u"automatic"_s, morning.addDays(2))), desk.words, {.cost = cheap}));
    CHECK(renamed.entries().size() == 3);
    CHECK(desk.folders().size() == 1);
}

TEST_CASE("copies of one book at two paths each have a folder in the second place", "[seal][secondplace]")
{
    Desk desk;
    const BackupRotation one{.hours = 1, .days = 0, .weeks = 0, .months = 0};
    const SealedFolder second(desk.stick, desk.path, desk.id, one);
    valueOf(second.add(desk.backup(morning), desk.words, {.cost = cheap}));
    REQUIRE(QDir().mkpath(desk.folder.filePath(u"copies"_s)));
    const QString copy = desk.folder.filePath(u"copies/book.kith"_s);
    REQUIRE(QFile::copy(desk.path, copy));
    const SealedFolder ofCopy(desk.stick, copy, desk.id, one);

    CHECK(ofCopy.entries().empty()); // nothing is fresh that is another's
    valueOf(ofCopy.add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));

    CHECK(desk.folders() == QStringList{u"book-"_s + desk.id, u"book-%1-2"_s.arg(desk.id)});
    CHECK(second.entries().size() == 1);
    CHECK(ofCopy.entries().size() == 1);
    CHECK(second.entries().front().madeAt < ofCopy.entries().front().madeAt);
}

TEST_CASE("copies of one book that mixed their backups before part at the next", "[seal][secondplace]")
{
    Desk desk;
    const QString copy = desk.folder.filePath(u"copy.kith"_s);
    REQUIRE(QFile::copy(desk.path, copy));
    const SealedFolder ofCopy(desk.stick, copy, desk.id);
    valueOf(desk.second().add(desk.backup(morning), desk.words, {.cost = cheap}));
    REQUIRE(QFile::remove(QDir(desk.stick).filePath(desk.folders().front() + u"/writer.json"_s)));
    CHECK(ofCopy.entries().size() == 1);

    valueOf(desk.second().add(desk.backup(morning.addDays(1)), desk.words, {.cost = cheap}));

    CHECK(ofCopy.entries().empty());
    valueOf(ofCopy.add(desk.backup(morning.addDays(2)), desk.words, {.cost = cheap}));
    CHECK(desk.second().entries().size() == 2);
}

TEST_CASE("an id that somebody put into a book leads nowhere else", "[seal][secondplace]")
{
    Desk desk;
    const SealedFolder second(desk.stick, desk.path, u"../../elsewhere"_s);

    valueOf(second.add(desk.backup(morning), desk.words, {.cost = cheap}));

    CHECK(desk.folders() == QStringList{BackupFolder::nameFor(desk.path)});
}

TEST_CASE("what follows the id in a book leads nowhere else", "[seal][secondplace]")
{
    Desk desk;
    const SealedFolder second(desk.stick, desk.path, desk.id + u"/../../elsewhere"_s);

    valueOf(second.add(desk.backup(morning), desk.words, {.cost = cheap}));

    CHECK(desk.folders() == QStringList{u"book-"_s + desk.id});
    CHECK_FALSE(QDir(desk.folder.path()).exists(u"elsewhere"_s));
}

TEST_CASE("a passphrase is compared with the newest backup there that can tell", "[seal][secondplace]")
{
    Desk desk;
    const Passphrase wrong(u"một hai ba năm"_s);
    const SealedFolder second = desk.second();
    CHECK(second.tryPassphrase(wrong).error().code == Error::Code::NotFound); // nothing to compare with

    valueOf(second.add(desk.backup(morning), desk.words, {.cost = cheap}));
    CHECK(second.tryPassphrase(desk.words));
    CHECK(second.tryPassphrase(wrong).error().code == Error::Code::InvalidInput);

    const auto newest = valueOf(second.add(desk.backup(morning.addDays(1)), wrong, {.cost = cheap}));
    CHECK(second.tryPassphrase(wrong));
    QFile file(newest.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(50));
    file.close();
    CHECK(second.tryPassphrase(desk.words));
}

TEST_CASE("the second place needs a backup each day or week that something changed", "[secondplace]")
{
    const QDateTime later = morning.addSecs(3600);
    const auto needs = [](const std::optional<QDateTime>& there, const std::optional<QDateTime>& here, int days,
                          const QDateTime& now) {
        return secondPlaceNeed(there, here, days, now) == SecondPlaceNeed::Backup;
    };

    CHECK_FALSE(needs({}, {}, 1, later));
    CHECK(needs({}, morning, 1, later));
    CHECK_FALSE(needs(morning.addMSecs(-123), morning, 1, morning.addDays(30))); // nothing changed since
    CHECK_FALSE(needs(morning, later, 1, later));
    CHECK(needs(morning, later, 1, morning.addDays(1)));
    CHECK_FALSE(needs(morning, later, 7, morning.addDays(6)));
    CHECK(needs(morning, later, 7, morning.addDays(7)));
    CHECK(needs(morning.addYears(5), later, 1, later)); // a clock that was wrong
}

TEST_CASE("the folders chosen for backups are kept for each book", "[secondplace]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"one.kith"_s);
    const BackupSettings chosen{
        .folder = folder.path(), .secondFolder = u"/media/stick"_s, .every = BackupSettings::Every::Week};

    expectSuccess(keepBackupSettings(path, chosen));

    CHECK(backupSettings(path) == chosen);
    CHECK(backupSettings(folder.filePath(u"two.kith"_s)) == BackupSettings());
    CHECK(BackupFolder::pathFor(path) == QDir(folder.path()).filePath(BackupFolder::nameFor(path)));
    CHECK(BackupFolder::pathFor(folder.filePath(u"two.kith"_s)) ==
          BackupFolder::defaultPathFor(folder.filePath(u"two.kith"_s)));
}

TEST_CASE("books of one path on two computers each have a folder where they share a place", "[secondplace]")
{
    Desk desk;
    const QString shared = desk.folder.filePath(u"shared"_s);
    REQUIRE(QDir().mkpath(shared));
    expectSuccess(keepBackupSettings(desk.path, {.folder = shared}));
    const QString first = BackupFolder::pathFor(desk.path);
    valueOf(BackupFolder(first).make(desk.path, u"automatic"_s, morning));
    CHECK(BackupFolder::pathFor(desk.path) == first);

    QFile writer(first + u"/writer.json"_s); // as the other computer leaves it
    REQUIRE(writer.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(writer.write(R"({"writer": "another"})") > 0);
    writer.close();

    const QString second = BackupFolder::pathFor(desk.path);
    CHECK(second == first + u"-2"_s);
    CHECK_FALSE(BackupFolder(second).hasRecent(morning));
    valueOf(BackupFolder(second).make(desk.path, u"automatic"_s, morning.addDays(1)));
    CHECK(BackupFolder::pathFor(desk.path) == second);
    const auto all = BackupFolder::allOf(desk.path); // and whoever restores sees both
    REQUIRE(all.size() == 2);
    CHECK(all.front().path.startsWith(second));
    CHECK(all.back().path.startsWith(first + u'/'));
}
