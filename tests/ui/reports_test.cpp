// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logdialog.h"
#include "activity/logparty.h"
#include "forms/dateline.h"
#include "print/reportcells.h"
#include "registry.h"
#include "reports/exportdialog.h"
#include "reports/previewdialog.h"
#include "reports/reportmodel.h"
#include "reports/reportspage.h"
#include "shell/pagestack.h"
#include "shell/settingsdialog.h"
#include "shell/windowmenus.h"
#include "style/mnemonics.h"
#include "windows.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QThread>

#include <atomic>
#include <memory>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// The reports of a window over the sample book.
struct ReportOffice : Office
{
    ReportsPage& page;

    ReportOffice()
        : page(shownPage())
    {
        settle();
    }

    [[nodiscard]] QComboBox& box(const QString& name) const { return *page.findChild<QComboBox*>(name); }
    void settle()
    {
        REQUIRE(waitFor([this] { return page.isSettled(); }));
    }
    void choose(const QString& name, const QVariant& data)
    {
        QComboBox& chosen = box(name);
        chosen.setFocus();
        const int wanted = chosen.findData(data);
        REQUIRE(wanted >= 0);
        QTest::keyClick(&chosen, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(&chosen, Qt::Key_Down);
        REQUIRE(chosen.currentIndex() == wanted);
        settle();
    }
    /// A key of the page, whatever window had the keys before.
    void pressHere(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        box(u"reports"_s).setFocus();
        press(key, modifiers);
    }
    /// Names the file in the dialog that asks for it.
    void saveAs(const QString& name)
    {
        auto* files = dialog<QFileDialog>();
        REQUIRE(files);
        files->selectFile(folder.filePath(name));
        files->findChild<QLineEdit*>()->setText(folder.filePath(name));
        QMetaObject::invokeMethod(files, "accept");
        REQUIRE(waitFor([&] { return QFileInfo(folder.filePath(name)).size() > 0; }));
    }

private:
    ReportsPage& shownPage()
    {
        window.pages().show(window.pages().indexOfName(u"reports"_s));
        return static_cast<ReportsPage&>(*window.pages().shownPage());
    }
};

} // namespace

