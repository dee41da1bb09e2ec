// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"
#include "activity/timeline.h"
#include "forms/recorddialog.h"
#include "interchange/importdialog.h"
#include "widgets/problemlabel.h"
#include "windows.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

QString writeTable(const QTemporaryDir& folder, int rows)
{
    const QString path = folder.filePath(u"customers.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Email,City\n");
    for (int i = 0; i < rows; ++i)
        file.write("Imported " + QByteArray::number(i) + ",import" + QByteArray::number(i) + "@example.com,Huế\n");
    return path;
}

} // namespace

TEST_CASE("a call is logged by keys only", "[ui][log]")
{
    Office office;
    office.focusTable();
    office.select(1);

    office.press(Qt::Key_L, Qt::ControlModifier);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    auto* text = dialog->findChild<QPlainTextEdit*>();
    QTest::keyClicks(text, u"Asks for the price"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"nextStep"_s), u"ring tomorrow"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<LogDialog*>(); }));
    const qint64 customer = office.window.customers().currentCustomer();
    const auto entries = sampleValue(timeline(office.window.book().connection(), CustomerId{customer}, 10));
    REQUIRE(entries.size() >= 2);
    const auto logged = std::find_if(entries.begin(), entries.end(),
                                     [](const TimelineEntry& entry) { return entry.text == u"Asks for the price"_s; });
    REQUIRE(logged != entries.end());
    CHECK(logged->outcome == u"no_answer"_s);
    const auto task = std::find_if(entries.begin(), entries.end(),
                                   [](const TimelineEntry& entry) { return entry.text == u"ring"_s; });
    REQUIRE(task != entries.end());
    CHECK(task->due == QDate::currentDate().addDays(1));
}

TEST_CASE("the log says what is missing and keeps what was typed when it cannot be saved", "[ui][log]")
{
    int saves = 0;
    LogDialog dialog(
        {}, [](const QString&) { return std::vector<LogParty>(); },
        [&saves](const LogEntry&) -> Result<> {
            ++saves;
            return error(Error::Code::DiskFull, u"The disk is full."_s);
        });
    dialog.show();
    dialog.findChild<QPlainTextEdit*>()->setPlainText(u"Something"_s);

    dialog.accept();

    CHECK(saves == 0);
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.findChild<QLabel*>(u"logProblem"_s)->text().isEmpty());
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText() == u"Something"_s);
}

TEST_CASE("a form saves what changed and says beside the field what is wrong", "[ui][form]")
{
    Office office;
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = office.dialog<RecordDialog>();
    REQUIRE(dialog);
    auto* name = dialog->findChild<QLineEdit*>(u"name"_s);

    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    const auto problems = dialog->findChildren<QLabel*>(u"problem"_s);
    CHECK(std::any_of(problems.begin(), problems.end(), [](const QLabel* label) { return !label->text().isEmpty(); }));

    QTest::keyClicks(name, u"Zoe Zimmer"_s); // QTest types ASCII only
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"phone"_s), u"0912 345 000"_s);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(waitFor([&] { return office.window.findChild<QLabel*>(u"customerName"_s)->text() == u"Zoe Zimmer"_s; }));
}

TEST_CASE("who was just saved is selected alone, though Ctrl is still held", "[ui][form]")
{
    Office office;
    office.focusTable();
    office.select(0);
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = office.dialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Zoe Zimmer"_s);
    QTest::keyPress(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return office.table().currentIndex().data().toString() == u"Zoe Zimmer"_s; }));
    CHECK(office.table().selectionModel()->selectedRows().size() == 1);
    QTest::keyRelease(&office.window, Qt::Key_Return);
}

TEST_CASE("an import shows the difference, then does it, and one undo takes it back", "[ui][import]")
{
    Office office;
    const int before = office.rows();
    constexpr int rows = 300;
    ImportDialog dialog(office.window.book(), office.window.jobs());
    dialog.show();
    dialog.setFile(writeTable(office.folder, rows));
    auto* import = dialog.findChild<QAbstractButton*>(u"startImport"_s);
    REQUIRE(waitFor([&] { return import->isEnabled(); }));
    CHECK(office.rows() == before);

    QTest::mouseClick(import, Qt::LeftButton);
    REQUIRE(waitFor([&] { return dialog.findChild<QWidget*>(u"importNumbers"_s)->isVisible(); }));
    REQUIRE(waitFor([&] { return office.rows() == before + rows; }));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !dialog.isVisible(); }));

    office.focusTable();
    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return office.rows() == before; }));
}

