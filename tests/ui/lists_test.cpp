// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/persondetail.h"
#include "lists/detailsplitter.h"
#include "lists/recordheader.h"
#include "lists/viewdialog.h"
#include "lists/viewtabs.h"
#include "pagewatch.h"
#include "team/colleagues.h"
#include "views/savedview.h"
#include "widgets/listquery.h"
#include "widgets/tabstrip.h"
#include "windows.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

struct Reading
{
    std::unique_ptr<Book> book = sampleValue(Book::createInMemory(standardRegistry()));
    std::shared_ptr<const Schema> schema = book->schema();

    [[nodiscard]] FilterResult<ListQuery> read(const QString& text) const
    {
        return readListQuery(text, schema->entity(u"customer"), [](const QString& part) { return parseFilter(part); });
    }
    [[nodiscard]] QString words(const QString& text) const { return read(text).value_or(ListQuery{u"?"_s, {}}).words; }
};

/// Chooses from the menu that is open, by the beginning of what it says.
void choose(const QString& text)
{
    REQUIRE(waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu->actions()) {
        if (!action->isSeparator() && action->text().remove(u'&').startsWith(text)) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    FAIL("no such entry");
}

void expectSaved(const Result<>& saved)
{
    REQUIRE(saved);
}

QPoint headerCentre(const RecordTable& table, int column)
{
    const RecordHeader& header = *table.header();
    return {header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2};
}

} // namespace

TEST_CASE("words in any script are no filter, and may stand before one", "[ui][lists][filter]")
{
    const Reading reading;

    for (const QString& words : {u"hương"_s, u"अमित शर्मा"_s, u"+84 912"_s, u"Smith and Sons (Huế)"_s, u"name"_s,
                                 u"stage loyal"_s, u"Garcia & Söhne"_s, u"O'Brien"_s}) {
        INFO(words.toStdString());
        const auto query = reading.read(words);
        REQUIRE(query);
        CHECK(query->words == words);
        CHECK_FALSE(query->isFiltered());
    }
    CHECK(reading.words(u"stage = loyal"_s).isEmpty());
    CHECK(reading.words(u"not (stage = loyal)"_s).isEmpty());
    CHECK(reading.words(u"do_not_call"_s).isEmpty());
    CHECK(reading.words(u"pham stage = prospect"_s) == u"pham"_s);
    CHECK(reading.words(u"pham and not stage = prospect"_s) == u"pham"_s);
    const auto both = reading.read(u"pham stage = prospect"_s);
    REQUIRE(both);
    CHECK(both->filter.fieldRange.offset == 5);
    CHECK_FALSE(reading.read(u"stage ="_s).has_value());
}

TEST_CASE("with Shift a click on a title sorts by one column more", "[ui][lists]")
{
    Office office;
    RecordTable& table = office.table();
    const auto& model = office.window.customers().list().model();

    QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, {}, headerCentre(table, 1));
    QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, Qt::ShiftModifier, headerCentre(table, 0));
    REQUIRE(model.order() == std::vector<SortField>{{u"stage"_s, false}, {u"name"_s, false}});
    CHECK(model.placeInOrder(0) == 1);
    REQUIRE(waitFor([&] { return model.isComplete(); }));
    CHECK(office.table().model()->index(0, 1).data().toString() == u"Prospect"_s);

    QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, Qt::ShiftModifier, headerCentre(table, 1));
    CHECK(model.order() == std::vector<SortField>{{u"stage"_s, true}, {u"name"_s, false}});
}

TEST_CASE("columns are shown, hidden and moved by key, and come back as they were", "[ui][lists]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    office.focusTable();
    office.select(3);
    const qint64 current = list.current();
    const auto openMenu = [&] {
        office.table().setCurrentIndex(office.table().model()->index(3, 1));
        QTest::keyClick(&office.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    };

    openMenu();
    choose(u"Birthday"_s);
    REQUIRE(waitFor([&] { return list.model().columns().last() == u"birthday"_s; }));
    openMenu();
    choose(u"Move towards the start"_s);
    REQUIRE(waitFor([&] { return list.model().columns().first() == u"stage"_s; }));
    openMenu(); // the name is there now
    choose(u"Freeze up to here"_s);
    REQUIRE(waitFor([&] { return office.table().frozenColumns() == 2; }));
    CHECK(list.current() == current);

    const QVariantMap state = list.state();
    const QStringList columns = list.model().columns();
    list.model().setColumns({u"name"_s, u"owner"_s});
    list.restoreState(state);
    CHECK(list.model().columns() == columns);
    CHECK(office.table().frozenColumns() == 2);
}

TEST_CASE("a column dragged elsewhere is shown there, and is there in the list's own order", "[ui][lists]")
{
    Office office;
    const RecordTableModel& model = office.window.customers().list().model();
    const RecordHeader& header = *office.table().header();
    QStringList columns = model.columns();
    REQUIRE(columns.size() > 3);

    office.table().header()->moveSection(2, int(columns.size()) - 1); // as a hand does

    columns.move(2, columns.size() - 1);
    REQUIRE(waitFor([&] { return model.columns() == columns; }));
    for (int column = 0; column < columns.size(); ++column)
        CHECK(header.visualIndex(column) == column);
}

TEST_CASE("the menu of a list runs no loop of its own, so that the window may go while it is open", "[ui][lists]")
{
    Office office;
    const int level = QThread::currentThread()->loopLevel();
    int levelInMenu = -1;
    QTimer::singleShot(0, &office.window, [&] {
        levelInMenu = QThread::currentThread()->loopLevel();
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
    });

    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(20, 20), office.table().mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(office.table().viewport(), &asked);

    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions() == office.table().actions());
    REQUIRE(waitFor([&] { return levelInMenu >= 0; }));
    CHECK(levelInMenu <= level + 1); // that of waiting
}

