// SPDX-License-Identifier: GPL-3.0-or-later
// Those who work here: added, changed, made inactive and removed by key and mouse, and named where a book begins.
#include "forms/recorddialog.h"
#include "settled.h"
#include "shell/firststart.h"
#include "shell/persondialog.h"
#include "shell/windowmenus.h"
#include "shell/workingas.h"
#include "team/employeeactions.h"

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

void typeName(RecordDialog& form, const QString& name)
{
    auto* line = form.findChild<QLineEdit*>(u"name"_s);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
}

std::vector<QString> names(Office& office)
{
    std::vector<QString> found;
    for (const Employee& each : sampleValue(allEmployees(office.window.book())))
        found.push_back(each.name);
    return found;
}

} // namespace

TEST_CASE("a key opens the employees, and who is added there can own a customer", "[ui][settings][employees]")
{
    Office office;
    office.focusTable();
    office.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const Settled settings(office, *office.dialog<SettingsDialog>());
    REQUIRE(settings.column(0) == QStringList{u"Eva Kowalska"_s, u"Minh Tran"_s});

    QTest::keyClick(&settings.table(), Qt::Key_Insert);
    typeName(settings.opened<RecordDialog>(), u"Asha Rao"_s);

    REQUIRE(waitFor([&] { return settings.column(0).contains(u"Asha Rao"_s); }));
    CHECK(settings.column(0).value(settings.table().currentRow()) == u"Asha Rao"_s);
    CHECK(settings.column(3).value(settings.table().currentRow()) == u"Yes"_s);
    settings.close();
    set(office, office.window.customers().currentCustomer(), u"owner"_s, u"Asha Rao"_s);
    const auto& menus = office.window.menus().entries();
    CHECK(
        std::ranges::any_of(menus, [](const auto& entry) { return entry.action->text().startsWith(u"&Employees"_s); }));
}

TEST_CASE("an employee is renamed, made inactive and active again, each with an undo", "[ui][settings][employees]")
{
    Office office;
    const Settled settings(office, u"Employees"_s);
    settings.choose(u"Eva Kowalska"_s);
    QTest::keyClick(&settings.table(), Qt::Key_F2);
    typeName(settings.opened<RecordDialog>(), u"Zoe Berg"_s);
    REQUIRE(waitFor([&] { return settings.column(0).contains(u"Zoe Berg"_s); }));
    CHECK(settings.column(0).value(settings.table().currentRow()) == u"Zoe Berg"_s); // in another place of the order

    Settled::takeKeys(*settings.dialog);
    settings.table().setFocus();
    QTest::keyClick(&settings.table(), Qt::Key_F6);
    CHECK(settings.column(3).value(settings.table().currentRow()) == u"No"_s);
    CHECK(sampleValue(activeColleagues(office.window.book())).size() == 1);
    QTest::keyClick(settings.dialog, Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return sampleValue(activeColleagues(office.window.book())).size() == 2; }));
}

TEST_CASE("who is named by something is not removed, and it is said what to do instead", "[ui][settings][employees]")
{
    Office office;
    const auto schema = office.window.book().schema();
    (void)sampleValue(
        RecordActions(office.window.book()).add(schema->entity(u"employee"), {{u"name"_s, u"Newcomer"_s}}));
    set(office, office.window.customers().currentCustomer(), u"owner"_s, u"Eva Kowalska"_s);
    const Settled settings(office, u"Employees"_s);

    settings.choose(u"Eva Kowalska"_s);
    QTest::keyClick(&settings.table(), Qt::Key_Delete);
    CHECK(office.said().last().contains(u"inactive"_s));
    CHECK(names(office).size() == 3);

    settings.choose(u"Newcomer"_s);
    QTest::keyClick(&settings.table(), Qt::Key_Delete);
    CHECK(waitFor([&] { return names(office).size() == 2; }));
}

TEST_CASE("who is working may be somebody new, who is offered at once", "[ui][person][employees]")
{
    Office office;
    office.focusTable();
    office.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto* question = office.dialog<PersonDialog>();
    REQUIRE(question);
    Settled::takeKeys(*question);
    QTest::keyClick(question, Qt::Key_N, Qt::AltModifier);

    REQUIRE(waitFor([&] { return office.window.findChild<RecordDialog*>() != nullptr; }));
    auto& form = *office.window.findChild<RecordDialog*>();
    Settled::takeKeys(form);
    typeName(form, u"Asha Rao"_s);

    REQUIRE(waitFor([&] {
        auto* again = office.window.findChild<PersonDialog*>();
        return again && again->isVisible() && again->findChild<QListWidget*>()->currentItem()->text() == u"Asha Rao"_s;
    }));
    auto* again = office.window.findChild<PersonDialog*>();
    Settled::takeKeys(*again);
    QTest::keyClick(again->findChild<QListWidget*>(), Qt::Key_Return);
    CHECK(waitFor([&] {
        const auto all = sampleValue(allEmployees(office.window.book()));
        return std::ranges::any_of(all, [&](const Employee& one) {
            return one.name == u"Asha Rao"_s && one.id == office.window.book().workingAs();
        });
    }));
}

TEST_CASE("who begins a book by name is its first employee, and works there", "[ui][firststart][employees]")
{
    QTemporaryDir folder;
    FirstStartDialog dialog(folder.filePath(u"Kith.kith"_s));
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"personName"_s), u"  Asha  Rao "_s);
    dialog.findChild<QComboBox*>(u"currency"_s)->setCurrentText(u"EUR"_s);
    QTest::mouseClick(dialog.findChild<QAbstractButton*>(u"startNew"_s), Qt::LeftButton);

    const auto opened = sampleValue(fillFirstBook(dialog.choice()));
    const auto all = sampleValue(allEmployees(*opened.book));
    REQUIRE(all.size() == 1);
    CHECK(all.front().name == u"Asha Rao"_s);
    CHECK(rememberedPerson(*opened.book) == all.front().id);
}
