// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exportdialog.h"
#include "reports/previewdialog.h"
#include "reports/reportmodel.h"
#include "reports/reportspage.h"
#include "shell/pagestack.h"
#include "windows.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>

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
    office.choose(u"period"_s, int(UsualPeriod::LastMonth));
    CHECK(office.page.model().table()->rowCount() == 0);
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
    office.settle();

    REQUIRE(office.page.model().table());
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

TEST_CASE("usual periods begin and end where people say they do", "[reports]")
{
    const QDate day(2026, 11, 22); // a Sunday

    CHECK(daysOf(UsualPeriod::ThisWeek, day, Qt::Monday) == std::pair(QDate(2026, 11, 16), QDate(2026, 11, 22)));
    CHECK(daysOf(UsualPeriod::ThisWeek, day, Qt::Sunday) == std::pair(QDate(2026, 11, 22), QDate(2026, 11, 28)));
    CHECK(daysOf(UsualPeriod::ThisMonth, day, Qt::Monday) == std::pair(QDate(2026, 11, 1), QDate(2026, 11, 30)));
    CHECK(daysOf(UsualPeriod::LastMonth, day, Qt::Monday) == std::pair(QDate(2026, 10, 1), QDate(2026, 10, 31)));
    CHECK(daysOf(UsualPeriod::ThisQuarter, day, Qt::Monday) == std::pair(QDate(2026, 10, 1), QDate(2026, 12, 31)));
    CHECK(daysOf(UsualPeriod::ThisYear, day, Qt::Monday) == std::pair(QDate(2026, 1, 1), QDate(2026, 12, 31)));
}