TEST_CASE("a cancelled import changes nothing", "[ui][import]")
{
    Office office;
    const int before = office.rows();
    ImportDialog dialog(office.window.book(), office.window.jobs());
    dialog.show();
    dialog.setFile(writeTable(office.folder, 20'000));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));

    dialog.startImport();
    REQUIRE(office.window.jobs().isWriting());
    QTest::keyClick(&dialog, Qt::Key_Escape);

    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    CHECK(dialog.isVisible());
    QTest::qWait(0);
    CHECK(office.rows() == before);
}

TEST_CASE("what is saved during an import waits safely and enters the book afterwards", "[ui][import][drafts]")
{
    Office office;
    const int before = office.rows();
    ImportDialog dialog(office.window.book(), office.window.jobs());
    dialog.setFile(writeTable(office.folder, 5000));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    dialog.startImport();

    // The window's own: two gates would each apply what waits in the one journal.
    SaveGate& gate = office.window.saves();
    const auto saved = sampleValue(gate.saveRecord(u"customer"_s, 0, {{u"name"_s, u"Anna Meanwhile"_s}}));
    CHECK(saved == SaveGate::Saved::Pending);
    CHECK(gate.pendingCount() == 1);

    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty() && gate.pendingCount() == 0; }));
    CHECK(waitFor([&] { return office.rows() == before + 5001; }));
}

TEST_CASE("the undo of an import shows its progress, can be stopped, and the window lives meanwhile",
          "[ui][import][undo]")
{
    Office office;
    const int before = office.rows();
    constexpr int rows = 20'000;
    ImportDialog dialog(office.window.book(), office.window.jobs());
    dialog.setFile(writeTable(office.folder, rows));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    dialog.startImport();
    REQUIRE(waitFor([&] { return office.rows() == before + rows; }));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));

    office.focusTable();
    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(office.window.jobs().isWriting());
    const Job& job = *office.window.jobs().running().constLast();
    // It counts the rows, and the table can be moved through while it does.
    REQUIRE(waitFor([&] { return job.total() == rows && job.done() > 0; }));
    CHECK(job.done() < rows);
    QTest::keyClick(&office.table(), Qt::Key_Down);
    CHECK(office.table().currentIndex().row() == 1);
    auto* stop = office.window.statusLine().findChild<QAbstractButton*>(u"stopJob"_s);
    REQUIRE(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    CHECK(waitFor([&] { return office.rows() == before + rows; }));

    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return office.rows() == before; }));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    QTest::keyClick(&office.table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(office.window.jobs().isWriting());
    CHECK(waitFor([&] { return office.rows() == before + rows; }));
}

TEST_CASE("one may go on working while an import runs, and hears of its end", "[ui][import]")
{
    Office office;
    const int before = office.rows();
    office.press(Qt::Key_I, Qt::ControlModifier);
    auto* dialog = office.dialog<ImportDialog>();
    REQUIRE(dialog);
    dialog->setFile(writeTable(office.folder, 5000));
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    dialog->startImport();
    auto* away = dialog->findChild<QAbstractButton*>(u"importInBackground"_s);
    REQUIRE(away->isVisible());

    QTest::mouseClick(away, Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    CHECK(office.window.jobs().isWriting());
    // The hidden dialog's window gives the keys back a moment later.
    REQUIRE(waitFor([&] {
        office.window.activateWindow();
        office.table().setFocus();
        return office.table().hasFocus();
    }));
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"name"_s), u"Zoe Meanwhile"_s);
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    CHECK(waitFor([&] { return office.rows() == before + 5001; }));
    CHECK(waitFor([&] { return !office.window.findChild<ImportDialog*>(); }));
    CHECK(office.window.saves().pendingCount() == 0);
}

TEST_CASE("what is wrong describes its control while it is, and then the control is described as before",
          "[ui][dialogs]")
{
    QLineEdit line;
    line.setAccessibleDescription(u"In letters"_s);
    ProblemLabel label(&line);

    label.say(u"“Huế” is too short."_s);
    label.say(u"“Hà” is too short."_s);
    CHECK(line.accessibleDescription() == u"“Hà” is too short."_s);
    CHECK(label.problem() == u"“Hà” is too short."_s);
    CHECK_FALSE(label.isHidden());

    label.say({});
    CHECK(line.accessibleDescription() == u"In letters"_s);
    CHECK(label.problem().isEmpty());
    CHECK(label.isHidden());
}
