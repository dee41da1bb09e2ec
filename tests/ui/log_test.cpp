// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitydetail.h"
#include "activity/activitypage.h"
#include "activity/calltimer.h"
#include "activity/logdialog.h"
#include "activity/timeline.h"
#include "customers/contact.h"
#include "forms/formdesk.h"
#include "forms/recorddialog.h"
#include "lists/recordlistview.h"
#include "shell/pagestack.h"
#include "storage/recordreader.h"
#include "windows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// Types as a person does, into whatever has the keys, and counts the keys that are no text.
struct Typist
{
    Office& office;
    int keys = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QWindow* window = QGuiApplication::focusWindow();
        QTest::keyClick(window ? window : office.window.windowHandle(), key, modifiers);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

QString headingOf(const LogDialog& dialog)
{
    QString text = dialog.findChild<QLabel*>(u"logHeading"_s)->text();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

TEST_CASE("from key to saved, a call takes four keys besides its text", "[ui][log]")
{
    Office office;
    office.focusTable();
    office.select(1);
    const qint64 customer = office.window.customers().currentCustomer();
    Typist typist{office};

    typist.press(Qt::Key_L, Qt::ControlModifier);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    typist.type(u"Wants 40 tea sets"_s);
    typist.press(Qt::Key_4, Qt::AltModifier);
    typist.press(Qt::Key_N, Qt::AltModifier);
    typist.type(u"price in 2 weeks at 3pm"_s);
    CHECK(dialog->findChild<QLabel*>(u"nextStepShown"_s)->text().contains(u"2"_s));
    typist.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<LogDialog*>(); }));
    CHECK(typist.keys == 4);
    const auto entries = sampleValue(timeline(office.window.book().connection(), CustomerId{customer}, 10));
    const auto talk = std::find_if(entries.begin(), entries.end(),
                                   [](const TimelineEntry& entry) { return entry.text == u"Wants 40 tea sets"_s; });
    REQUIRE(talk != entries.end());
    CHECK(talk->outcome == u"call_back"_s);
    const auto task = std::find_if(entries.begin(), entries.end(), [](const TimelineEntry& entry) {
        return entry.text == u"price"_s && entry.dueTime == QTime(15, 0);
    });
    REQUIRE(task != entries.end());
    CHECK(task->due == QDate::currentDate().addDays(14));
}

TEST_CASE("Tab leads from what happened to the next step, and past the timer", "[ui][log]")
{
    Office office;
    office.window.forms().openLog(1);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->findChild<QPlainTextEdit*>()->hasFocus(); }));

    office.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"fri 3pm"_s);

    CHECK(dialog->findChild<QLineEdit*>(u"nextStep"_s)->text() == u"fri 3pm"_s);
    dialog->done(QDialog::Rejected);
}

TEST_CASE("a link that holds no number says so, and asks for nobody", "[ui][log][tel]")
{
    Office office;
    QSignalSpy failed(&office.window.forms(), &FormDesk::failed);

    office.window.forms().openCall(u"tel:abc"_s);

    REQUIRE(failed.size() == 1);
    CHECK(failed.front().front().value<Error>().message.contains(u"tel:abc"_s));
    CHECK_FALSE(office.window.findChild<RecordDialog*>());
}

TEST_CASE("the timer starts by a key and gives the minutes, which a crash does not take", "[ui][log]")
{
    Office office;
    office.focusTable();
    office.select(0);
    Typist typist{office};
    typist.press(Qt::Key_L, Qt::ControlModifier);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    auto* timer = dialog->findChild<CallTimer*>();
    auto* minutes = dialog->findChild<QSpinBox*>();
    CHECK(minutes->value() == 0);

    typist.press(Qt::Key_T, Qt::AltModifier);
    CHECK(timer->isRunning());
    CHECK(minutes->value() == 1);
    timer->setMinutes(6);
    typist.press(Qt::Key_T, Qt::AltModifier);
    CHECK(minutes->value() == 6);

    const QJsonObject typed = dialog->typed();
    CHECK(typed[u"minutes"].toInt() == 6);
    LogDialog again({}, [](const QString&) { return std::vector<LogParty>(); }, {});
    again.retype(typed);
    CHECK(again.findChild<QSpinBox*>()->value() == 6);
    CHECK(again.findChild<CallTimer*>()->minutes() == 6);
    CHECK_FALSE(again.findChild<CallTimer*>()->isRunning());
}

