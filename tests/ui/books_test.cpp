// SPDX-License-Identifier: GPL-3.0-or-later
// What the File menu does with whole books, and where their backups go.
#include "dressed.h"
#include "settled.h"
#include "shell/backupkeeper.h"
#include "shell/recentbooks.h"
#include "shell/windowkeeper.h"
#include "shell/windowmenus.h"
#include "storage/backupfolder.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// Names a file in the dialog that asks for one.
void choose(QFileDialog& files, const QString& path)
{
    files.findChild<QLineEdit*>()->setText(path);
    QMetaObject::invokeMethod(&files, "accept");
}

} // namespace

TEST_CASE("Ctrl+Shift+N asks where a new book goes, and Ctrl+O for another one", "[ui][books]")
{
    Office office;
    QSignalSpy made(&office.window, &MainWindow::newBookRequested);
    QSignalSpy opened(&office.window, &MainWindow::bookRequested);
    office.focusTable();
    office.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* files = office.dialog<QFileDialog>();
    REQUIRE(files);
    choose(*files, office.folder.filePath(u"second"_s));
    REQUIRE(waitFor([&] { return made.size() == 1; }));
    CHECK(made.front().front().toString() == office.folder.filePath(u"second.kith"_s));
    REQUIRE(waitFor([&] { return !office.window.findChild<QFileDialog*>(); }));

    const QString other = office.folder.filePath(u"other.kith"_s);
    sampleBook(other);
    office.focusTable();
    office.press(Qt::Key_O, Qt::ControlModifier);
    files = office.dialog<QFileDialog>();
    REQUIRE(files);
    choose(*files, other);
    REQUIRE(waitFor([&] { return opened.size() == 1; }));
    CHECK(opened.front().front().toString() == other);
}

TEST_CASE("a book one had open stands among the recent ones, and one that is gone cannot be chosen", "[ui][books]")
{
    QTemporaryDir folder;
    const QString there = folder.filePath(u"A & B.kith"_s);
    sampleBook(there);
    noteRecentBook(folder.filePath(u"gone.kith"_s));
    noteRecentBook(there);
    Office office;
    QSignalSpy opened(&office.window, &MainWindow::bookRequested);
    const auto entry = [&office](const QString& name) -> QAction* {
        for (const WindowMenus::Entry& each : office.window.menus().entries()) {
            if (bare(each.action->text()).startsWith(name))
                return each.action;
        }
        return nullptr;
    };
    REQUIRE(entry(u"gone"_s));
    CHECK_FALSE(entry(u"gone"_s)->isEnabled());

    REQUIRE(entry(u"A && B"_s));
    entry(u"A && B"_s)->trigger();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == there);
}

TEST_CASE("Alt+F and R and Return open the book one had open before", "[ui][books]")
{
    const UsualLook look;
    QTemporaryDir folder;
    const QString former = folder.filePath(u"former.kith"_s);
    const QString now = folder.filePath(u"now.kith"_s);
    for (const QString& path : {former, now}) {
        const auto book = sampleBook(path);
        rememberPerson(*book, book->workingAs());
    }
    WindowKeeper keeper(*qApp, {});
    REQUIRE(keeper.start(former) == WindowKeeper::Outcome::Opened);
    REQUIRE(keeper.open(now) == WindowKeeper::Outcome::Opened);
    keeper.window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(keeper.window()));
    const auto popup = [](const QMenu* other) -> QMenu* {
        waitFor([other] { return QApplication::activePopupWidget() && QApplication::activePopupWidget() != other; });
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };

    QTest::keyClick(keeper.window(), Qt::Key_F, Qt::AltModifier);
    QMenu* file = popup(nullptr);
    REQUIRE(file == &keeper.window()->menus().file());
    QTest::keyClick(file, Qt::Key_R);
    QMenu* recent = popup(file);
    REQUIRE(recent);
    REQUIRE(recent->activeAction());
    CHECK(bare(recent->activeAction()->text()).startsWith(u"former"_s));
    QTest::keyClick(recent, Qt::Key_Return);

    CHECK(waitFor([&] { return keeper.window() && keeper.window()->book().path() == former; }));
    CHECK(keeper.window()->isVisible());
    keeper.window()->close();
}

TEST_CASE("backups go to the folder that is named in the settings", "[ui][settings][backup]")
{
    Office office;
    const QString chosen = office.folder.filePath(u"safe place"_s);
    REQUIRE(QDir().mkpath(chosen));
    {
        const Settled settings(office, u"Backups"_s);
        auto* line = settings.dialog->findChild<QLineEdit*>(u"backupFolder"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, chosen);
        settings.click(u"saveSettings"_s);
        REQUIRE(waitFor([&] { return !office.window.findChild<SettingsDialog*>(); }));
    }
    Settled::takeKeys(office.window);
    office.focusTable();
    office.press(Qt::Key_B, Qt::ControlModifier);

    const QString folder = BackupFolder::pathFor(office.window.book().path());
    CHECK(folder.startsWith(chosen));
    CHECK(waitFor([&] { return !BackupFolder(folder).backups().empty(); }));
    CHECK(BackupFolder(BackupFolder::defaultPathFor(office.window.book().path())).backups().empty());
}
