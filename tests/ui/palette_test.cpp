// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: records and commands in one list, by the keys alone.
#include "forms/recorddialog.h"
#include "shell/commandmatch.h"
#include "shell/navigationrail.h"
#include "shell/palette.h"
#include "widgets/searchfield.h"
#include "windows.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

struct PaletteOffice : Office
{
    Palette& palette = *window.findChild<Palette*>();

    PaletteOffice() { focusTable(); }

    [[nodiscard]] SearchField& search() const { return *window.findChild<SearchField*>(); }

    void type(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(search().hasFocus());
        QTest::keyClicks(&search(), text);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < palette.model().rowCount(); ++row)
            titles.append(palette.model().index(row).data().toString());
        return titles;
    }
};

} // namespace

TEST_CASE("Ctrl+K finds a record in any script, and Enter goes to it", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"amit sharma"_s);
    CHECK(office.palette.isVisible());
    REQUIRE(waitFor([&] { return office.shown().contains(u"अमित शर्मा"_s); }));

    QTest::keyClick(&office.search(), Qt::Key_Return);

    CHECK_FALSE(office.palette.isVisible());
    REQUIRE(
        waitFor([&] { return office.table().currentIndex().siblingAtColumn(0).data().toString() == u"अमित शर्मा"_s; }));
    CHECK(office.search().text().isEmpty());
    CHECK(office.table().hasFocus());
    CHECK(office.rows() == int(std::size(samplePeople))); // going to one hides no other
}

TEST_CASE("Enter right behind the last letter waits for what is found", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"okonkwo"_s);
    QTest::keyClick(&office.search(), Qt::Key_Return);

    CHECK(waitFor(
        [&] { return office.table().currentIndex().siblingAtColumn(0).data().toString() == u"Okonkwo Textiles"_s; }));
}

TEST_CASE("Ctrl+K runs a command by the beginnings of its words", "[ui][palette]")
{
    PaletteOffice office;
    auto& rail = *office.window.findChild<NavigationRail*>();
    office.type(u"label nav"_s);
    REQUIRE(waitFor([&] { return office.shown().size() > 1; }));

    QTest::keyClick(&office.search(), Qt::Key_Return);

    CHECK(rail.isCollapsed());
    office.press(Qt::Key_F9);
}

TEST_CASE("a command is found by words of its menu, too, but not by those alone", "[ui][palette]")
{
    CHECK(CommandMatch(u"file imp"_s).holds(u"&Import …"_s, u"File"_s));
    CHECK(CommandMatch(u"ÍMP"_s).holds(u"Import"_s, u"File"_s));
    CHECK_FALSE(CommandMatch(u"file"_s).holds(u"Import"_s, u"File"_s));
    CHECK_FALSE(CommandMatch(u"port"_s).holds(u"Import"_s, u"File"_s));
    CHECK(CommandMatch(u"udhar"_s).holds(u"उधार"_s, u""_s)); // from a Latin keyboard
    CHECK_FALSE(CommandMatch(u""_s).holds(u"Import"_s, u"File"_s));
}

TEST_CASE("Escape puts the palette away and gives the keys back", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"bao"_s);
    QTest::keyClick(&office.search(), Qt::Key_Escape);

    CHECK_FALSE(office.palette.isVisible());
    CHECK(office.table().hasFocus());
    CHECK(office.search().text().isEmpty());
}

TEST_CASE("the arrows choose, and a click opens", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"tran"_s);
    REQUIRE(waitFor([&] { return office.shown().size() > 3; }));
    auto* list = office.palette.findChild<QListView*>();
    const int first = list->currentIndex().row();
    QTest::keyClick(&office.search(), Qt::Key_Down);
    CHECK(list->currentIndex().row() > first);
    QTest::keyClick(&office.search(), Qt::Key_Up);
    CHECK(list->currentIndex().row() == first);

    const QString wanted = list->currentIndex().data().toString();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    CHECK_FALSE(office.palette.isVisible());
    CHECK_FALSE(wanted.isEmpty());
}

TEST_CASE("all that was found is handed to the list", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"huong"_s);
    REQUIRE(waitFor([&] { return office.shown().contains(u"Show all of them in the list"_s); }));
    while (office.palette.findChild<QListView*>()->currentIndex().data() != u"Show all of them in the list"_s)
        QTest::keyClick(&office.search(), Qt::Key_Down);
    QTest::keyClick(&office.search(), Qt::Key_Return);

    CHECK(waitFor([&] { return office.rows() < int(std::size(samplePeople)); }));
}

TEST_CASE("an empty palette offers the records one was at last", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"blue harbour"_s);
    REQUIRE(waitFor([&] { return office.shown().contains(u"Blue Harbour Café"_s); }));
    QTest::keyClick(&office.search(), Qt::Key_Return);

    office.press(Qt::Key_K, Qt::ControlModifier);

    REQUIRE(office.shown().size() > 1);
    CHECK(office.shown()[1] == u"Blue Harbour Café"_s);
}

TEST_CASE("a record without a page of its own opens in its form", "[ui][palette]")
{
    PaletteOffice office;
    office.type(u"kowalska"_s);
    REQUIRE(waitFor([&] { return office.shown().contains(u"Eva Kowalska"_s); }));
    QTest::keyClick(&office.search(), Qt::Key_Return);

    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    form->reject();
}
