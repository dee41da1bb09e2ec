// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says after something was done: seen, reached and taken back by mouse and by keys.
#include "shell/pagestack.h"
#include "storage/recordactions.h"
#include "windows.h"

#include <QAbstractButton>
#include <QDialog>
#include <QGuiApplication>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

void removeRow(Office& office, int row)
{
    const int all = office.rows();
    office.focusTable();
    office.select(row);
    office.press(Qt::Key_Delete);
    REQUIRE(waitFor([&] { return office.rows() == all - 1; }));
}

QList<Toast*> shownToasts(Office& office)
{
    return office.window.announcer().toasts().findChildren<Toast*>();
}

} // namespace

TEST_CASE("what was removed comes back by the toast, also when something else was done since", "[ui][toasts]")
{
    Office office;
    const int all = office.rows();
    const QString name = office.table().model()->index(2, 0).data().toString();
    removeRow(office, 2);
    REQUIRE(office.said().size() == 1);
    const auto schema = office.window.book().schema();
    (void)sampleValue(RecordActions(office.window.book()).add(schema->entity(u"customer"), {{u"name"_s, u"Zoe"_s}}));
    REQUIRE(waitFor([&] { return office.rows() == all; }));

    QTest::mouseClick(shownToasts(office).constFirst()->findChild<QAbstractButton*>(u"toastUndo"_s), Qt::LeftButton);

    CHECK(waitFor([&] { return office.rows() == all + 1; }));
    CHECK(office.table().model()->index(2, 0).data().toString() == name);
}

TEST_CASE("a toast takes no keys, and none of the status line's room", "[ui][toasts]")
{
    Office office;
    removeRow(office, 2);

    CHECK(office.table().hasFocus());
    for (const QSize size : {QSize(1280, 800), QSize(1024, 640), QSize(720, 480)}) {
        office.window.resize(size);
        QTest::qWait(0);
        const QWidget& toasts = office.window.announcer().toasts();
        const QRect place(toasts.mapTo(&office.window, QPoint()), toasts.size());
        const QWidget& status = office.window.statusLine();
        const QRect page(office.window.pages().mapTo(&office.window, QPoint()), office.window.pages().size());
        CHECK(toasts.isVisible());
        CHECK(page.contains(place));
        CHECK_FALSE(place.intersects(QRect(status.mapTo(&office.window, QPoint()), status.size())));
    }
}

TEST_CASE("a sentence after which nothing new stands in the book offers no undo", "[ui][toasts]")
{
    Office office;
    removeRow(office, 2);
    const auto isOffered = [&] {
        return !shownToasts(office).constLast()->findChild<QAbstractButton*>(u"toastUndo"_s)->isHidden();
    };
    REQUIRE(isOffered());

    office.window.announcer().done(u"Tag changed"_s);

    CHECK_FALSE(isOffered());
}

TEST_CASE("what was written without a word is not offered with the next one", "[ui][toasts]")
{
    Office office;
    const auto schema = office.window.book().schema();
    (void)sampleValue(RecordActions(office.window.book()).add(schema->entity(u"customer"), {{u"name"_s, u"Zoe"_s}}));
    QTest::qWait(0);

    office.window.announcer().done(u"Tag changed"_s);

    CHECK(office.window.announcer().toasts().offered().empty());
}

TEST_CASE("toasts outlive a dialog that is deleted while they stand over it", "[ui][toasts]")
{
    Office office;
    auto* dialog = new QDialog(&office.window);
    auto* ground = new QWidget(dialog);
    office.window.announcer().lendTo(*dialog, *ground);
    dialog->open();
    office.window.announcer().tell(u"over the dialog"_s);

    delete dialog;

    office.window.announcer().tell(u"over the page"_s);
    CHECK(office.said() == QStringList{u"over the dialog"_s, u"over the page"_s});
}

TEST_CASE("F8 goes to the newest toast, Esc comes back, and the space bar takes back", "[ui][toasts]")
{
    Office office;
    const int all = office.rows();
    removeRow(office, 3);

    office.press(Qt::Key_F8);
    REQUIRE(QApplication::focusWidget()->objectName() == u"toastUndo"_s);
    office.press(Qt::Key_Escape);
    CHECK(office.table().hasFocus());
    CHECK(office.said().isEmpty());

    removeRow(office, 3);
    office.press(Qt::Key_F8);
    office.press(Qt::Key_Space);
    CHECK(waitFor([&] { return office.rows() == all - 1; }));
    CHECK(waitFor([&] { return office.table().hasFocus(); }));
}

TEST_CASE("what was taken back by Ctrl+Z is no longer offered", "[ui][toasts]")
{
    Office office;
    removeRow(office, 2);
    const QString offered = office.said().constLast();

    office.press(Qt::Key_Z, Qt::ControlModifier);

    CHECK(waitFor([&] { return !office.said().contains(offered); }));
    CHECK(office.said().size() == 1); // that it was undone
}

TEST_CASE("several toasts wait for each other, and one with the keys waits for nobody", "[ui][toasts]")
{
    Office office;
    Toasts& toasts = office.window.announcer().toasts();
    constexpr int soon = 30; // milliseconds
    toasts.setShownFor(soon);
    office.focusTable();
    office.window.announcer().tell(u"first"_s);
    office.press(Qt::Key_F8);
    for (const QString& text : {u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s})
        office.window.announcer().tell(text);
    CHECK(office.said() == QStringList{u"first"_s, u"second"_s, u"third"_s});

    QStringList seen;
    CHECK(waitFor([&] {
        seen += office.said();
        return seen.contains(u"fifth"_s) && office.said() == QStringList{u"first"_s};
    }));
    office.press(Qt::Key_Escape);
    CHECK(office.said().isEmpty());
}

TEST_CASE("what went wrong stays until something else happens", "[ui][toasts]")
{
    Office office;
    constexpr int soon = 30; // milliseconds
    office.window.announcer().toasts().setShownFor(soon);
    office.window.announcer().fail({Error::Code::Io, u"The disk is gone."_s});
    office.window.announcer().fail({Error::Code::Io, u"The disk is gone."_s});
    CHECK(office.said().size() == 1);

    office.window.announcer().tell(u"Saved"_s);

    CHECK(waitFor([&] { return office.said().isEmpty(); }));
}
