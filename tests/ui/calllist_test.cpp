// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calllistpage.h"
#include "activity/logdialog.h"
#include "activity/timeline.h"
#include "activity/whendialog.h"
#include "lists/recordlistview.h"
#include "shell/pagestack.h"
#include "shell/settingsdialog.h"
#include "widgets/emptystate.h"
#include "windows.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

CallListPage& shownCalls(Office& office)
{
    REQUIRE(waitFor([&] { return qobject_cast<CallListPage*>(office.window.pages().shownPage()) != nullptr; }));
    return static_cast<CallListPage&>(*office.window.pages().shownPage());
}

QString textOf(const CallListPage& page, const QString& label)
{
    return page.findChild<QLabel*>(label)->text();
}

/// These are to be called, on their page.
CallListPage& callListOf(Office& office, const IdList& customers)
{
    office.focusTable();
    office.window.calls().prepare(customers);
    office.press(Qt::Key(Qt::Key_1 + office.window.pages().indexOfName(u"calls"_s)), Qt::ControlModifier);
    CallListPage& page = shownCalls(office);
    REQUIRE(waitFor([&] { return !office.window.calls().isPreparing(); }));
    REQUIRE(page.queue().current() == CustomerId{customers.front()});
    return page;
}

std::vector<TimelineEntry> entriesOf(Office& office, CustomerId customer)
{
    return sampleValue(timeline(office.window.book().connection(), customer, 20));
}

} // namespace

TEST_CASE("a filtered list is called through by one key each, and is where it was after closing", "[ui][calls]")
{
    Office office;
    office.focusTable();
    const int all = office.rows();
    const qint64 unwanted = office.window.customers().currentCustomer();
    (void)sampleValue(office.window.saves().saveRecord(u"customer"_s, unwanted, {{u"do_not_call"_s, u"yes"_s}}));

    office.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CallListPage& page = shownCalls(office);
    REQUIRE(waitFor([&] { return !office.window.calls().isPreparing(); }));
    CHECK(page.queue().size() == all - 1);
    CHECK(page.queue().leftOut() == 1);
    CHECK(textOf(page, u"callProgress"_s) == u"1 of %1"_s.arg(all - 1));
    const CustomerId first = page.queue().current();

    office.press(Qt::Key_1);
    REQUIRE(waitFor([&] { return page.queue().position() == 1; }));
    CHECK(entriesOf(office, first).size() > 0);
    const auto logged = entriesOf(office, first);
    CHECK(std::any_of(logged.begin(), logged.end(),
                      [](const TimelineEntry& entry) { return entry.outcome == "no_answer"_L1; }));
    const QString fresh = textOf(page, u"callAttempts"_s);
    office.press(Qt::Key_B);
    REQUIRE(page.queue().current() == first);
    CHECK(textOf(page, u"callAttempts"_s) != fresh);

    office.press(Qt::Key_S);
    const CustomerId second = page.queue().current();
    office.press(Qt::Key_3);
    auto* when = page.findChild<WhenDialog*>();
    REQUIRE(when);
    auto* line = when->findChild<QLineEdit*>(u"when"_s);
    line->selectAll();
    QTest::keyClicks(line, u"in 3 days at 3pm"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(waitFor([&] { return page.queue().position() == 2; }));
    const auto entries = entriesOf(office, second);
    const auto task = std::find_if(entries.begin(), entries.end(), [](const TimelineEntry& entry) {
        return entry.task.isValid() && entry.text == u"Call back"_s && entry.dueTime == QTime(15, 0);
    });
    REQUIRE(task != entries.end());
    CHECK(task->due == QDate::currentDate().addDays(3));

    const CallQueue kept = CallQueue::load(CallQueue::pathFor(office.window.book()));
    CHECK(kept.position() == 2);
    CHECK(kept.size() == all - 1);
    CHECK(kept.current() == page.queue().current());
}

TEST_CASE("who was talked to is written down in the log, and saving it opens the next", "[ui][calls]")
{
    Office office;
    CallListPage& page = callListOf(office, {3, 5});
    const QString first = textOf(page, u"callName"_s);

    office.press(Qt::Key_5);
    auto* log = office.dialog<LogDialog>();
    REQUIRE(log);
    CHECK(log->findChild<QAbstractButton*>(u"talked"_s)->isChecked());
    QString behind; // the form when it goes
    QObject::connect(log, &QDialog::finished, &page, [&] { behind = textOf(page, u"callName"_s); });
    QTest::keyClick(log->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return page.queue().current() == CustomerId{5}; }));
    REQUIRE(waitFor([&] { return !behind.isEmpty(); }));
    CHECK(behind == first);
    CHECK(waitFor([&] { return textOf(page, u"callName"_s) != first; }));

    QTest::mouseClick(page.findChild<QAbstractButton*>(u"busy"_s), Qt::LeftButton);
    CHECK(waitFor([&] { return page.queue().isOver(); }));
    CHECK_FALSE(page.findChild<QAbstractButton*>(u"busy"_s)->isEnabled());
}

