// SPDX-License-Identifier: GPL-3.0-or-later
// What the window promises beside the data itself: one window a book, backups, and a word where a book lies badly.
#include "jobs/loosethread.h"
#include "shell/backupkeeper.h"
#include "shell/lockdialog.h"
#include "shell/restoredialog.h"
#include "storage/backupfolder.h"
#include "widgets/emptystate.h"
#include "widgets/noticebar.h"
#include "windows.h"

#include "shell/settings.h"
#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

LockDialog::Take taking(const QString& path)
{
    return [path] {
        return LockFile::take(path);
    };
}

std::vector<Backup> backupsOf(Office& office)
{
    return BackupFolder(BackupFolder::defaultPathFor(office.window.book().path())).backups();
}

QLabel* backupLabel(Office& office)
{
    return office.window.statusLine().findChild<QLabel*>(u"backup"_s);
}

} // namespace

TEST_CASE("a window holds the lock of its book and gives it back when it goes", "[ui][lock]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    auto book = sampleBook(path);
    {
        MainWindow window(std::move(book));
        window.hold(sampleValue(LockFile::take(path)));

        const auto second = LockFile::take(path);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == Error::Code::Conflict);
        const auto holder = LockFile::holderOf(path);
        REQUIRE(holder);
        CHECK(holder->process == QCoreApplication::applicationPid());
        CHECK(holder->since.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        CHECK(second.error().message.contains(
            QLocale().toString(holder->since.toLocalTime().time(), QLocale::ShortFormat)));
    }
    CHECK(LockFile::take(path));
}

TEST_CASE("a second window may wait until the first is closed", "[ui][lock]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    sampleBook(path);
    std::optional<LockFile> first(sampleValue(LockFile::take(path)));
    LockDialog dialog(LockFile::holderOf(path)->sentence(path), taking(path));
    dialog.open();
    CHECK(dialog.findChild<QLabel*>(u"lockText"_s)->text().contains(u"shop.kith"_s));

    QTest::mouseClick(dialog.findChild<QAbstractButton*>(u"wait"_s), Qt::LeftButton);
    CHECK(dialog.isVisible());
    first.reset();

    REQUIRE(waitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.choice() == LockDialog::Choice::Write);
    CHECK(dialog.takeLock());
}

TEST_CASE("a second window may read only, and Escape leaves the book alone", "[ui][lock]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    sampleBook(path);
    const LockFile first = sampleValue(LockFile::take(path));
    LockDialog reading(u"It is open."_s, taking(path));
    reading.open();
    reading.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&reading));
    QTest::keyClick(reading.windowHandle(), Qt::Key_R, Qt::AltModifier);
    CHECK(waitFor([&] { return reading.choice() == LockDialog::Choice::Read && !reading.isVisible(); }));
    LockDialog leaving(u"It is open."_s, taking(path));
    leaving.open();
    QTest::keyClick(&leaving, Qt::Key_Escape);
    CHECK(leaving.choice() == LockDialog::Choice::Leave);
    CHECK_FALSE(leaving.isVisible());

    MainWindow window(sampleValue(Book::open(path, standardRegistry(), {.access = Connection::Access::ReadOnly})));
    window.show();
    CHECK_FALSE(window.statusLine().findChild<QLabel*>(u"note"_s)->text().isEmpty());
    for (QAction* action : window.customers().pageActions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N) ||
            action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
            CHECK_FALSE(action->isEnabled());
    }
}

TEST_CASE("what hangs is not waited for, and counts as running until it answers", "[ui][backup]")
{
    const auto answer = std::make_shared<QSemaphore>();
    QFuture<int> hanging;
    {
        LooseThread thread;
        hanging = thread.run([answer] {
            answer->acquire();
            return 1;
        });
        CHECK(hanging.isRunning());
        CHECK(thread.run([] { return 2; }).result() == 2);
        hanging = thread.run([answer] {
            answer->acquire();
            return 3;
        });
    } // goes, although nothing answered

    CHECK(hanging.isRunning());
    answer->release(2);
    CHECK(hanging.result() == 3);
}