TEST_CASE("frozen columns stay while the others scroll sideways", "[ui][lists]")
{
    Office office;
    RecordTable& table = office.table();
    office.window.customers().list().model().setColumns({u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"emails"_s,
                                                         u"addresses"_s, u"birthday"_s, u"language"_s, u"notes"_s});
    table.setFrozenColumns(1);
    REQUIRE(waitFor([&] { return table.horizontalScrollBar()->maximum() > 100; }));
    CHECK_FALSE(table.frozenPart()->isVisible());

    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());

    REQUIRE(table.frozenPart()->isVisible());
    CHECK(table.frozenPart()->width() == table.columnWidth(0));
    CHECK(table.frozenPart()->rowViewportPosition(2) == table.rowViewportPosition(2));
    QTest::mouseClick(table.frozenPart()->viewport(), Qt::LeftButton, {},
                      {20, table.frozenPart()->rowViewportPosition(2) + 5});
    CHECK(table.currentIndex().row() == 2);
    CHECK(table.horizontalScrollBar()->value() == table.horizontalScrollBar()->maximum());
}

TEST_CASE("the detail stands beside the list, below it, or is off, and stays so", "[ui][lists]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    auto* detail = office.window.findChild<PersonDetail*>();
    office.focusTable();
    REQUIRE(detail->mapTo(&list, QPoint()).x() > list.table().width());

    QTest::keyClick(&office.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(waitFor([&] { return detail->isVisible() && detail->mapTo(&list, QPoint()).y() > list.table().height(); }));
    const QVariantMap below = list.state();
    QTest::keyClick(&office.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(detail->isVisible());

    list.restoreState(below);
    CHECK(list.splitter().place() == DetailSplitter::Place::Below);
    CHECK(detail->isVisible());
}

TEST_CASE("the best ones are listed first, then all that are found, also where a filter lets only some pass",
          "[ui][lists][search]")
{
    Office office;
    constexpr int many = 1400;
    const auto addMany = [](Writer& writer) -> Result<> {
        const EntityInfo& entity = writer.schema().entity(u"customer");
        for (int i = 0; i < many; ++i) {
            const QString company = i % 2 == 0 ? u"Even"_s : u"Odd"_s;
            const Customer customer{.name = u"Zora %1"_s.arg(i), .company = company};
            KITH_TRY(writer.insert(customer, entity));
        }
        return {};
    };
    {
        const Unwatched unwatched;
        REQUIRE(office.window.book().change({u"add"_s, {u"customer"_s}}, addMany));
    }

    office.line().setText(u"zora"_s);
    CHECK(waitFor([&] { return office.rows() == many; }));
    CHECK(waitFor([&] { return office.window.customers().status().startsWith("1,400 "_L1); }));

    office.line().setText(u"zora company = Odd"_s);
    CHECK(waitFor([&] { return office.rows() == many / 2; }));
    CHECK(office.said().isEmpty());
}

TEST_CASE("a view is saved under a name, counted, chosen and removed, and an undo brings it back", "[ui][lists][views]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    TabStrip& tabs = list.views().tabs();
    office.filter().setText(u"stage = loyal"_s);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));
    office.focusTable();
    office.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<ViewDialog>();
    REQUIRE(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"viewName"_s);
    CHECK(name->selectedText() == u"stage = loyal"_s); // to be typed over
    QTest::keyClicks(name, u"Loyal ones"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(waitFor([&] { return tabs.count() == 2 && tabs.currentIndex() == 1; }));
    CHECK(waitFor([&] { return tabs.tabData(1).toString() == u"2"_s; }));
    CHECK(tabs.tabData(0).toString() == QString::number(std::size(samplePeople)));

    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Left);
    REQUIRE(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
    QTest::keyClick(&tabs, Qt::Key_Right);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));
    CHECK(list.status().startsWith(u"2 of "_s));

    QTest::qWait(0);
    Q_EMIT tabs.customContextMenuRequested(tabs.tabRect(1).center());
    choose(u"Remove"_s);
    REQUIRE(waitFor([&] { return tabs.count() == 1; }));
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return tabs.count() == 2 && tabs.tabText(1) == u"Loyal ones"_s; }));
}

