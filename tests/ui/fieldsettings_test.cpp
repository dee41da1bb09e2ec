// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own fields in the settings, by key and mouse.
#include "lists/recordlistview.h"
#include "lists/viewtabs.h"
#include "settled.h"
#include "views/savedview.h"
#include "widgets/tabstrip.h"

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

TEST_CASE("a field made in the settings is offered as a column and shows what is typed into the form at once",
          "[ui][settings][fields]")
{
    Office office;
    addFieldByHand(office, u"Shoe size"_s, u"number"_s);
    CHECK(office.said().contains(u"Field “Shoe size” added"_s));
    office.select(2);
    const qint64 customer = office.window.customers().currentCustomer();

    office.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const auto actions = menu->actions();
    const auto wanted = std::ranges::find(actions, u"Shoe size"_s, &QAction::text);
    REQUIRE(wanted != actions.end());
    menu->setActiveAction(*wanted);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(waitFor([&] { return office.window.customers().list().model().columns().contains(u"shoe_size"_s); }));

    office.focusTable();
    office.press(Qt::Key_E, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    auto* line = form->findChild<QLineEdit*>(u"shoe_size"_s);
    REQUIRE(line);
    Settled::takeKeys(*form);
    line->setFocus();
    QTest::keyClicks(line, u"43"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);

    CHECK(waitFor([&] { return shown(office, customer, u"shoe_size"_s) == u"43"_s; }));
    CHECK(waitFor([&] {
        const auto labels = office.window.customers().findChild<QWidget*>(u"fields"_s)->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == u"Shoe size"_s; });
    }));
}

TEST_CASE("who was shown stays shown when a field is made in the settings", "[ui][settings][fields]")
{
    Office office;
    office.focusTable();
    office.select(3);
    const qint64 shown = office.window.customers().currentCustomer();

    addFieldByHand(office, u"Shoe size"_s, u"number"_s);

    CHECK(office.window.customers().currentCustomer() == shown);
    CHECK(office.table().currentIndex().row() == 3);
    CHECK(office.table().selectionModel()->selectedRows().size() == 1);
}

TEST_CASE("a field made in the settings is completed in filters, at once", "[ui][settings][fields]")
{
    Office office;
    addFieldByHand(office, u"Shoe size"_s, u"number"_s);

    office.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&office.line(), u"shoe_"_s);

    auto* completer = office.line().findChild<QCompleter*>();
    REQUIRE(waitFor([&] { return completer->popup()->isVisible(); }));
    CHECK(completer->model()->index(0, 0).data().toString().contains(u"shoe_size"_s));
    set(office, office.window.customers().list().model().idAt(1), u"shoe_size"_s, u"43"_s);
    office.line().setText(u"shoe_size > 40"_s);
    CHECK(waitFor([&] { return office.rows() == 1; }));
}