TEST_CASE("the reports page shows each report and follows what is chosen", "[reports]")
{
    ReportOffice office;
    const QAbstractItemModelTester tester(&office.page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(office.page.report().name == u"customers");
    CHECK(office.page.model().table()->rowCount() == int(std::size(samplePeople)));

    office.choose(u"reports"_s, u"activity"_s);
    REQUIRE(office.page.model().table());
    CHECK(office.page.model().table()->head().name == u"activity");
    office.choose(u"grouping"_s, int(ReportGrouping::Employee));
    CHECK(office.page.model().table()->head().columns.front().field.name == u"employee");

    office.choose(u"reports"_s, u"changes"_s);
    CHECK(office.page.model().table()->rowCount() > 0);
    CHECK_FALSE(office.box(u"grouping"_s).isVisible());
    office.choose(u"period"_s, u"last month"_s);
    CHECK(office.page.model().table()->rowCount() == 0);
}

TEST_CASE("a call is logged with Ctrl+L from the reports too", "[reports][log]")
{
    ReportOffice office;
    office.choose(u"reports"_s, u"changes"_s);

    office.press(Qt::Key_L, Qt::ControlModifier);

    auto* log = office.dialog<LogDialog>();
    REQUIRE(log);
    log->done(QDialog::Rejected);
}

TEST_CASE("a profile is asked for by the customer's name", "[reports]")
{
    ReportOffice office;
    office.choose(u"reports"_s, u"customer-profile"_s);
    CHECK_FALSE(office.page.model().table());

    auto* name = office.page.findChild<QLineEdit*>(u"customer"_s);
    name->setFocus();
    name->setText(office.firstName()); // letters that no key of a test can type
    QTest::keyClick(name, Qt::Key_Return);

    REQUIRE(waitFor([&] { return office.page.model().table() != nullptr; }));
    CHECK(office.page.model().table()->rowCount() > 0);
}

TEST_CASE("who is picked among the offered names with the arrows and Return is whose profile is shown", "[reports]")
{
    ReportOffice office;
    office.choose(u"reports"_s, u"customer-profile"_s);
    auto* name = office.page.findChild<QLineEdit*>(u"customer"_s);
    name->setFocus();
    QTest::keyClicks(name, u"h"_s);
    QAbstractItemView* popup = name->completer()->popup();
    REQUIRE(waitFor([popup] { return popup->isVisible(); }));
    const auto offered = customerSource(office.window.book())(u"h"_s);
    REQUIRE(offered.size() > 1);

    while (popup->currentIndex().row() != 1)
        QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(waitFor([&] { return sampleValue(office.page.parameters()).record > 0; }));
    office.settle();

    CHECK(sampleValue(office.page.parameters()).record == offered[1].customer);
    CHECK(name->text() == offered[1].title);
    CHECK(office.page.model().table()->rowCount() > 0);
}

TEST_CASE("a report is saved as a file and previewed on pages", "[reports]")
{
    ReportOffice office;

    office.pressHere(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    office.saveAs(u"list.csv"_s);
    office.pressHere(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    office.saveAs(u"list.pdf"_s);
    QFile csv(office.folder.filePath(u"list.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().startsWith("\xEF\xBB\xBFname,"));

    office.pressHere(Qt::Key_P, Qt::ControlModifier);
    auto* preview = office.dialog<PreviewDialog>();
    REQUIRE(preview);
    REQUIRE(waitFor([&] { return preview->pageCount() > 0; }));
    QTest::keyClick(preview, Qt::Key_End);
    CHECK(preview->page() == preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_Escape);
}

TEST_CASE("a list is printed and exported as it is shown, and a customer's profile printed", "[reports]")
{
    Office office;
    office.focusTable();
    office.select(0);

    office.press(Qt::Key_P, Qt::ControlModifier);
    auto* list = office.dialog<PreviewDialog>();
    REQUIRE(list);
    REQUIRE(waitFor([&] { return list->pageCount() == 1; }));
    QTest::keyClick(list, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return office.window.findChildren<PreviewDialog*>().isEmpty(); }));

    office.focusTable();
    office.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    auto* profile = office.dialog<PreviewDialog>();
    REQUIRE(profile);
    CHECK(profile->windowTitle().contains(office.firstName()));
    QTest::keyClick(profile, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return office.window.findChildren<PreviewDialog*>().isEmpty(); }));

    office.focusTable();
    office.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto* out = office.dialog<ExportDialog>();
    REQUIRE(out);
    QTest::keyClick(out, Qt::Key_Return);
    REQUIRE(office.dialog<QFileDialog>());
}

TEST_CASE("an export right after typing has the rows of the new filter, and is called after its records", "[reports]")
{
    Office office;
    office.focusTable();
    office.line().setText(u"zzz"_s); // asked for a moment after the last key

    office.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);

    auto* out = office.dialog<ExportDialog>();
    REQUIRE(out);
    CHECK(office.rows() == 0);
    CHECK(out->findChild<QRadioButton*>()->text().contains(u'0'));
    const auto schema = office.window.book().schema();
    CHECK(listReport(schema->entity(u"task")).shownTitle() == schema->entity(u"task").pluralTitle());
    CHECK(listReport(schema->entity(u"customer")).shownTitle() == findReport(u"customers"_s)->shownTitle());
}