TEST_CASE("closing does not wait for a job that hangs, but for one that takes back what it wrote", "[ui][backup]")
{
    struct Ends
    {
        std::atomic<bool> isOver = false; ///< the runner is gone
        std::atomic<bool> wasWaitedFor = false;
        std::atomic<bool> isTakenBack = false;
    };
    const auto ends = std::make_shared<Ends>();
    {
        JobRunner jobs;
        // A folder on a network that is gone: it answers nobody, whoever cancels.
        const auto hang = [ends](const Progress&) -> Result<int> {
            constexpr int longest = 10'000; // milliseconds, for a run that does wait
            QElapsedTimer waited;
            waited.start();
            while (!ends->isOver && waited.elapsed() < longest)
                QThread::msleep(1);
            ends->wasWaitedFor = !ends->isOver;
            return 1;
        };
        jobs.start<int>(u"Backing up"_s, Job::Access::Reading, hang, nullptr, [](const Result<int>&) {});
        const auto takeBack = [ends](const Progress& progress) -> Result<int> {
            while (progress(0, 0))
                QThread::msleep(1);
            QThread::msleep(50);
            ends->isTakenBack = true;
            return error(Error::Code::Cancelled, {});
        };
        jobs.start<int>(u"Import"_s, Job::Access::Writing, takeBack, nullptr, [](const Result<int>&) {});
    }
    ends->isOver = true;

    CHECK_FALSE(ends->wasWaitedFor);
    CHECK(ends->isTakenBack);
}

TEST_CASE("backups are looked for without holding up the window, which says so", "[ui][backup]")
{
    const auto answer = std::make_shared<QSemaphore>();
    const QDateTime then(QDate(2026, 5, 13), QTime(9, 0), Qt::UTC);
    RestoreDialog dialog([answer, then] {
        answer->acquire(); // a folder on a network that is gone
        const Backup backup{.path = u"backup.kith"_s, .madeAt = then, .reason = u"asked"_s, .isVerified = true};
        return RestoreDialog::Found{.hasBook = true, .backups = {backup}};
    });
    dialog.open();
    auto* place = dialog.findChild<EmptyState*>();
    auto* table = dialog.findChild<QTableWidget*>();
    auto* restore = dialog.findChild<QAbstractButton*>(u"restore"_s);
    QSignalSpy chosen(&dialog, &RestoreDialog::chosen);

    CHECK(place->isVisible());
    CHECK(place->title().contains(u"Looking"_s));
    CHECK_FALSE(restore->isEnabled());
    CHECK(dialog.findChild<QAbstractButton*>(u"restoreFile"_s)->isEnabled());
    answer->release();

    REQUIRE(waitFor([&] { return table->isVisible(); }));
    CHECK_FALSE(place->isVisible());
    CHECK(table->rowCount() == 1);
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(chosen.size() == 1);
}

TEST_CASE("the window backs up a changed book, says so, and leaves an unchanged one alone", "[ui][backup]")
{
    Office office;
    REQUIRE(waitFor([&] { return backupLabel(office)->text() == u"No backup yet"_s; }));

    office.window.backups().keep();

    REQUIRE(waitFor([&] { return backupLabel(office)->text().contains(u"just now"_s); }));
    REQUIRE(backupsOf(office).size() == 1);
    CHECK(backupsOf(office).front().isVerified);
    CHECK(backupsOf(office).front().facts.rows.at(u"customer"_s) == int(std::size(samplePeople)));
    CHECK(backupLabel(office)->toolTip().contains(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)));

    office.window.backups().keep();
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    QTest::qWait(0);
    CHECK(backupsOf(office).size() == 1);
}

