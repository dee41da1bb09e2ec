// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"
#include "customers/customerspage.h"
#include "customers/duplicatesdialog.h"
#include "customers/historypanel.h"
#include "customers/peoplepanel.h"
#include "customers/persondetail.h"
#include "customers/timelinepanel.h"
#include "forms/recorddialog.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
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
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

TEST_CASE("Return shows a customer in full, Esc the list again, Ctrl+PgDn the next one", "[ui][people]")
{
    Office office;
    office.focusTable();
    office.select(2);
    const qint64 second = office.window.customers().currentCustomer();
    auto* detail = office.window.findChild<PersonDetail*>();

    QTest::keyClick(&office.table(), Qt::Key_Return);
    REQUIRE(waitFor([&] { return !office.table().isVisible() && detail->width() > 800; }));
    office.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(detail->record() != second);
    office.press(Qt::Key_Escape);

    CHECK(waitFor([&] { return office.table().isVisible() && office.table().hasFocus(); }));
}

TEST_CASE("what is selected in the pane stays selected when something else changes", "[ui][people]")
{
    Office office;
    auto* detail = office.window.findChild<PersonDetail*>();
    auto* sheet = detail->findChild<QWidget*>(u"fields"_s);
    auto* entries = detail->findChild<TimelinePanel*>()->findChild<QListView*>();
    RecordActions actions(office.window.book());
    const auto schema = office.window.book().schema();
    const auto shows = [&](const QString& words) {
        return std::ranges::any_of(sheet->findChildren<QLabel*>(Qt::FindDirectChildrenOnly),
                                   [&](QLabel* label) { return label->text() == words; });
    };
    const auto setCompany = [&](const QString& name) {
        REQUIRE(actions.set(schema->entity(u"customer"), detail->record(), {{u"company"_s, name}}).has_value());
        REQUIRE(waitFor([&] { return shows(name); }));
    };
    setCompany(u"Ofenhaus"_s);
    const auto labels = sheet->findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
    const auto text = std::ranges::find_if(labels, [](QLabel* label) {
        return label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard) && label->text() != u"Ofenhaus"_s;
    });
    REQUIRE(text != labels.end());
    (*text)->setSelection(0, 2);
    const QString selected = (*text)->selectedText();
    const QPointer<QLabel> kept = *text;
    const int before = entries->model()->rowCount();

    REQUIRE(
        actions.add(schema->entity(u"task"), {{u"subject"_s, u"Order flour"_s}, {u"customer"_s, office.firstName()}})
            .has_value());
    REQUIRE(waitFor([&] { return entries->model()->rowCount() == before + 1; })); // the pane was drawn anew
    CHECK((kept && kept->selectedText() == selected));

    // What is shown does change where the record does, beside what is selected.
    setCompany(u"Backstube"_s);
    CHECK((kept && kept->selectedText() == selected));
}

TEST_CASE("to a screen reader every telephone is one, also the second", "[ui][people]")
{
    Office office;
    auto* detail = office.window.findChild<PersonDetail*>();
    Book& book = office.window.book();
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"customer");
    auto record = sampleValue(sampleValue(RecordReader::create(book.connection(), entity)).read(detail->record()));
    REQUIRE(record);
    auto* phones = std::get_if<ItemList>(&record->values[size_t(entity.indexOf(u"phones"))]);
    REQUIRE(phones);
    phones->push_back({u"work"_s, {u"+84 912 345 679"_s}});
    REQUIRE(RecordActions(book).save(*record).has_value());

    const auto named = [&] {
        return std::ranges::count_if(detail->findChild<QWidget*>(u"fields"_s)->findChildren<LinkLabel*>(),
                                     [](LinkLabel* link) { return link->accessibleName().startsWith(u"Phones: "_s); });
    };
    CHECK(waitFor([&] { return named() == 2; }));
}

TEST_CASE("a note typed into the pane stands in the timeline and is undone like all else", "[ui][people]")
{
    Office office;
    auto* panel = office.window.findChild<TimelinePanel*>();
    auto* entries = panel->findChild<QListView*>();
    const int before = entries->model()->rowCount();

    panel->noteBox().setFocus();
    QTest::keyClicks(&panel->noteBox(), u"Prefers mornings"_s);
    QTest::keyClick(&panel->noteBox(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return entries->model()->rowCount() == before + 1; }));
    CHECK(panel->noteBox().toPlainText().isEmpty());
    QTest::keyClick(panel->findChild<QPushButton*>(u"timelineFilter"_s), Qt::Key_Space);
    auto* kinds = panel->findChild<QMenu*>();
    REQUIRE(waitFor([&] { return kinds->isVisible(); }));
    QTest::keyClick(kinds, Qt::Key_Up); // notes come last
    QTest::keyClick(kinds, Qt::Key_Return);
    CHECK(entries->model()->rowCount() == 1);
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return entries->model()->rowCount() == 0; }));
}

