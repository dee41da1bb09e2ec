// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"
#include "customers/duplicatesdialog.h"
#include "customers/historypanel.h"
#include "customers/peoplepanel.h"
#include "customers/persondetail.h"
#include "customers/timelinepanel.h"
#include "forms/recorddialog.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "storage/recordreader.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"
#include "widgets/tabstrip.h"
#include "windows.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

TEST_CASE("typing a name in another script finds the customer", "[ui][search]")
{
    Office office;

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"amit sharma"_s);

    REQUIRE(waitFor([&] { return office.rows() == 1; }));
    CHECK(office.firstName() == u"अमित शर्मा"_s);

    QTest::keyClick(&office.line(), Qt::Key_Escape);
    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
}

TEST_CASE("a filter shows those it holds for, and says where it is wrong", "[ui][filter]")
{
    Office office;

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(office.filter().line(), u"stage = loyal"_s);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));

    office.filter().line()->clear();
    QTest::keyClicks(office.filter().line(), u"name ~ a and cty = Hue"_s);
    REQUIRE(waitFor([&] { return !office.filter().problem().isEmpty(); }));
    CHECK(office.filter().problem().contains(u"cty"_s));
    CHECK(office.filter().problem().contains(u"14"_s)); // its position, counted from 1

    office.filter().line()->clear();
    CHECK(
        waitFor([&] { return office.filter().problem().isEmpty() && office.rows() == int(std::size(samplePeople)); }));
}

TEST_CASE("search and filter hold together", "[ui][search][filter]")
{
    Office office;

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"pham stage = prospect"_s);

    CHECK(waitFor([&] { return office.rows() == 1 && office.firstName() == u"Phạm Gia Hân"_s; }));
}

TEST_CASE("what looks like HTML is shown as it was typed", "[ui][trust]")
{
    Office office;
    const QString name = u"<b>Anna</b> <img src=file:///etc/passwd>"_s;
    const SamplePerson person{
        u"<b>Anna</b> <img src=file:///etc/passwd>", u"", u"<i>Huế</i>", u"+84 912 000 111", u"", u"", 1};
    addSamplePerson(office.window.book(), person, {}, {});

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"anna"_s);
    REQUIRE(waitFor([&] { return office.rows() == 1; }));

    auto* shown = office.window.findChild<QLabel*>(u"customerName"_s);
    REQUIRE(waitFor([&] { return shown->text() == name; }));
    for (const QLabel* label : office.window.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
    const QString toolTip = office.table().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(toolTip.contains(u"&lt;b&gt;Anna"_s));
}

TEST_CASE("removing a customer is undone by Ctrl+Z and done again by Ctrl+Shift+Z", "[ui][undo]")
{
    Office office;
    const int all = office.rows();

    office.focusTable();
    office.select(2);
    QTest::keyClick(&office.table(), Qt::Key_Delete);
    REQUIRE(waitFor([&] { return office.rows() == all - 1; }));
    CHECK_FALSE(office.said().isEmpty());

    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return office.rows() == all; }));

    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor([&] { return office.rows() == all - 1; }));
}

TEST_CASE("a change made beside the window appears in it", "[ui]")
{
    Office office;
    const int all = office.rows();

    auto other = sampleValue(Book::open(office.window.book().path(), standardRegistry()));
    addSamplePerson(*other, {u"Anna Beside", u"", u"Huế", u"+84 912 000 222", u"", u"", 1}, {}, {});

    CHECK(waitFor([&] { return office.rows() == all + 1; }));
}

TEST_CASE("an empty list says why it is empty", "[ui][search][filter]")
{
    Office office;
    auto& empty = *office.table().parentWidget()->findChild<EmptyState*>(QString(), Qt::FindDirectChildrenOnly);
    CHECK(empty.title().isEmpty());

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"zzqqxx"_s);
    REQUIRE(waitFor([&] { return office.rows() == 0 && !empty.title().isEmpty(); }));
    CHECK(empty.isVisible());
    CHECK(waitFor([&] { return empty.height() > office.window.height() / 3; }));
    CHECK_FALSE(office.table().isVisible());

    QTest::keyClick(&office.line(), Qt::Key_Escape);
    REQUIRE(waitFor([&] { return office.rows() > 0; }));
    CHECK(office.table().isVisible());
    CHECK(empty.title().isEmpty());
}