TEST_CASE("a field made in the settings can be changed in many records and filled by an import, at once",
          "[ui][settings][fields]")
{
    Office office;
    addFieldByHand(office, u"Shoe size"_s, u"number"_s);

    office.press(Qt::Key_A, Qt::ControlModifier);
    office.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* bulk = office.dialog<BulkChangeDialog>();
    REQUIRE(bulk);
    CHECK(bulk->findChild<QComboBox*>()->findText(u"Shoe size"_s) >= 0);
    QTest::keyClick(bulk, Qt::Key_Escape);

    QFile file(office.folder.filePath(u"shoes.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name,Shoe size\nAnna Zeta,43\n");
    file.close();
    office.focusTable();
    office.press(Qt::Key_I, Qt::ControlModifier);
    auto* import = office.dialog<ImportDialog>();
    REQUIRE(import);
    import->setFile(file.fileName());
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    auto* columns = import->findChild<QTableWidget*>(u"importColumns"_s);
    REQUIRE(waitFor([&] { return columns->rowCount() == 2; }));
    CHECK(qobject_cast<QComboBox*>(columns->cellWidget(1, 1))->currentData() == u"shoe_size"_s);
}

TEST_CASE("what is wrong with a field stands beside it, and nothing typed is lost", "[ui][settings][fields]")
{
    Office office;
    const Settled settings(office, u"Fields"_s);
    settings.click(u"addField"_s);
    auto& form = settings.opened<FieldDialog>();
    const auto problem = [&form](const QString& name) {
        return form.findChild<QLabel*>(name)->isVisible();
    };

    save(form);
    CHECK(problem(u"fieldLabelProblem"_s));
    typeField(form, u"City"_s, u"choice"_s);
    CHECK_FALSE(problem(u"fieldLabelProblem"_s));
    save(form);
    CHECK(problem(u"choicesProblem"_s));

    QTest::mouseClick(form.findChild<QAbstractButton*>(u"addChoice"_s), Qt::LeftButton);
    auto* list = form.findChild<QListWidget*>(u"choices"_s);
    REQUIRE(waitFor([&] { return list->findChild<QLineEdit*>() != nullptr; }));
    QTest::keyClicks(list->findChild<QLineEdit*>(), u"old town"_s);
    save(form); // also what is still being written
    CHECK_FALSE(problem(u"choicesProblem"_s));
    CHECK(problem(u"fieldLabelProblem"_s)); // a part of the address is called so
    CHECK(form.isVisible());

    form.findChild<QLineEdit*>(u"fieldLabel"_s)->setFocus();
    QTest::keyClicks(form.findChild<QLineEdit*>(u"fieldLabel"_s), u" part"_s);
    save(form);
    CHECK(waitFor([&] { return settings.column(0) == QStringList{u"City part"_s}; }));
}

TEST_CASE("a choice is renamed, moved and added by keys, and the records follow", "[ui][settings][fields]")
{
    Office office;
    addChoiceField(office);
    const qint64 customer = office.window.customers().currentCustomer();
    set(office, customer, u"roast"_s, u"light"_s);
    office.window.customers().list().model().setColumns({u"name"_s, u"roast"_s});
    const Settled settings(office, u"Fields"_s);
    REQUIRE(waitFor([&] { return settings.column(2).value(0) == u"1"_s; }));

    settings.choose(u"Roast"_s);
    QTest::keyClick(&settings.table(), Qt::Key_F2);
    auto& form = settings.opened<FieldDialog>();
    CHECK_FALSE(form.findChild<QComboBox*>(u"fieldType"_s)->isEnabled());
    auto* list = form.findChild<QListWidget*>(u"choices"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"pale"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return list->item(0)->text() == u"pale"_s; }));
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    save(form);

    REQUIRE(waitFor([&] { return !settings.dialog->findChild<FieldDialog*>(); }));
    const auto fields = sampleValue(ownFields(office.window.book(), u"customer"_s));
    CHECK(choicesOf(fields.front()) == QStringList{u"dark"_s, u"pale"_s});
    CHECK(waitFor([&] { return shown(office, customer, u"roast"_s) == u"pale"_s; }));
    settings.takeKeys(*settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return shown(office, customer, u"roast"_s) == u"light"_s; }));
}