TEST_CASE("the history says what became of a field, and takes it back", "[ui][people]")
{
    Office office;
    const qint64 id = office.window.customers().currentCustomer();
    const auto schema = office.window.book().schema();
    RecordActions actions(office.window.book());
    REQUIRE(actions.set(schema->entity(u"customer"), id, {{u"company"_s, u"Backstube"_s}}).has_value());
    auto* tabs = office.window.findChild<PersonDetail*>()->findChild<TabStrip*>();
    tabs->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(tabs, Qt::Key_Right);
    auto* panel = office.window.findChild<HistoryPanel*>();
    auto* entries = panel->findChild<QListView*>();
    REQUIRE(waitFor([&] { return entries->isVisible() && entries->model()->rowCount() == 2; }));
    CHECK(entries->model()->index(0, 0).data(TimelineModel::TextRole).toString().contains(u"Backstube"_s));

    entries->setFocus();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTest::mouseClick(panel->findChild<QPushButton*>(), Qt::LeftButton);

    REQUIRE(waitFor([&] { return entries->model()->rowCount() == 3; }));
    const auto record = sampleValue(
        sampleValue(RecordReader::create(office.window.book().connection(), schema->entity(u"customer"))).read(id));
    CHECK(textOf(record->values[size_t(schema->entity(u"customer").indexOf(u"company"))]).isEmpty());
}

TEST_CASE("a customer's contacts are shown with them, and each leads to the other", "[ui][people]")
{
    Office office;
    Book& book = office.window.book();
    const qint64 customer = office.window.customers().currentCustomer();
    const QString name = office.firstName();
    const auto contact = RecordActions(book).add(book.schema()->entity(u"contact"),
                                                 {{u"name"_s, u"Bruno Bäcker"_s}, {u"customer"_s, name}});
    REQUIRE(contact);
    auto* tabs = office.window.findChild<PersonDetail*>()->findChild<TabStrip*>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto* people = office.window.findChild<PeoplePanel*>();
    REQUIRE(waitFor([&] { return people->count() == 1 && people->isVisible(); }));

    auto* entries = people->findChild<QListView*>();
    entries->setFocus();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTest::keyClick(entries, Qt::Key_Return);

    WindowPage* page = office.window.pages().shownPage();
    REQUIRE(waitFor([&] {
        page = office.window.pages().shownPage();
        return qobject_cast<ContactsPage*>(page) && page->currentRecord() == *contact;
    }));
    auto* detail = page->findChild<PersonDetail*>();
    REQUIRE(waitFor([&] { return detail->record() == *contact; }));
    QTest::mouseClick(detail->findChildren<LinkLabel*>().front(), Qt::LeftButton);
    CHECK(waitFor([&] {
        return office.window.pages().shownPage() == &office.window.customers() &&
               office.window.customers().currentCustomer() == customer;
    }));
}

TEST_CASE("F2 edits a cell where it stands, Tab the next, Esc nothing", "[ui][people][editing]")
{
    Office office;
    RecordTableModel& model = office.window.customers().list().model();
    model.setColumns({u"name"_s, u"company"_s, u"owner"_s, u"birthday"_s});
    office.focusTable();
    office.table().setCurrentIndex(model.index(3, 1));
    const qint64 id = model.idAt(3);
    const auto cell = [&](int column) {
        return model.index(model.rowOf(id), column).data().toString();
    };

    QTest::keyClick(&office.table(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Silk"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(waitFor([&] { return cell(1) == u"Silk"_s; }));
    const QString owner = cell(2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, u"Nobody by that name"_s);
    QTest::keyClick(line, Qt::Key_Return);
    auto* problem = line->parentWidget()->findChild<QLabel*>(u"problem"_s);
    REQUIRE(problem);
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);

    CHECK(waitFor([&] { return office.table().hasFocus(); }));
    CHECK(cell(2) == owner);
}

TEST_CASE("a field of all selected customers is changed in one step, after a look at what changes",
          "[ui][people][bulk]")
{
    Office office;
    RecordTableModel& model = office.window.customers().list().model();
    office.focusTable();
    office.table().selectAll();
    QTest::keyClick(&office.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<BulkChangeDialog>();
    REQUIRE(dialog);
    auto* fields = dialog->findChild<QComboBox*>();
    fields->setCurrentIndex(fields->findText(u"Company"_s));
    auto* line = dialog->findChild<QLineEdit*>(u"company"_s);
    REQUIRE(line);
    line->setFocus();
    QTest::keyClicks(line, u"Lotus"_s);
    auto* summary = dialog->findChild<QLabel*>(u"bulkSummary"_s);
    const QString all = QString::number(std::size(samplePeople));
    REQUIRE(waitFor([&] { return summary->text() == u"%1 of %1 change"_s.arg(all); }));

    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);

    model.setColumns({u"name"_s, u"company"_s});
    const auto changed = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row, 1).data().toString() == u"Lotus"_s;
        return count;
    };
    REQUIRE(waitFor([&] { return changed() == int(std::size(samplePeople)); }));
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return changed() == 0; }));
}