TEST_CASE("a call from a known number opens the log with the caller, as incoming", "[ui][log][tel]")
{
    Office office;

    office.window.forms().openCall(u"tel:+48%20601-234-567"_s);

    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    CHECK(headingOf(*dialog) == u"Call with Łukasz Wiśniewski"_s);
    const auto boxes = dialog->findChildren<QComboBox*>();
    CHECK(std::any_of(boxes.begin(), boxes.end(),
                      [](const QComboBox* box) { return box->currentData().toString() == "in"_L1; }));
    CHECK(waitFor([&] { return dialog->findChild<QPlainTextEdit*>()->hasFocus(); }));
}

TEST_CASE("a call from an unknown number becomes a prospect only when saved, then the log opens", "[ui][log][tel]")
{
    Office office;
    const int before = office.rows();

    office.window.forms().openCall(u"callto:+441632960961"_s);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    CHECK(form->findChild<QLineEdit*>(u"phone"_s)->text() == u"+441632960961"_s);
    CHECK(office.rows() == before);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"name"_s), u"Nia New"_s);
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    auto* log = office.dialog<LogDialog>();
    REQUIRE(log);
    CHECK(headingOf(*log) == u"Call with Nia New"_s);
    const QList<QComboBox*> choices = log->findChildren<QComboBox*>();
    CHECK(std::any_of(choices.begin(), choices.end(), // they called us
                      [](const QComboBox* box) { return box->currentData().toString() == "in"_L1; }));
    CHECK(waitFor([&] { return office.rows() == before + 1; }));
    const auto schema = office.window.book().schema();
    auto reader = sampleValue(RecordReader::create(office.window.book().connection(), schema->entity(u"customer")));
    const auto added = sampleValue(reader.read(office.window.customers().currentCustomer()));
    REQUIRE(added);
    CHECK(textOf(added->values[size_t(schema->entity(u"customer").indexOf(u"stage"))]) == u"prospect"_s);
}

TEST_CASE("where several have a number, one is chosen before the call is logged", "[ui][log][tel]")
{
    Office office;
    Contact contact{.name = u"Ala"_s};
    contact.phones = {{.parts = {u"+48601234567"_s}}};
    const auto schema = office.window.book().schema();
    const ContactId ala = sampleValue(office.window.book().change({u"add"_s, {u"contact"_s, u"Ala"_s}}, [&](Writer& w) {
        return w.insert(contact, schema->entity(u"contact"));
    }));

    office.window.forms().openCall(u"tel:+48601234567"_s);
    auto* dialog = office.dialog<LogDialog>();
    REQUIRE(dialog);
    auto* who = dialog->findChild<QLineEdit*>(u"who"_s);
    REQUIRE(waitFor([&] { return who->completer()->popup()->isVisible(); }));
    QAbstractItemView* list = who->completer()->popup();
    REQUIRE(list->model()->rowCount() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);

    CHECK(headingOf(*dialog) == u"Call with Ala"_s);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"Asked for the driver"_s);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !office.window.findChild<LogDialog*>(); }));
    Statement last = sampleValue(
        office.window.book().connection().prepare("SELECT contact_id FROM interaction_contact ORDER BY 1 DESC"));
    REQUIRE(sampleValue(last.step()));
    CHECK(last.integer(0) == ala.value);
}

TEST_CASE("a form that was saved goes before the activity behind it is shown again", "[ui][log][activity]")
{
    Office office;
    (void)sampleValue(
        office.window.saves().log({.interaction = {.kind = u"call"_s, .customers = {{3}}, .text = u"About tea"_s}}));
    office.focusTable();
    office.press(Qt::Key(Qt::Key_1 + office.window.pages().indexOfName(u"activity"_s)), Qt::ControlModifier);
    auto* page = office.window.findChild<InteractionsPage*>();
    REQUIRE(page);
    auto* detail = page->findChild<ActivityDetail*>();
    const auto shows = [&](const QString& text) {
        const auto labels = detail->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    };
    REQUIRE(waitFor([&] { return page->list().isListed() && page->currentRecord() > 0 && shows(u"About tea"_s); }));

    office.press(Qt::Key_F2);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    form->findChild<QPlainTextEdit*>()->setPlainText(u"About coffee"_s);
    bool wasShownBefore = true;
    QObject::connect(form, &QDialog::finished, detail, [&] { wasShownBefore = shows(u"About coffee"_s); });
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    CHECK(waitFor([&] { return shows(u"About coffee"_s); }));
    CHECK_FALSE(wasShownBefore);
}
