// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant, by key and mouse.
#include "core/interchange/xlsxhelp.h"
#include "windows.h"

#include "interchange/exporter.h"
#include "interchange/importdialog.h"
#include "interchange/importjobs.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "widgets/emptystate.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// The assistant over a window, opened by its key.
struct Assistant
{
    Office office{};
    ImportDialog* dialog = nullptr;

    Assistant()
    {
        office.focusTable();
        office.press(Qt::Key_I, Qt::ControlModifier);
        dialog = office.dialog<ImportDialog>();
        REQUIRE(dialog);
    }
    void open(const QByteArray& content, const QString& name = u"people.csv"_s)
    {
        QFile file(office.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        dialog->setFile(file.fileName());
        settle();
    }
    void settle()
    {
        REQUIRE(waitFor([this] { return office.window.jobs().running().isEmpty(); }));
        QTest::qWait(0);
    }
    template<typename Widget>
    Widget& child(const QString& name)
    {
        auto* found = dialog->findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }
    void click(const QString& name)
    {
        auto& button = child<QAbstractButton>(name);
        REQUIRE(button.isVisible());
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::qWait(0);
    }
    QComboBox& choice(int row)
    {
        return *qobject_cast<QComboBox*>(child<QTableWidget>(u"importColumns"_s).cellWidget(row, 1));
    }
    /// Chooses as a person with a keyboard does: opens the list, goes to the line, Enter.
    void choose(QComboBox& box, const QVariant& data)
    {
        const int line = box.findData(data);
        REQUIRE(line >= 0);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < line; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentIndex() == line);
        settle();
    }
    QString summary() { return child<QLabel>(u"importSummary"_s).text(); }
    QTableWidget& differences() { return child<QTableWidget>(u"importDifferences"_s); }
};

} // namespace

TEST_CASE("columns are shown with their first cells, and a field can be chosen for one", "[ui][import]")
{
    Assistant assistant;
    assistant.open("name,Kürzel,Ort\nAnna Zeta,AZ,Huế\nBinh Zeta,BZ,Đà Nẵng\nChi Zeta,CZ,Hà Nội\nDung Zeta,DZ,Huế\n");

    // An unknown column: the assistant stops where it can be said what it is.
    auto& columns = assistant.child<QTableWidget>(u"importColumns"_s);
    REQUIRE(columns.isVisible());
    CHECK(columns.rowCount() == 3);
    CHECK(columns.item(1, 4)->text().contains(u"CZ"_s));
    CHECK(assistant.choice(0).currentData() == u"name"_s);
    CHECK(assistant.choice(1).currentData() == QString());

    assistant.choose(assistant.choice(1), u"external_id"_s);
    CHECK(assistant.choice(1).currentData() == u"external_id"_s);
    assistant.click(u"nextStep"_s);
    CHECK(assistant.differences().isVisible());
    assistant.click(u"startImport"_s);
    assistant.settle();

    CHECK(sampleValue(assistant.office.window.book().connection().integer(
              "SELECT count(*) FROM customer WHERE external_id = 'BZ' AND name = 'Binh Zeta'")) == 1);
}

TEST_CASE("columns chosen once are kept under a name and used for the next such file", "[ui][import]")
{
    Assistant assistant;
    assistant.open("name,Kürzel\nAnna Zeta,AZ\nBinh Zeta,BZ\n");
    assistant.choose(assistant.choice(1), u"external_id"_s);
    QTest::keyClicks(&assistant.child<QLineEdit>(u"mappingName"_s), u"From the old shop"_s);
    assistant.click(u"keepMapping"_s);

    assistant.open("name,Kürzel\nChi Zeta,CZ\n", u"next.csv"_s);
    CHECK(assistant.choice(1).currentData() == QString());
    assistant.choose(assistant.child<QComboBox>(u"keptMappings"_s), u"From the old shop"_s);

    CHECK(assistant.choice(1).currentData() == u"external_id"_s);
}