TEST_CASE("rows from a spreadsheet are pasted into the import", "[ui][people]")
{
    Office office;
    office.focusTable();
    QGuiApplication::clipboard()->setText(u"Name\tCity\nAnna Pasted\tHuế\n"_s);

    QTest::keyClick(&office.table(), Qt::Key_V, Qt::ControlModifier);

    auto* dialog = office.dialog<ImportDialog>();
    REQUIRE(dialog);
    // Its Undo is the window's, as that of any other import.
    Book& book = office.window.book();
    REQUIRE(RecordActions(book).add(book.schema()->entity(u"customer"), {{u"name"_s, u"Anna Pasted"_s}}));
    REQUIRE(waitFor([&] { return office.rows() == int(std::size(samplePeople)) + 1; }));
    Q_EMIT dialog->undoRequested(book.lastChange());
    CHECK(waitFor([&] { return office.rows() == int(std::size(samplePeople)); }));
    dialog->reject();
}

TEST_CASE("whoever is typed again is recognised while typing", "[ui][people][duplicates]")
{
    Office office;
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    auto* name = form->findChild<QLineEdit*>(u"name"_s);
    REQUIRE(name);

    QTest::keyClicks(name, u"Amit Sharma"_s);

    REQUIRE(waitFor([&] { return form->likenessShown().contains(u"अमित शर्मा"_s); }));
    QTest::mouseClick(form->findChild<LinkLabel*>(u"alike"_s), Qt::LeftButton);
    CHECK(waitFor([&] { return office.table().currentIndex().data().toString() == u"अमित शर्मा"_s; }));
    form->done(QDialog::Rejected);
}

TEST_CASE("two who are one are found, merged with what was ticked, and parted again by one undo",
          "[ui][people][duplicates]")
{
    Office office;
    const SamplePerson person{u"Nguyen Thi Huong", u"Other Silk", u"Huế", u"+84 912 345 678", u"", u"", 1};
    addSamplePerson(office.window.book(), person, {}, {});
    REQUIRE(waitFor([&] { return office.rows() == int(std::size(samplePeople)) + 1; }));
    const int all = office.rows();
    office.focusTable();
    office.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = office.dialog<DuplicatesDialog>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->pairCount() >= 1; }));
    auto* sides = dialog->findChild<QTableWidget*>();
    REQUIRE(sides->rowCount() > 0);
    REQUIRE(sides->item(0, 2)->text().contains(u"Nguyen Thi Huong"_s));
    sides->setFocus();
    sides->setCurrentCell(0, 2);
    QTest::keyClick(sides, Qt::Key_Space);
    CHECK(sides->item(0, 1)->checkState() == Qt::Unchecked);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return office.rows() == all - 1; }));
    dialog->reject();
    office.line().setText(u"huong"_s);
    CHECK(waitFor([&] { return office.rows() == 1 && office.firstName() == u"Nguyen Thi Huong"_s; }));
    office.line().clear();
    office.focusTable();
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.rows() == all; }));
}

TEST_CASE("selected rows are copied with their headings, as a spreadsheet takes them", "[ui][people]")
{
    Office office;
    office.window.customers().list().model().setColumns({u"name"_s, u"stage"_s});
    office.focusTable();
    office.select(0);
    office.press(Qt::Key_Down, Qt::ShiftModifier);
    office.press(Qt::Key_C, Qt::ControlModifier);

    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Name\tStage"_s);
    CHECK(lines[1].startsWith(office.firstName() + u'\t'));
    CHECK(lines[2].count(u'\t') == 1);
}

TEST_CASE("the buttons under a name call, write, log, remind and edit", "[ui][people]")
{
    Office office;
    auto* detail = office.window.findChild<PersonDetail*>();
    QList<QUrl> urls;
    detail->setLinkOpener([&urls](const QUrl& url) { urls.append(url); });
    office.window.customers().select(1);
    REQUIRE(waitFor([&] { return detail->record() == 1; }));
    const auto click = [detail](const QString& name) {
        for (auto* button : detail->findChildren<QPushButton*>()) {
            if (button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << name.toStdString());
    };
    click(u"Call"_s);
    click(u"Write an e-mail"_s);
    REQUIRE(urls.size() == 2);
    CHECK(urls[0].scheme() == u"tel"_s);
    CHECK(urls[1].scheme() == u"mailto"_s);

    click(u"Log a call"_s);
    auto* log = office.dialog<LogDialog>();
    REQUIRE(log);
    log->reject();
    REQUIRE(waitFor([&] { return !office.window.findChild<LogDialog*>(); }));
    for (const QString& name : {u"New task"_s, u"Edit customer"_s}) {
        click(name);
        auto* form = office.dialog<RecordDialog>();
        REQUIRE(form);
        form->reject();
        form->reject(); // where something was filled in, Esc is pressed twice
        REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    }
}
