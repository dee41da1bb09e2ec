// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of the pane and the line for a note above it.
#include "customers/timelinepanel.h"
#include "widgets/emptystate.h"
#include "windows.h"

#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

TEST_CASE("a click does not miss what stands below the note line, which shrinks again after it", "[ui][timeline]")
{
    Office office;
    auto* panel = office.window.customers().findChild<TimelinePanel*>();
    auto* list = panel->findChild<QListView*>();
    auto* empty = panel->findChild<EmptyState*>();
    QPlainTextEdit& note = panel->noteBox();
    office.focusTable();
    panel->findChild<QMenu*>()->actions().last()->trigger(); // of this kind there is nothing
    REQUIRE(waitFor([&] { return empty->isVisible(); }));
    auto* button = empty->findChild<QPushButton*>();
    const auto place = [&] {
        return button->mapTo(&office.window, button->rect().center());
    };
    const auto settle = [] {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(0);
    };
    settle();
    const QPoint atRest = place();
    const int low = note.height();
    note.setFocus();
    REQUIRE(waitFor([&] { return note.height() > low && place() != atRest; }));
    settle();

    // As the system does it: whoever is under the mouse then gets it.
    const QPoint clicked = place();
    QWindow* window = office.window.windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, clicked);
    settle();
    CHECK(place() == clicked);
    QTest::mouseRelease(window, Qt::LeftButton, {}, clicked);

    CHECK(waitFor([&] { return list->isVisible() && list->model()->rowCount() > 0; }));
    CHECK(list->hasFocus()); // what the button brought, not the note once more
    CHECK(waitFor([&] { return note.height() == low; }));
}

TEST_CASE("the hint of the note line goes when an input method begins to compose", "[ui][timeline]")
{
    Office office;
    QPlainTextEdit& note = office.window.customers().findChild<TimelinePanel*>()->noteBox();
    note.setCursorWidth(0);
    const auto isInked = [&] {
        const QImage picture = note.viewport()->grab().toImage();
        const QRgb ground = picture.pixel(picture.width() - 1, picture.height() - 1);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != ground)
                    return true;
            }
        }
        return false;
    };
    REQUIRE(isInked());

    QInputMethodEvent composed(u" "_s, {});
    QApplication::sendEvent(&note, &composed);

    CHECK(note.toPlainText().isEmpty());
    CHECK_FALSE(isInked());
    QInputMethodEvent dropped;
    QApplication::sendEvent(&note, &dropped);
    CHECK(isInked());
}