TEST_CASE("a file is read anew in the encoding and with the delimiter that are chosen", "[ui][import]")
{
    Assistant assistant;
    assistant.open("name;city\nJos\xE9 Zeta;M\xE1laga\nAn Zeta;Hue\n");
    assistant.click(u"stepFile"_s);
    auto& encoding = assistant.child<QComboBox>(u"importEncoding"_s);
    REQUIRE(encoding.isVisible());
    CHECK(assistant.child<QComboBox>(u"importDelimiter"_s).currentData() == int(';'));

    assistant.choose(encoding, QByteArray("windows-1251"));

    CHECK(assistant.child<QTableWidget>(u"importColumns"_s).item(0, 2)->text().contains(u"Josй"_s));
    assistant.choose(assistant.child<QComboBox>(u"importDelimiter"_s), int(','));
    CHECK(assistant.child<QTableWidget>(u"importColumns"_s).rowCount() == 1);
}

TEST_CASE("what would change can be looked at kind by kind before anything happens", "[ui][import]")
{
    Assistant assistant;
    const int before = assistant.office.rows();
    assistant.open(
        "name,email,birthday\nAnna Zeta,anna.zeta@example.com,1985-03-31\nBad Zeta,bad.zeta@example.com,never\n"
        "Dieter Zeta,dieter.zeta@example.com,\n");

    REQUIRE(assistant.differences().isVisible());
    CHECK(assistant.differences().rowCount() == 2);
    assistant.click(u"differenceRejected"_s);
    REQUIRE(assistant.differences().rowCount() == 1);
    CHECK(assistant.differences().item(0, 0)->text() == u"3"_s);
    CHECK(assistant.differences().item(0, 1)->text().contains(u"never"_s));
    CHECK_FALSE(assistant.child<QAbstractButton>(u"differenceConflicting"_s).isEnabled());
    CHECK(assistant.office.rows() == before);
}

TEST_CASE("the result adds up, gives the rejected rows away, and is taken back by one button", "[ui][import]")
{
    Assistant assistant;
    const int before = assistant.office.rows();
    assistant.open("name,birthday\nAnna Zeta,1985-03-31\nBad Zeta,never\nBinh Zeta,\n");
    QTest::keyClick(assistant.dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return assistant.child<QLabel>(u"importNumbers"_s).isVisible(); }));

    const QString numbers = assistant.child<QLabel>(u"importNumbers"_s).text();
    CHECK(numbers.contains(u"3 read: 2 added, 0 updated, 0 skipped, 1 rejected"_s));
    REQUIRE(waitFor([&] { return assistant.office.rows() == before + 2; }));
    assistant.click(u"saveRejects"_s);
    auto* files = assistant.dialog->findChild<QFileDialog*>();
    REQUIRE(files);
    const QString path = assistant.office.folder.filePath(u"later.csv"_s);
    auto* name = files->findChild<QLineEdit*>();
    REQUIRE(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QFile rejected(path);
    REQUIRE(waitFor([&] { return rejected.exists(); }));
    REQUIRE(rejected.open(QIODevice::ReadOnly));
    CHECK(rejected.readAll().contains("Bad Zeta,never,3,"));
    CHECK_FALSE(rejected.permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));

    assistant.click(u"undoImport"_s);
    CHECK(waitFor([&] { return assistant.office.rows() == before; }));
}

TEST_CASE("the button of the result takes back the import, whatever a command did beside since", "[ui][import]")
{
    Assistant assistant;
    const int before = assistant.office.rows();
    assistant.open("name,birthday\nAnna Zeta,1985-03-31\nBinh Zeta,\n");
    QTest::keyClick(assistant.dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return assistant.child<QLabel>(u"importNumbers"_s).isVisible(); }));
    const auto other = sampleValue(Book::open(assistant.office.window.book().path(), standardRegistry()));
    addSamplePerson(*other, {u"Chi Beside", u"", u"Huế", u"+84 912 000 222", u"", u"", 1}, {}, {});

    assistant.click(u"undoImport"_s);

    CHECK(waitFor([&] { return assistant.office.rows() == before + 1; }));
    Connection& book = assistant.office.window.book().connection();
    CHECK(sampleValue(book.integer("SELECT count(*) FROM customer WHERE name = 'Chi Beside'")) == 1);
    CHECK(sampleValue(book.integer("SELECT count(*) FROM customer WHERE name LIKE '%Zeta'")) == 0);
}

