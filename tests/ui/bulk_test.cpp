// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records, changed by hand.
#include "lists/bulkchangedialog.h"
#include "shell/navigationrail.h"
#include "storage/recordactions.h"
#include "windows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

struct Bulk
{
    Office office{};
    BulkChangeDialog* dialog = nullptr;

    explicit Bulk(const QString& field)
    {
        office.focusTable();
        office.press(Qt::Key_A, Qt::ControlModifier);
        office.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = office.dialog<BulkChangeDialog>();
        REQUIRE(dialog);
        auto& fields = *dialog->findChild<QComboBox*>();
        QTest::keyClick(&fields, Qt::Key_Home);
        while (fields.currentText() != field && fields.currentIndex() + 1 < fields.count())
            QTest::keyClick(&fields, Qt::Key_Down);
        REQUIRE(fields.currentText() == field);
    }
    [[nodiscard]] QPushButton& change() const
    {
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton* each) { return each->isDefault(); });
        REQUIRE(found != buttons.end());
        return **found;
    }
    [[nodiscard]] QString summary() const { return dialog->findChild<QLabel*>(u"bulkSummary"_s)->text(); }
    [[nodiscard]] qint64 count(const char* where)
    {
        return sampleValue(
            office.window.book().connection().integer(QByteArray("SELECT count(*) FROM customer WHERE ") + where));
    }
};

} // namespace

TEST_CASE("nothing is changed in many records before a value is chosen", "[ui][bulk]")
{
    Bulk bulk(u"Company"_s);
    CHECK_FALSE(bulk.change().isEnabled());
    CHECK(bulk.summary().startsWith(u"Choose a value"_s));
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(bulk.dialog->isVisible());

    QTest::keyClicks(bulk.dialog->findChild<QWidget*>(u"company"_s), u"Lotus"_s);
    REQUIRE(waitFor([&] { return bulk.change().isEnabled(); }));
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);

    CHECK(waitFor([&] { return bulk.count("company = 'Lotus'") == bulk.office.rows(); }));
}

TEST_CASE("a field is emptied in many records only where that is ticked", "[ui][bulk]")
{
    Bulk bulk(u"Company"_s);
    const qint64 named = bulk.count("company <> ''");
    REQUIRE(named > 0);
    QTest::mouseClick(bulk.dialog->findChild<QCheckBox*>(u"clearField"_s), Qt::LeftButton, {}, QPoint(8, 8));

    REQUIRE(waitFor([&] { return bulk.change().isEnabled(); }));
    CHECK(bulk.dialog->findChild<QTableWidget*>()->rowCount() == named);
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);

    CHECK(waitFor([&] { return bulk.count("company <> ''") == 0; }));
}

TEST_CASE("many records can be told no as well as yes", "[ui][bulk]")
{
    Bulk bulk(u"Do not call"_s);
    CHECK_FALSE(bulk.change().isEnabled());
    auto* choices = bulk.dialog->findChild<QComboBox*>(u"do_not_call"_s);
    REQUIRE(choices);
    CHECK(choices->currentText() == u"Choose a value"_s);
    choices->setFocus();
    QTest::keyClick(choices, Qt::Key_Down);

    REQUIRE(waitFor([&] { return bulk.change().isEnabled(); }));
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return bulk.count("do_not_call = 1") == bulk.office.rows(); }));
}

TEST_CASE("the foot of the rail says that nobody is named", "[ui][shell]")
{
    Office office;
    office.window.book().setWorkingAs({});
    const auto schema = office.window.book().schema();
    (void)sampleValue(RecordActions(office.window.book()).add(schema->entity(u"tag"), {{u"name"_s, u"x"_s}}));

    QStringList shown;
    for (const RailItem* item : office.window.findChildren<RailItem*>())
        shown.append(item->text());

    CHECK(shown.contains(u"Nobody named"_s));
    CHECK_FALSE(shown.contains(u"Working as"_s));
}

TEST_CASE("a file dropped on a book that is only read is refused with the reason", "[ui][import]")
{
    Office office;
    office.window.book().stopWriting(u"The file is damaged."_s);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(office.folder.filePath(u"people.csv"_s))});
    QWidget& page = office.window.customers();
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &dragged, Qt::LeftButton, {});

    QCoreApplication::sendEvent(&page, &drop);

    REQUIRE(office.said().size() == 1);
    CHECK(office.said().front().contains(u"The file is damaged."_s));
    CHECK(office.window.findChildren<QDialog*>().isEmpty());
}
