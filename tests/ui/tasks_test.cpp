// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitydetail.h"
#include "activity/choicebar.h"
#include "activity/logdialog.h"
#include "activity/task.h"
#include "activity/taskspage.h"
#include "activity/whendialog.h"
#include "forms/recorddialog.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "shell/pagestack.h"
#include "storage/recordreader.h"
#include "windows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A page of the window, shown by its key, its table having the keys.
template<typename Page>
Page& open(Office& office, const QString& name)
{
    const int index = office.window.pages().indexOfName(name);
    office.press(Qt::Key(Qt::Key_1 + index), Qt::ControlModifier);
    auto& page = static_cast<Page&>(*office.window.pages().shownPage());
    REQUIRE(waitFor([&] { return page.list().model().isComplete(); }));
    page.list().table().setFocus();
    return page;
}

void addTask(Office& office, const QString& subject, QDate due)
{
    const auto schema = office.window.book().schema();
    Task task{.subject = subject, .customer = {1}, .due = due};
    (void)sampleValue(office.window.book().change({u"add"_s, {u"task"_s, subject}}, [&](Writer& writer) {
        return writer.insert(task, schema->entity(u"task"));
    }));
}

Value valueOf(Office& office, qint64 task, QStringView field)
{
    const auto schema = office.window.book().schema();
    const EntityInfo& tasks = schema->entity(u"task");
    auto reader = sampleValue(RecordReader::create(office.window.book().connection(), tasks));
    return sampleValue(reader.read(task))->values[size_t(tasks.indexOf(field))];
}

void choose(ChoiceBar& bar, const QString& box, const QString& filter)
{
    auto* combo = bar.findChild<QComboBox*>(box);
    REQUIRE(combo->findData(filter) >= 0);
    combo->setCurrentIndex(combo->findData(filter));
}

} // namespace

TEST_CASE("a task is done by one key and comes back by one undo", "[ui][tasks]")
{
    Office office;
    addTask(office, u"Send samples"_s, QDate::currentDate().addDays(-3));
    auto& page = open<TasksPage>(office, u"tasks"_s);
    RecordTableModel& model = page.list().model();
    REQUIRE(waitFor([&] { return model.rowCount() > 0 && model.rowCount() == int(model.ids().size()); }));
    const int before = model.rowCount();
    const qint64 task = page.list().current();
    REQUIRE(task > 0);
    CHECK(page.findChild<TaskDelegate*>()->daysOverdue(task) == 3);

    QTest::keyClick(&page.list().table(), Qt::Key_Space);
    REQUIRE(waitFor([&] { return model.rowCount() == before - 1; }));
    CHECK(integerOf(valueOf(office, task, u"done")) == 1);
    CHECK_FALSE(isNull(valueOf(office, task, u"done_at")));

    office.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return model.rowCount() == before; }));
    CHECK(integerOf(valueOf(office, task, u"done")) == 0);
}

TEST_CASE("an overdue task is put off from today on, by a key or to a day one says", "[ui][tasks]")
{
    Office office;
    addTask(office, u"Send samples"_s, QDate::currentDate().addDays(-3));
    auto& page = open<TasksPage>(office, u"tasks"_s);
    REQUIRE(waitFor([&] { return page.list().current() > 0; }));
    const qint64 task = page.list().current();
    const auto due = [&] {
        return dateFromDays(integerOf(valueOf(office, task, u"due")));
    };

    QTest::keyClick(&page.list().table(), Qt::Key_Plus);
    CHECK(due() == QDate::currentDate().addDays(1));

    page.list().select(task);
    page.list().table().setFocus();
    office.press(Qt::Key_T, Qt::ControlModifier);
    auto* dialog = page.findChild<WhenDialog*>();
    REQUIRE(dialog);
    auto* line = dialog->findChild<QLineEdit*>(u"when"_s);
    QTest::keyClicks(line, u"someday"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(dialog->isVisible());
    line->selectAll();
    QTest::keyClicks(line, u"in 2 weeks"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(waitFor([&] { return due() == QDate::currentDate().addDays(14); }));
}

TEST_CASE("what was talked is narrowed by kind, outcome, period and employee, and leads to its customer",
          "[ui][activity]")
{
    Office office;
    auto& page = open<InteractionsPage>(office, u"activity"_s);
    RecordTableModel& model = page.list().model();
    REQUIRE(waitFor([&] { return model.rowCount() > 1; }));
    const int all = model.rowCount();

    choose(page.choices(), u"period"_s, u"at >= -7 days"_s);
    REQUIRE(waitFor([&] { return model.isComplete() && model.rowCount() < all; }));
    CHECK(model.rowCount() > 0);
    const int recent = model.rowCount();
    choose(page.choices(), u"kind"_s, u"kind = visit"_s);
    REQUIRE(waitFor([&] { return model.isComplete() && model.rowCount() < recent; }));
    choose(page.choices(), u"kind"_s, QString());
    choose(page.choices(), u"period"_s, QString());
    REQUIRE(waitFor([&] { return model.isComplete() && model.rowCount() == all; }));
    auto* employee = page.choices().findChild<QComboBox*>(u"employee"_s);
    REQUIRE(employee->count() > 1);
    employee->setCurrentIndex(1);
    CHECK(waitFor([&] { return model.isComplete() && model.rowCount() > 0; }));

    page.list().table().setFocus();
    page.list().table().selectRow(0);
    CHECK(waitFor([&] { return !page.findChild<QLabel*>(u"activityTitle"_s)->text().isEmpty(); }));
    office.press(Qt::Key_L, Qt::ControlModifier);
    auto* log = office.dialog<LogDialog>();
    REQUIRE(log);
    CHECK(log->findChild<QLabel*>(u"logHeading"_s)->text().size() > 4);
}

TEST_CASE("the form of a task takes a time as people say it, and the page lists and sorts by it", "[ui][tasks]")
{
    Office office;
    const QDate day = QDate::currentDate().addDays(14);
    addTask(office, u"Any hour"_s, day);
    auto& page = open<TasksPage>(office, u"tasks"_s);
    REQUIRE(waitFor([&] { return page.list().current() > 0; }));
    office.press(Qt::Key_N, Qt::ControlModifier);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"subject"_s), u"Bring samples"_s);
    auto* due = form->findChild<QLineEdit*>(u"due"_s);
    REQUIRE(due->isVisible());
    REQUIRE(form->findChild<QLineEdit*>(u"due_time"_s)->isVisible());
    QTest::keyClicks(due, u"in 2 weeks at 3pm"_s);
    auto* meaning = due->parentWidget()->findChild<QLabel*>(u"meaning"_s);
    CHECK(meaning->isVisible());
    CHECK_FALSE(meaning->text().isEmpty());
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    RecordTableModel& model = page.list().model();
    const qint64 task = [&] {
        REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
        return sampleValue(office.window.book().connection().integer("SELECT max(id) FROM task"));
    }();
    CHECK(dateFromDays(integerOf(valueOf(office, task, u"due"))) == day);
    CHECK(timeFromMinutes(integerOf(valueOf(office, task, u"due_time"))) == QTime(15, 0));
    REQUIRE(waitFor([&] { return model.isComplete() && model.rowOf(task) >= 0; }));
    const auto column = int(model.columns().indexOf(u"due_time"_s));
    REQUIRE(column >= 0);
    CHECK(model.index(model.rowOf(task), column).data().toString() ==
          QLocale().toString(QTime(15, 0), QLocale::ShortFormat));
    CHECK(model.rowOf(task) < model.rowOf(task - 1)); // before the one of any hour
}