TEST_CASE("a list of nobody who may be called is no call list", "[ui][calls]")
{
    Office office;
    (void)sampleValue(office.window.saves().saveRecord(u"customer"_s, 3, {{u"do_not_call"_s, u"yes"_s}}));

    CallListPage& page = callListOf(office, {5});
    QSignalSpy failed(&office.window.calls(), &CallDesk::failed);

    office.window.calls().prepare({3});
    CHECK(waitFor([&] { return failed.size() == 1 && !office.window.calls().isPreparing(); }));
    office.window.calls().prepare({});
    CHECK(waitFor([&] { return failed.size() == 2 && !office.window.calls().isPreparing(); }));

    CHECK(page.queue().current() == CustomerId{5}); // the one before stays
    CHECK(office.said().join(u' ').contains(u"may be called"_s));
}

TEST_CASE("while a call list is being prepared its page says so, and of two the newest counts", "[ui][calls]")
{
    Office office;
    CallListPage& page = callListOf(office, {3, 5});
    const IdList all = office.window.customers().list().model().ids();

    office.window.calls().prepare(all);
    office.window.calls().prepare({7});
    auto* place = page.findChild<EmptyState*>();
    CHECK(place->isVisible());
    CHECK(place->title().contains(u"being prepared"_s));
    CHECK_FALSE(page.findChild<QAbstractButton*>(u"busy"_s)->isEnabled());

    REQUIRE(waitFor([&] { return !office.window.calls().isPreparing(); }));
    CHECK_FALSE(place->isVisible());
    CHECK(page.queue().size() == 1);
    CHECK(page.queue().current() == CustomerId{7});
}

TEST_CASE("each person has their own call list", "[ui][calls]")
{
    Office office;
    CallListPage& page = callListOf(office, {3, 5});
    office.press(Qt::Key_S);
    REQUIRE(page.queue().position() == 1);

    const EmployeeId first = office.window.book().workingAs();
    office.window.book().setWorkingAs({first.value + 1});
    page.refresh();
    CHECK(page.queue().isEmpty());

    office.window.book().setWorkingAs(first);
    page.refresh();
    CHECK(page.queue().current() == CustomerId{5});
}

TEST_CASE("a number is dialled by the user's command, else by a link, and never back into this program", "[ui][calls]")
{
    QStringList started;
    QString opened;
    QString handler = u"linphone.desktop"_s;
    Dialler dialler({.start =
                         [&](const QString& program, const QStringList& arguments) {
                             started = QStringList{program} + arguments;
                             return true;
                         },
                     .openLink =
                         [&](const QUrl& link) {
                             opened = link.toString();
                             return true;
                         },
                     .askHandler =
                         [&](const auto& answer) {
                             answer(handler);
                         }},
                    nullptr);
    QSignalSpy failed(&dialler, &Dialler::failed);

    Dialler::setCommand(u"\"my phone\" --call=%1"_s);
    dialler.dial(u"+84912345678"_s);
    CHECK(started == QStringList{u"my phone"_s, u"--call=+84912345678"_s});
    CHECK(opened.isEmpty());

    Dialler::setCommand(QString());
    dialler.dial(u"+84912345678"_s);
    CHECK(opened == u"tel:+84912345678"_s);
    CHECK(failed.isEmpty());

    opened.clear();
    handler = u"kith.desktop"_s;
    dialler.dial(u"+84912345678"_s);
    CHECK(opened.isEmpty());
    CHECK(failed.size() == 1);

    started.clear();
    Dialler::setCommand(u'"' + QCoreApplication::applicationFilePath() + u"\" tel:%1"_s);
    dialler.dial(u"+84912345678"_s);
    CHECK(started.isEmpty());
    CHECK(failed.size() == 2);
    Dialler::setCommand(QString());
}

TEST_CASE("the program that dials is named in the settings", "[ui][calls][settings]")
{
    Office office;
    office.focusTable();
    office.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = office.dialog<SettingsDialog>();
    REQUIRE(dialog);
    auto* command = dialog->findChild<QLineEdit*>(u"dialCommand"_s);
    REQUIRE(command);
    command->setText(u" linphone --call %1 "_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveSettings"_s), Qt::LeftButton);

    CHECK(waitFor([] { return Dialler::command() == u"linphone --call %1"_s; }));
    Dialler::setCommand(QString());
}
