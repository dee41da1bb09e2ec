// SPDX-License-Identifier: GPL-3.0-or-later
// Days picked from a calendar, by key and by mouse, in forms and in cells.
#include "forms/dateline.h"
#include "forms/recorddialog.h"
#include "shell/pagestack.h"
#include "shell/taste.h"
#include "windows.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A line in a window of its own, with the keys.
struct ShownLine
{
    QWidget window{};
    DateLine line{u"2026-11-30"_s, &window};

    ShownLine()
    {
        window.resize(300, 100);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        line.setFocus();
    }

    void open()
    {
        QTest::keyClick(&line, Qt::Key_Down, Qt::AltModifier);
        REQUIRE(waitFor([this] { return line.calendar() && line.calendar()->isVisible(); }));
    }
    void press(Qt::Key key) { pressIn(*line.calendar(), key); }
    static void pressIn(QCalendarWidget& calendar, Qt::Key key)
    {
        QTest::keyClick(calendar.findChild<QAbstractItemView*>(), key);
    }
    [[nodiscard]] bool isClosed()
    {
        return waitFor([this] { return !line.calendar(); });
    }
};

} // namespace

TEST_CASE("Alt+Down opens a calendar at the day that is named; arrows and Return pick another", "[ui][calendar]")
{
    ShownLine shown;
    shown.open();
    CHECK(shown.line.calendar()->selectedDate() == QDate(2026, 11, 30));

    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);

    CHECK(shown.isClosed());
    CHECK(shown.line.text() == u"2026-12-08"_s);
}

TEST_CASE("Esc leaves the calendar and what was typed", "[ui][calendar]")
{
    ShownLine shown;
    shown.line.setText(u"tomorrow at 3pm"_s);
    shown.open();
    CHECK(shown.line.calendar()->selectedDate() == QDate::currentDate().addDays(1));

    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Escape);

    CHECK(shown.isClosed());
    CHECK(shown.line.text() == u"tomorrow at 3pm"_s);
}

TEST_CASE("a picked day keeps the hour that was named", "[ui][calendar]")
{
    ShownLine shown;
    shown.line.setText(u"2026-11-30 at 3pm"_s);
    shown.open();
    shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Return);

    CHECK(shown.isClosed());
    REQUIRE(shown.line.meant());
    CHECK(shown.line.meant()->date == QDate(2026, 11, 29));
    CHECK(shown.line.meant()->time == QTime(15, 0));
}

TEST_CASE("a calendar's weeks begin as in the settings, and it reads as the language does", "[ui][calendar]")
{
    keepFirstDayOfWeek(Qt::Saturday);
    ShownLine shown;
    shown.line.setLayoutDirection(Qt::RightToLeft);
    shown.open();
    CHECK(shown.line.calendar()->firstDayOfWeek() == Qt::Saturday);
    CHECK(shown.line.calendar()->isRightToLeft());

    shown.press(Qt::Key_Left); // onwards, where one reads that way
    shown.press(Qt::Key_Return);

    CHECK(shown.isClosed());
    CHECK(shown.line.text() == u"2026-12-01"_s);
    keepFirstDayOfWeek({});
}

TEST_CASE("the due day of a task is picked in its form", "[ui][calendar][form]")
{
    Office office;
    office.window.pages().show(office.window.pages().indexOfName(u"tasks"_s));
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"subject"_s), u"Bring samples"_s);
    auto* due = form->findChild<DateLine*>(u"due"_s);
    REQUIRE(due);
    due->setFocus();
    QTest::keyClick(due, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitFor([&] { return due->calendar() && due->calendar()->isVisible(); }));
    ShownLine::pressIn(*due->calendar(), Qt::Key_Down);
    ShownLine::pressIn(*due->calendar(), Qt::Key_Return);
    CHECK(due->text() == QDate::currentDate().addDays(7).toString(Qt::ISODate));
    REQUIRE(form->isVisible());
    form->activateWindow(); // without a screen it has lost the keys to the calendar
    REQUIRE(QTest::qWaitForWindowActive(form));
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(sampleValue(
              office.window.book().connection().integer("SELECT due FROM task WHERE subject = 'Bring samples'")) ==
          daysFromDate(QDate::currentDate().addDays(7)));
}

TEST_CASE("a day is picked in its cell, and saved by Return", "[ui][calendar][editing]")
{
    Office office;
    RecordTableModel& model = office.window.customers().list().model();
    model.setColumns({u"name"_s, u"birthday"_s});
    office.focusTable();
    office.table().setCurrentIndex(model.index(2, 1));
    const qint64 id = model.idAt(2);
    QTest::keyClick(&office.table(), Qt::Key_F2);
    auto* line = qobject_cast<DateLine*>(QApplication::focusWidget());
    REQUIRE(line);
    line->setText(u"1990-02-27"_s);
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(waitFor([&] { return line->calendar() && line->calendar()->isVisible(); }));

    ShownLine::pressIn(*line->calendar(), Qt::Key_Right);
    ShownLine::pressIn(*line->calendar(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !line->calendar(); }));
    CHECK(line->text() == u"1990-02-28"_s);
    office.window.activateWindow(); // without a screen it has lost the keys to the calendar
    REQUIRE(QTest::qWaitForWindowActive(&office.window));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);

    CHECK(waitFor([&] { return office.table().hasFocus(); }));
    CHECK(sampleValue(office.window.book().connection().integer(
              QByteArray("SELECT birthday FROM customer WHERE id = ") + QByteArray::number(id))) == 19900228);
}