TEST_CASE("a workbook that is dropped is read, and its sheet shown", "[ui][import][xlsx]")
{
    Assistant assistant;
    const QString path = assistant.office.folder.filePath(u"people.xlsx"_s);
    sampleValue(Exporter(assistant.office.window.book())
                    .writeFile({.kind = u"customer"_s, .format = ExportOptions::Format::Xlsx}, path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(assistant.dialog, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(assistant.dialog, &drop);
    assistant.settle();

    CHECK(assistant.summary().contains(u"%1 read"_s.arg(std::size(samplePeople))));
    assistant.click(u"stepFile"_s);
    CHECK(assistant.child<QComboBox>(u"importSheet"_s).currentData() == u"Sheet1"_s);
    CHECK_FALSE(assistant.child<QComboBox>(u"importEncoding"_s).isVisible());
}

TEST_CASE("where the first sheet holds something else, the assistant leads to the choice of the sheet", "[ui][import]")
{
    const auto rows = [](const QList<QByteArray>& texts) {
        QByteArray content;
        for (const QByteArray& text : texts)
            content += "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
        return content;
    };
    Assistant assistant;
    assistant.open(archiveOf(workbookParts(rows({"Read me first"}), {}, rows({"Name", "Anna Zeta", "Binh Zeta"}))),
                   u"old.xlsx"_s);

    auto& sheets = assistant.child<QComboBox>(u"importSheet"_s);
    REQUIRE(sheets.isVisible());
    CHECK(assistant.summary().contains(u"Sec&ond"_s));
    assistant.choose(sheets, u"Sec&ond"_s);
    CHECK(assistant.child<QAbstractButton>(u"startImport"_s).isEnabled());
    assistant.click(u"startImport"_s);
    assistant.settle();
    CHECK(assistant.child<QLabel>(u"importNumbers"_s).text().contains(u"2 read: 2 added"_s));
}

TEST_CASE("a CSV file dropped on the window opens the import with it, wherever on the page it falls", "[ui][import]")
{
    Office office;
    QFile file(office.folder.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("name,city\nAnna Zeta,Hue\nBinh Zeta,Hue\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint place = office.table().mapTo(&office.window, office.table().rect().center());
    QWindow* window = office.window.windowHandle(); // as the system does it: the window finds who takes it
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    move.setAccepted(enter.isAccepted()); // what was answered before holds until it is answered otherwise
    QApplication::sendEvent(window, &move);
    REQUIRE(move.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &drop);

    auto* dialog = office.dialog<ImportDialog>();
    REQUIRE(dialog);
    auto* start = dialog->findChild<QAbstractButton*>(u"startImport"_s);
    REQUIRE(waitFor([start] { return start->isEnabled(); }));
    CHECK(dialog->findChild<QLabel*>(u"importSummary"_s)->text().contains(u"2 read"_s));
    const int before = office.rows();
    QTest::mouseClick(start, Qt::LeftButton);
    CHECK(waitFor([&] { return office.rows() == before + 2; }));
}

TEST_CASE("a file without a column for the name says so, and where to choose it", "[ui][import]")
{
    Assistant assistant;
    assistant.open("Kürzel,Farbe\nAZ,rot\nBZ,blau\n");

    CHECK(assistant.child<QTableWidget>(u"importColumns"_s).isVisible());
    CHECK(assistant.summary().contains(u"Name"_s));
    CHECK_FALSE(assistant.child<QAbstractButton>(u"startImport"_s).isEnabled());
    assistant.choose(assistant.choice(0), u"name"_s);
    CHECK(assistant.child<QAbstractButton>(u"startImport"_s).isEnabled());
}

TEST_CASE("what the rows are is found out from the columns, and can be said otherwise", "[ui][import]")
{
    Assistant assistant;
    assistant.open("Name,Job title,Customer\nEva Zeta,Buyer,Zeta Trading\n");
    auto& kind = assistant.child<QComboBox>(u"importKind"_s);
    CHECK(kind.currentData() == u"contact"_s);
    CHECK(assistant.choice(1).currentData() == u"job_title"_s);

    assistant.click(u"stepFile"_s);
    CHECK(assistant.child<QTableWidget>(u"importRows"_s).item(0, 0)->text().contains(u"Eva Zeta"_s));
    assistant.choose(kind, u"customer"_s);
    CHECK(assistant.choice(1).findData(u"job_title"_s) < 0);
    assistant.choose(kind, u"contact"_s);
    assistant.click(u"startImport"_s);
    assistant.settle();

    Connection& book = assistant.office.window.book().connection();
    CHECK(sampleValue(book.integer("SELECT count(*) FROM contact JOIN customer ON customer.id = contact.customer_id "
                                   "WHERE contact.job_title = 'Buyer' AND customer.name = 'Zeta Trading'")) == 1);
}

TEST_CASE("what is imported into an empty page of contacts is contacts, whatever else it looks like", "[ui][import]")
{
    const QTemporaryDir folder;
    MainWindow window(sampleValue(
        Book::create(folder.filePath(u"new.kith"_s), standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s})));
    window.show();
    window.navigator().showPage(window.pages().indexOfName(u"contacts"_s));
    const auto button = [&]() -> QPushButton* {
        for (auto* each : window.pages().shownPage()->findChildren<QPushButton*>()) {
            if (each->isVisible() && qobject_cast<EmptyState*>(each->parentWidget()) && each->text() == u"Import"_s)
                return each;
        }
        return nullptr;
    };
    REQUIRE(waitFor([&] { return button() != nullptr; }));
    QTest::mouseClick(button(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return window.findChild<ImportDialog*>() != nullptr; }));
    QFile file(folder.filePath(u"people.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,City\nAnna Zeta,Hue\n");
    file.close();

    auto* dialog = window.findChild<ImportDialog*>();
    dialog->setFile(file.fileName());
    auto* start = dialog->findChild<QAbstractButton*>(u"startImport"_s);
    REQUIRE(waitFor([&] { return start->isEnabled(); }));

    CHECK(dialog->findChild<QComboBox*>(u"importKind"_s)->currentData() == u"contact"_s);
    dialog->reject();
}

TEST_CASE("what was exported is taken as what it was", "[ui][import]")
{
    for (const QString& kind : importableKinds()) {
        INFO(kind.toStdString());
        Assistant assistant;
        const QString path = assistant.office.folder.filePath(kind + u".csv"_s);
        REQUIRE(Exporter(assistant.office.window.book()).writeFile({.kind = kind}, path));
        assistant.dialog->setFile(path);
        assistant.settle();
        CHECK(assistant.child<QComboBox>(u"importKind"_s).currentData() == kind);
    }
}

TEST_CASE("of the steps one is marked, and of the differences one is open", "[ui][import]")
{
    Assistant assistant;
    assistant.open("name,birthday\nAnna Zeta,1990-01-02\nBinh Zeta,31.31.1990\n");
    assistant.click(u"stepColumns"_s);
    assistant.click(u"stepDifference"_s);
    assistant.click(u"differenceRejected"_s);

    const auto marked = [&](const QStringList& names) {
        return std::ranges::count_if(
            names, [&](const QString& name) { return assistant.child<QAbstractButton>(name).isChecked(); });
    };
    CHECK(marked({u"stepFile"_s, u"stepColumns"_s, u"stepDifference"_s, u"stepResult"_s}) == 1);
    CHECK(marked({u"differenceNew"_s, u"differenceRejected"_s}) == 1);
    CHECK(assistant.differences().rowCount() == 1);
}