TEST_CASE("a view is everybody's until somebody keeps it for themselves", "[ui][lists][views]")
{
    Office office;
    Book& book = office.window.book();
    const auto colleagues = sampleValue(activeColleagues(book));
    TabStrip& tabs = office.window.customers().list().views().tabs();
    expectSaved(saveView(book, {.name = u"Loyal"_s, .kind = u"customer"_s, .query = u"stage = loyal"_s}));
    REQUIRE(waitFor([&] { return tabs.count() == 2; }));

    Q_EMIT tabs.customContextMenuRequested(tabs.tabRect(1).center());
    choose(u"Only for me"_s);
    REQUIRE(waitFor([&] { return tabs.tabToolTip(1).startsWith(u"Only you"_s); }));
    book.setWorkingAs(colleagues[1].id);
    office.window.customers().refresh();
    CHECK(tabs.count() == 1);
    book.setWorkingAs(colleagues[0].id);
    office.window.customers().refresh();
    REQUIRE(tabs.count() == 2);

    Q_EMIT tabs.customContextMenuRequested(tabs.tabRect(1).center());
    choose(u"For everybody"_s);
    REQUIRE(waitFor([&] { return tabs.tabToolTip(1).startsWith(u"Everybody"_s); }));
    book.setWorkingAs(colleagues[1].id);
    office.window.customers().refresh();
    CHECK(tabs.count() == 2);
}

TEST_CASE("a view is kept with a name of its own, for oneself where one says so", "[ui][lists][views]")
{
    Office office;
    Book& book = office.window.book();
    book.setWorkingAs(sampleValue(activeColleagues(book)).front().id);
    TabStrip& tabs = office.window.customers().list().views().tabs();
    expectSaved(saveView(book, {.name = u"Loyal"_s, .kind = u"customer"_s, .query = u"stage = loyal"_s}));
    REQUIRE(waitFor([&] { return tabs.count() == 2; }));
    office.focusTable();
    office.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<ViewDialog>();
    REQUIRE(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"viewName"_s);
    auto* problem = dialog->findChild<QLabel*>(u"viewProblem"_s);

    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text().contains(u"needs a name"_s));
    QTest::keyClicks(name, u"loyal"_s);
    CHECK_FALSE(problem->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(problem->text().contains(u"Another view"_s));
    REQUIRE(tabs.count() == 2);

    name->selectAll();
    QTest::keyClicks(name, u"My own"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return tabs.count() == 3; }));
    CHECK(tabs.tabText(2) == u"My own"_s);
    CHECK(tabs.tabToolTip(2).startsWith(u"Only you"_s));
}

TEST_CASE("of two views that had one name before, each can be kept and given away", "[ui][lists][views]")
{
    Office office;
    Book& book = office.window.book();
    book.setWorkingAs(sampleValue(activeColleagues(book)).front().id);
    TabStrip& tabs = office.window.customers().list().views().tabs();
    for (int i = 0; i < 2; ++i)
        expectSaved(saveView(book, {.name = u"Loyal"_s, .kind = u"customer"_s, .query = u"stage = loyal"_s}));
    REQUIRE(waitFor([&] { return tabs.count() == 3; }));
    office.filter().setText(u"stage = lapsed"_s);

    Q_EMIT tabs.customContextMenuRequested(tabs.tabRect(1).center());
    choose(u"Keep what is shown now"_s);
    CHECK(waitFor([&] { return sampleValue(savedViews(book, u"customer"_s)).front().query == u"stage = lapsed"_s; }));
    QTest::qWait(0);
    Q_EMIT tabs.customContextMenuRequested(tabs.tabRect(2).center());
    choose(u"Only for me"_s);
    CHECK(waitFor([&] { return tabs.tabToolTip(2).startsWith(u"Only you"_s); }));
}

TEST_CASE("all are shown again without the view that left some out", "[ui][lists][views]")
{
    Office office;
    TabStrip& tabs = office.window.customers().list().views().tabs();
    expectSaved(
        saveView(office.window.book(), {.name = u"Loyal"_s, .kind = u"customer"_s, .query = u"stage = loyal"_s}));
    REQUIRE(waitFor([&] { return tabs.count() == 2; }));
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));

    office.focusTable();
    office.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
    CHECK(tabs.currentIndex() == 0);
}

TEST_CASE("the status line sums what is listed, not what is seen", "[ui][lists]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    list.model().setColumns({u"name"_s, u"interactions"_s});
    list.refresh();
    list.select(list.current());
    REQUIRE(waitFor([&] { return list.status().contains(u"in all"_s); }));
    const QString all = list.status();

    office.filter().setText(u"stage = loyal"_s);

    CHECK(waitFor([&] { return list.status().contains(u"in all"_s) && list.status() != all; }));
    CHECK(list.status().startsWith(u"2 of "_s));
}