TEST_CASE("a choice that is still chosen is not taken away, and the reason stands below the choices",
          "[ui][settings][fields]")
{
    Office office;
    addChoiceField(office);
    set(office, office.window.customers().currentCustomer(), u"roast"_s, u"light"_s);
    const Settled settings(office, u"Fields"_s);
    settings.choose(u"Roast"_s);
    settings.click(u"changeField"_s);
    auto& form = settings.opened<FieldDialog>();
    auto* list = form.findChild<QListWidget*>(u"choices"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    save(form);

    CHECK(form.findChild<QLabel*>(u"choicesProblem"_s)->text().contains(u"still chosen"_s));
    CHECK(form.isVisible());
}

TEST_CASE("fields are moved by key, and the form follows", "[ui][settings][fields]")
{
    Office office;
    addFieldByHand(office, u"One"_s, u"text"_s);
    addFieldByHand(office, u"Two"_s, u"text"_s);
    const Settled settings(office, u"Fields"_s);
    settings.choose(u"Two"_s);

    QTest::keyClick(&settings.table(), Qt::Key_Up, Qt::AltModifier);

    CHECK(waitFor([&] { return settings.column(0) == QStringList{u"Two"_s, u"One"_s}; }));
    CHECK(settings.table().currentRow() == 0);
    settings.close();
    office.press(Qt::Key_E, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    CHECK(form->findChild<QLineEdit*>(u"two"_s)->mapTo(form, QPoint()).y() <
          form->findChild<QLineEdit*>(u"one"_s)->mapTo(form, QPoint()).y());
}

TEST_CASE("a removed field says how many values go with it, and the toast in the settings brings them back",
          "[ui][settings][fields]")
{
    Office office;
    addFieldByHand(office, u"Shoe size"_s, u"number"_s);
    const qint64 customer = office.window.customers().currentCustomer();
    set(office, customer, u"shoe_size"_s, u"43"_s);
    const Settled settings(office, u"Fields"_s);
    REQUIRE(waitFor([&] { return settings.column(2).value(0) == u"1"_s; }));
    settings.choose(u"Shoe size"_s);

    QTest::keyClick(&settings.table(), Qt::Key_Delete);

    REQUIRE(waitFor([&] { return settings.column(0).isEmpty(); }));
    CHECK(office.said().constLast().startsWith(u"Field “Shoe size” removed, with 1 value"_s));
    auto& toasts = office.window.announcer().toasts();
    CHECK(toasts.window() == settings.dialog);
    QTest::keyClick(settings.dialog, Qt::Key_F8);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(waitFor([&] { return settings.column(0) == QStringList{u"Shoe size"_s}; }));
    CHECK(waitFor([&] { return settings.column(2).value(0) == u"1"_s; }));
    settings.close();
    CHECK(toasts.window() == &office.window);
}

TEST_CASE("a filter whose field is removed says so where it stands, and all are listed", "[ui][settings][fields]")
{
    Office office;
    addChoiceField(office);
    RecordListView& list = office.window.customers().list();
    set(office, office.window.customers().currentCustomer(), u"roast"_s, u"light"_s);
    list.model().setColumns({u"name"_s, u"roast"_s});
    list.model().setOrder({{u"roast"_s, true}});
    office.filter().setText(u"roast = light"_s);
    REQUIRE(waitFor([&] { return office.rows() == 1 && list.isListed(); }));
    const Settled settings(office, u"Fields"_s);
    settings.choose(u"Roast"_s);

    QTest::keyClick(&settings.table(), Qt::Key_Delete);

    CHECK(waitFor([&] { return list.isListed() && office.rows() == int(std::size(samplePeople)); }));
    CHECK(office.filter().problem().contains(u"roast"_s));
    CHECK(list.model().columns() == QStringList{u"name"_s});
    CHECK(list.model().order().empty());
    CHECK(office.said().size() == 1); // "Field “Roast” removed", and no failure
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return list.isListed() && office.rows() == 1; }));
    CHECK(office.filter().problem().isEmpty());
}

TEST_CASE("a view that filters by what is gone lists all and says what is wrong", "[ui][settings][fields][views]")
{
    Office office;
    RecordListView& list = office.window.customers().list();
    REQUIRE(saveView(office.window.book(), {.name = u"Broken"_s, .kind = u"customer"_s, .query = u"roast = light"_s}));
    office.filter().setText(u"stage = loyal"_s);
    REQUIRE(waitFor([&] { return office.rows() == 2; }));

    list.views().tabs().setCurrentIndex(1);

    CHECK(waitFor([&] { return list.isListed() && office.rows() == int(std::size(samplePeople)); }));
    CHECK(office.filter().problem().contains(u"roast"_s));
}