TEST_CASE("every page of a new book says why it is empty, and offers what to do", "[ui][empty]")
{
    const QTemporaryDir folder;
    MainWindow window(sampleValue(
        Book::create(folder.filePath(u"new.kith"_s), standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s})));
    window.show();
    for (int page = 0; page < int(window.pages().infos().size()); ++page) {
        const QString name = window.pages().infos()[size_t(page)].name;
        INFO(name.toStdString());
        window.navigator().showPage(page);
        const auto shown = [&]() -> EmptyState* {
            for (EmptyState* each : window.pages().shownPage()->findChildren<EmptyState*>()) {
                if (each->isVisible() && !each->title().isEmpty())
                    return each;
            }
            return nullptr;
        };
        REQUIRE(waitFor([&] { return shown() != nullptr; }));
        CHECK((shown()->findChild<QPushButton*>() != nullptr || name == u"reports"_s));
    }
}

TEST_CASE("from an empty call list one goes to those who can be called", "[ui][empty]")
{
    Office office;
    office.window.navigator().showPage(office.window.pages().indexOfName(u"calls"_s));
    auto* empty = office.window.pages().shownPage()->findChild<EmptyState*>();
    REQUIRE(waitFor([&] { return empty->isVisible(); }));

    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);

    CHECK(waitFor([&] { return office.table().isVisible(); }));
}

TEST_CASE("what is filtered away comes back by the button that says so", "[ui][empty][filter]")
{
    Office office;
    auto& empty = *office.table().parentWidget()->findChild<EmptyState*>(QString(), Qt::FindDirectChildrenOnly);
    office.filter().setText(u"stage = lapsed and city = Nowhere"_s);
    REQUIRE(waitFor([&] { return empty.isVisible() && !empty.title().isEmpty(); }));
    QTest::qWait(0); // the buttons of what stood there before are gone

    QTest::mouseClick(empty.findChild<QPushButton*>(), Qt::LeftButton);

    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
}

TEST_CASE("what is known stands as close as its words need, also when it was filled unseen", "[ui]")
{
    Office office;
    office.window.navigator().showPage(office.window.pages().indexOfName(u"calls"_s));
    office.window.navigator().showPage(0);
    office.focusTable();
    office.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* detail = office.window.pages().shownPage()->findChild<PersonDetail*>();
    REQUIRE(waitFor([&] { return detail && detail->isVisible(); }));

    CHECK(waitFor([&] {
        const auto lines = detail->findChild<QWidget*>(u"fields"_s)->findChildren<QLabel*>();
        return std::ranges::all_of(lines, [](const QLabel* line) {
            return !line->wordWrap() ||
                   line->height() <= line->heightForWidth(line->width()) + line->fontMetrics().height() / 2;
        });
    }));
}

TEST_CASE("letters typed in the list search", "[ui][search]")
{
    Office office;
    office.focusTable();

    QTest::keyClick(&office.table(), Qt::Key_A);
    QTest::keyClicks(&office.line(), u"mit"_s);

    REQUIRE(waitFor([&] { return office.rows() == 1; }));
    CHECK(office.line().text() == u"amit"_s);
    CHECK(office.line().hasFocus());
}

TEST_CASE("a small window still shows the names and what is known", "[ui]")
{
    Office office;
    office.window.resize(1024, 640);

    CHECK(waitFor([&] { return office.table().columnWidth(0) >= 170; }));
    auto* fields = office.window.findChild<QWidget*>(u"fields"_s);
    CHECK(waitFor([&] { return fields->visibleRegion().boundingRect().height() > 80; }));
}

TEST_CASE("a key of the window works while the filter offers its words", "[ui][filter]")
{
    Office office;
    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(office.filter().line(), u"sta"_s);
    auto* popup = office.filter().line()->findChild<QCompleter*>()->popup();
    REQUIRE(waitFor([&] { return popup->isVisible(); }));

    QTest::keyPress(popup, Qt::Key_Control);
    CHECK_FALSE(popup->isVisible());
    QTest::keyClick(office.filter().line(), Qt::Key_N, Qt::ControlModifier);

    CHECK(office.dialog<RecordDialog>());
}