TEST_CASE("the business's year is chosen in the settings, and reports offer it", "[ui][reports][settings]")
{
    ReportOffice office;
    CHECK(office.box(u"period"_s).findData(u"this fiscal year"_s) < 0); // it is the calendar's
    office.pressHere(Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = office.dialog<SettingsDialog>();
    REQUIRE(settings);
    auto* month = settings->findChild<QComboBox*>(u"fiscalYear"_s);
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Home);
    for (int presses = 0; presses < 3; ++presses)
        QTest::keyClick(month, Qt::Key_Down);
    QTest::mouseClick(settings->findChild<QAbstractButton*>(u"saveSettings"_s), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !office.window.findChild<SettingsDialog*>(); }));

    office.choose(u"reports"_s, u"changes"_s);
    office.choose(u"period"_s, u"this fiscal year"_s);

    const auto april = [](QDate day) {
        return QDate(day.month() >= 4 ? day.year() : day.year() - 1, 4, 1);
    };
    const ReportParameters asked = sampleValue(office.page.parameters());
    CHECK(asked.from == april(QDate::currentDate()));
    CHECK(asked.to == asked.from.addYears(1).addDays(-1));
    CHECK(office.page.model().table()->rowCount() > 0);

    // and counts by its quarters and years, chosen by key
    office.choose(u"reports"_s, u"activity"_s);
    office.pressHere(Qt::Key_3, Qt::AltModifier | Qt::ShiftModifier);
    QComboBox& by = office.box(u"grouping"_s);
    REQUIRE(by.hasFocus());
    while (by.currentData() != int(ReportGrouping::Year) && by.currentIndex() + 1 < by.count())
        office.press(Qt::Key_Down);
    office.settle();
    CHECK(by.currentText() == u"By fiscal year"_s);
    CHECK(shownCell(*office.page.model().table(), 0, sampleValue(office.page.model().table()->row(0)), QLocale()) ==
          u"FY %1/%2"_s.arg(asked.from.year()).arg((asked.from.year() + 1) % 100, 2, 10, QChar(u'0')));
    CHECK(sampleValue(
              sampleValue(Book::open(office.window.book().path(), standardRegistry()))->meta(u"fiscal_year_start"_s)) ==
          u"4"_s);
}

TEST_CASE("the business's year is not saved while a job writes, and that is said in the settings", "[ui][settings]")
{
    Office office;
    const auto go = std::make_shared<std::atomic<bool>>(false);
    office.window.jobs().start<int>(
        u"Import"_s, Job::Access::Writing,
        [go](const Progress& progress) -> Result<int> {
            while (!*go && progress(0, 0))
                QThread::msleep(1);
            return 1;
        },
        &office.window, [](const Result<int>&) {});
    office.focusTable();
    office.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = office.dialog<SettingsDialog>();
    REQUIRE(settings);
    auto* month = settings->findChild<QComboBox*>(u"fiscalYear"_s);
    month->setFocus();
    QTest::keyClick(month, Qt::Key_End);
    auto* save = settings->findChild<QAbstractButton*>(u"saveSettings"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    REQUIRE(settings->isVisible());
    CHECK(settings->findChild<QLabel*>(u"settingsProblem"_s)->text().contains(u"A job is writing"_s));
    CHECK(office.window.book().calendar().fiscalYearStart == 1);

    *go = true;
    REQUIRE(waitFor([&] { return !office.window.jobs().isWriting(); }));
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK_FALSE(settings->isVisible());
    CHECK(office.window.book().calendar().fiscalYearStart == 12);
}

TEST_CASE("the days of a report are typed as one says them, or picked, and what is no day is said", "[ui][reports]")
{
    ReportOffice office;
    office.choose(u"reports"_s, u"changes"_s);
    office.choose(u"period"_s, u"from to"_s);
    auto* from = office.page.findChild<DateLine*>(u"from"_s);
    REQUIRE(from->isVisible());

    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"yesterday"_s);
    office.settle();
    CHECK(sampleValue(office.page.parameters()).from == QDate::currentDate().addDays(-1));
    from->selectAll();
    QTest::keyClicks(from, u"whenever"_s);
    office.settle();
    CHECK_FALSE(office.page.model().table());
    CHECK_FALSE(office.page.parameters());
}

TEST_CASE("what goes out of the shown page stands in the File menu with its key", "[ui][shell][reports]")
{
    ReportOffice office;
    const auto inFile = [&office](const QString& text) {
        const auto actions = office.window.menus().file().actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
            return withoutMnemonic(action->text()) == text && !action->shortcut().isEmpty();
        });
    };
    CHECK(inFile(u"Save as PDF …"_s));
    CHECK_FALSE(inFile(u"Print list …"_s));

    office.pressHere(Qt::Key_1, Qt::ControlModifier);
    CHECK(inFile(u"Print list …"_s));
    CHECK(inFile(u"Export …"_s));
    CHECK_FALSE(inFile(u"Save as PDF …"_s));
}
