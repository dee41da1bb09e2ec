// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a list would be, and a dialog's height: as much room as the words need.
#include "style/metrics.h"
#include "widgets/emptystate.h"
#include "widgets/smalldialog.h"
#include "windows.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

struct EmptyPlace
{
    QWidget window{};
    EmptyState empty{&window};
    QAction add{u"Add"_s};
    QAction import{u"Import"_s};

    explicit EmptyPlace(const QSize& size)
    {
        empty.hide();
        window.resize(size);
        empty.resize(size);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

const QString longReason = u"Calls, visits, notes and tasks with them stand here once there are any; begin with one."_s;

class Tall final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {300, 5000}; }
};

} // namespace

TEST_CASE("an empty place that is told the same again keeps its buttons, and one of them the keys", "[ui][empty]")
{
    EmptyPlace place({600, 500});
    EmptyState& empty = place.empty;
    empty.show(u"Nothing"_s, u"Here"_s, {&place.add, &place.import});
    const QPointer<QPushButton> button = empty.findChild<QPushButton*>();
    button->setFocus();

    empty.show(u"Nothing"_s, u"Here"_s, {&place.add, &place.import});
    QTest::qWait(0);

    REQUIRE(button);
    CHECK(button->hasFocus());
    place.add.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
}

TEST_CASE("what the button of an empty place does may change what stands there", "[ui][empty]")
{
    EmptyPlace place({600, 500});
    EmptyState& empty = place.empty;
    empty.show(u"Nothing"_s, u"Here"_s, {&place.add});
    const QPointer<QPushButton> button = empty.findChild<QPushButton*>();
    bool isThere = false; // while its click lasts
    QObject::connect(&place.add, &QAction::triggered, &empty, [&] {
        empty.show(u"Still nothing"_s, u"There"_s, {&place.import});
        isThere = !button.isNull();
    });

    QTest::mouseClick(button, Qt::LeftButton);

    CHECK(isThere);
    CHECK(waitFor([&] { return button.isNull(); }));
    CHECK(empty.title() == u"Still nothing"_s);
    CHECK(empty.findChild<QPushButton*>()->isVisible());
}

TEST_CASE("an empty place leaves out its margins where the words it has now need the room", "[ui][empty]")
{
    constexpr int width = 240;
    EmptyPlace roomy({width, 600});
    roomy.empty.show(u"Nothing"_s, longReason, {&roomy.add, &roomy.import});
    const int least = roomy.empty.minimumSizeHint().height();
    EmptyPlace tight({width, least});
    tight.empty.show(u"Nothing"_s, {}, {});
    CHECK(tight.empty.layout()->contentsMargins().top() == metrics::Huge);

    tight.empty.show(u"Nothing"_s, longReason, {&tight.add, &tight.import});

    CHECK(tight.empty.minimumSizeHint().height() == least);
    CHECK(tight.empty.layout()->contentsMargins().top() < metrics::Huge);
    CHECK(waitFor([&] { return tight.empty.findChild<QPushButton*>()->geometry().bottom() < least; }));
}

TEST_CASE("a dialog that fits its words is no higher than the screen", "[ui][dialogs]")
{
    QDialog dialog;
    QVBoxLayout* layout = makeSmallLayout(dialog, u"Much to read"_s);
    layout->addWidget(new Tall(&dialog));
    addButtons(dialog, *layout, u"Read"_s);
    const int highest = dialog.screen()->availableGeometry().height();

    fitHeight(dialog);
    CHECK(dialog.height() == highest);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    fitHeight(dialog);
    CHECK(dialog.frameGeometry().height() <= highest);
}
