// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the pages: the rail, the header, the ways between places.
#include "shell/history.h"
#include "shell/navigationrail.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "shell/windowmenus.h"
#include "shell/windowpage.h"
#include "widgets/button.h"
#include "windows.h"

#include <QLabel>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

TEST_CASE("one goes back the way one came, and a new way forgets what lay ahead", "[ui][shell]")
{
    PlaceHistory history;
    CHECK_FALSE(history.back());
    history.visit({u"a"_s, 1});
    history.amend(2); // another row: no step
    history.visit({u"b"_s, 0});
    history.visit({u"b"_s, 0}); // one is there already
    history.visit({u"c"_s, 7});

    CHECK(history.back() == Place{u"b"_s, 0});
    CHECK(history.back() == Place{u"a"_s, 2});
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward() == Place{u"b"_s, 0});

    history.visit({u"d"_s, 0});
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == Place{u"b"_s, 0});
}

TEST_CASE("Alt with the arrows goes back to the record one opened another from", "[ui][shell]")
{
    Office office;
    office.focusTable();
    office.select(1);
    const qint64 first = office.window.customers().currentCustomer();
    office.select(5);
    const qint64 second = office.window.customers().currentCustomer();
    office.select(1);

    office.window.navigator().openRecord(u"customer"_s, second);
    REQUIRE(office.window.customers().currentCustomer() == second);

    office.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(office.window.customers().currentCustomer() == first);
    office.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(office.window.customers().currentCustomer() == second);
}

TEST_CASE("a record is opened also where a search hides it", "[ui][shell]")
{
    Office office;
    const qint64 last = office.window.customers().currentCustomer();
    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"stage = prospect"_s);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));

    office.window.navigator().openRecord(u"customer"_s, last);

    CHECK(waitFor([&] { return office.window.customers().currentCustomer() == last; }));
    CHECK(office.rows() == int(std::size(samplePeople)));
}

TEST_CASE("the rail has a labelled entry for each page, and F9 takes the labels away", "[ui][shell]")
{
    Office office;
    auto& rail = *office.window.findChild<NavigationRail*>();
    const auto items = rail.findChildren<RailItem*>();
    constexpr qsizetype atFoot = 2; // who is working, and the settings
    REQUIRE(items.size() == qsizetype(office.window.pages().infos().size()) + atFoot);
    for (const RailItem* item : items)
        CHECK_FALSE(item->accessibleName().isEmpty());
    const int wide = rail.width();

    office.press(Qt::Key_F9);
    CHECK(rail.isCollapsed());
    CHECK(rail.width() < wide / 2);
    office.press(Qt::Key_F9);
    CHECK_FALSE(rail.isCollapsed());

    office.window.resize(1024, 640);
    CHECK(waitFor([&] { return rail.isCollapsed(); }));
}

TEST_CASE("every page has a key, and its own actions stand in a menu", "[ui][shell]")
{
    Office office;
    const PageStack& pages = office.window.pages();
    for (int i = 0; i < int(pages.infos().size()); ++i) {
        office.press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        CHECK(pages.shown() == i);
        CHECK(office.window.findChild<QLabel*>(u"pageTitle"_s)->text() == pages.infos()[size_t(i)].shownTitle());
        const auto entries = office.window.menus().entries();
        for (const QAction* action : pages.shownPage()->pageActions()) {
            INFO(action->text().toStdString());
            CHECK((action->isSeparator() ||
                   std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.action == action; })));
        }
    }
}

TEST_CASE("no two actions of the menus answer to one key", "[ui][shell]")
{
    Office office;
    QSet<QString> keys;
    for (const auto& [action, menu] : office.window.menus().entries()) {
        CHECK_FALSE(action->text().isEmpty());
        for (const QKeySequence& key : action->shortcuts()) {
            INFO(action->text().toStdString() << " " << key.toString().toStdString());
            CHECK_FALSE(keys.contains(key.toString()));
            keys.insert(key.toString());
        }
    }
}

TEST_CASE("the header's button does what the page is mostly for", "[ui][shell]")
{
    Office office;
    auto* button = office.window.findChild<Button*>(u"primaryAction"_s);
    REQUIRE(button);

    QTest::mouseClick(button, Qt::LeftButton);

    auto* form = office.dialog<QDialog>();
    REQUIRE(form);
    form->reject();
}

TEST_CASE("columns, widths, order and the current record come back at the next start", "[ui][shell]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kith"_s);
    QVariantMap state;
    EmployeeId person;
    {
        MainWindow window(sampleBook(path));
        person = window.book().workingAs();
        window.resize(1280, 800);
        window.show();
        RecordListView& list = window.customers().list();
        REQUIRE(waitFor([&] { return list.model().rowCount() == int(std::size(samplePeople)); }));
        list.model().setColumns({u"name"_s, u"birthday"_s, u"stage"_s, u"owner"_s});
        list.model().setOrder({{u"stage"_s, true}, {u"name"_s, false}});
        REQUIRE(waitFor([&] { return list.model().isComplete(); }));
        list.table().setCurrentIndex(list.model().index(4, 0));
        state = list.state();
        window.close();
    }

    auto book = sampleValue(Book::open(path, standardRegistry()));
    book->setWorkingAs(person);
    MainWindow window(std::move(book));
    window.show();

    CHECK(waitFor([&] { return window.customers().list().state() == state; }));
}