TEST_CASE("a backup is due half an hour after the last if the book changed since", "[ui][backup]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    auto book = sampleBook(path);
    BackupFolder backups(BackupFolder::defaultPathFor(path));
    const QDateTime hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    REQUIRE(backups.make(path, u"automatic"_s, hourAgo));
    MainWindow window(std::move(book));
    window.show();
    auto* shown = window.statusLine().findChild<QLabel*>(u"backup"_s);
    REQUIRE(waitFor([&] { return shown->text().contains(u"1 h ago"_s); }));

    window.backups().keep();

    // All of the sample was written after that backup's hour.
    CHECK(waitFor([&] { return backups.backups().size() == 2 && shown->text().contains(u"just now"_s); }));
}

TEST_CASE("Ctrl+B backs up at once, and a copy nobody checked is checked", "[ui][backup]")
{
    Office office;
    const QString path = office.window.book().path();
    BackupFolder folder(BackupFolder::defaultPathFor(path));
    REQUIRE(folder.copy(path, u"import"_s, QDateTime::currentDateTimeUtc()));
    CHECK_FALSE(folder.newestVerified());

    office.window.backups().keep();
    REQUIRE(waitFor([&] { return folder.newestVerified().has_value(); }));

    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    office.focusTable();
    QTest::keyClick(&office.table(), Qt::Key_B, Qt::ControlModifier);
    // The rotation keeps one of an hour: the newest.
    CHECK(waitFor([&] { return folder.newestVerified() && folder.newestVerified()->reason == u"asked"_s; }));
    CHECK(waitFor([&] { return office.said().join(u" "_s).contains(u"14"_s); }));
}

TEST_CASE("a book in a shared folder is spoken of once, until it is put away", "[ui][notice]")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u".stfolder"_s));
    const QString path = folder.filePath(u"shop.kith"_s);
    sampleBook(path);
    const auto opened = [&] {
        auto window = std::make_unique<MainWindow>(sampleValue(Book::open(path, standardRegistry())));
        window->show();
        REQUIRE(waitFor([&] { return window->backups().isKnown(); }));
        return window;
    };
    {
        const auto window = opened();
        auto* bar = window->findChild<NoticeBar*>();
        REQUIRE_FALSE(bar->sentence().isEmpty());
        QTest::mouseClick(bar->findChild<QAbstractButton*>(u"dismissNotice"_s), Qt::LeftButton);
        CHECK(bar->sentence().isEmpty());
    }
    CHECK(opened()->findChild<NoticeBar*>()->sentence().isEmpty());
}

TEST_CASE("every action of the menus has its key", "[ui][menus]")
{
    Office office;
    for (const QAction* menu : office.window.menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            INFO(action->text().toStdString());
            CHECK((action->isSeparator() || action->menu() || !action->shortcut().isEmpty()));
        }
    }
}

TEST_CASE("a window over a damaged file says so, and writes nothing more into it", "[ui][damage]")
{
    Office office;
    Connection& connection = office.window.book().connection();
    const qint64 page =
        sampleValue(connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'customer_by_email'"));
    sampleValue(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").map([] { return true; }));
    QFile file(office.window.book().path());
    constexpr qint64 pageSize = 4096;
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageSize + 8));
    REQUIRE(file.write(QByteArray(64, '\x7f')) == 64);
    file.close();
    bool isFinished = false;
    QObject::connect(&office.window.health(), &HealthWatch::finished, [&] { isFinished = true; });

    office.window.health().start();

    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK(office.window.findChild<NoticeBar*>()->isVisible());
    CHECK(office.window.findChild<NoticeBar*>()->sentence().contains(u"restore a backup"_s));
    CHECK(office.window.book().isReadOnly());
}

TEST_CASE("a window over a sound file says nothing of damage", "[ui][damage]")
{
    Office office;
    bool isFinished = false;
    QObject::connect(&office.window.health(), &HealthWatch::finished, [&] { isFinished = true; });

    office.window.health().start();

    REQUIRE(waitFor([&] { return isFinished; }));
    CHECK_FALSE(office.window.findChild<NoticeBar*>()->isVisible());
    CHECK_FALSE(office.window.book().isReadOnly());
}
