// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of the past in forms: shown as the language writes them, typed as people say them.
#include "activity/whentext.h"
#include "forms/recorddialog.h"
#include "storage/recordactions.h"
#include "windows.h"

#include <QLabel>
#include <QLineEdit>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

QDateTime momentOfTalk(Office& office)
{
    return QDateTime::fromMSecsSinceEpoch(
        sampleValue(office.window.book().connection().integer("SELECT at FROM interaction WHERE text = 'About tea'")));
}

} // namespace

TEST_CASE("a moment is read back as it was written, whatever the language", "[ui][moments]")
{
    for (const char* name : {"en_US", "en_GB", "vi_VN", "hi_IN", "te_IN", "ur_PK", "de_DE"}) {
        INFO(name);
        const QLocale locale(QString::fromLatin1(name));
        const bool holds = rc::check("a moment is read back", [&](unsigned minutes) {
            const QDateTime moment =
                QDateTime(QDate(2015, 1, 1), QTime(0, 0)).addSecs(60 * qint64(minutes % 6'000'000));
            const QString text = momentText(moment.toString(Qt::ISODate), locale);
            const auto read = parseNaturalTime(text, {.locale = locale, .lean = NaturalReading::Lean::Back});
            INFO(text.toStdString());
            RC_ASSERT(read && read->time);
            RC_ASSERT(read->date == moment.date());
            RC_ASSERT(*read->time == moment.time());
        });
        CHECK(holds);
    }
    CHECK(momentText(u"soon"_s) == u"soon"_s);
}

TEST_CASE("the form of a talk shows when it was in words, and reads words", "[ui][moments]")
{
    Office office;
    Book& book = office.window.book();
    const QDateTime was(QDate(2025, 3, 14), QTime(15, 20, 30));
    const qint64 id = sampleValue(RecordActions(book).add(
        book.schema()->entity(u"interaction"),
        {{u"kind"_s, u"visit"_s}, {u"at"_s, was.toString(Qt::ISODate)}, {u"text"_s, u"About tea"_s}}));
    office.window.forms().openRecord(u"interaction"_s, id);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    auto* when = form->findChild<QLineEdit*>(u"at"_s);
    REQUIRE(when);
    CHECK(when->text().toStdString() == momentText(was.toString(Qt::ISODate)).toStdString());
    CHECK(form->typed().isEmpty());

    when->setFocus();
    when->selectAll();
    QTest::keyClicks(when, u"yesterday 3pm"_s);
    CHECK(when->parentWidget()->findChild<QLabel*>(u"meaning"_s)->isVisible());
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(momentOfTalk(office) == QDateTime(QDate::currentDate().addDays(-1), QTime(15, 0)));
}

TEST_CASE("what is no time is said beside the field, and an hour that was not named stays", "[ui][moments]")
{
    Office office;
    Book& book = office.window.book();
    const QDateTime was(QDate(2025, 3, 14), QTime(15, 20));
    const qint64 id = sampleValue(RecordActions(book).add(
        book.schema()->entity(u"interaction"),
        {{u"kind"_s, u"visit"_s}, {u"at"_s, was.toString(Qt::ISODate)}, {u"text"_s, u"About tea"_s}}));
    office.window.forms().openRecord(u"interaction"_s, id);
    auto* form = office.dialog<RecordDialog>();
    REQUIRE(form);
    auto* when = form->findChild<QLineEdit*>(u"at"_s);
    when->setFocus();
    when->selectAll();
    QTest::keyClicks(when, u"some time"_s);
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(when->parentWidget()->findChild<QLabel*>(u"problem"_s)->isVisible());
    CHECK(momentOfTalk(office) == was);

    when->selectAll();
    QTest::keyClicks(when, u"2025-03-12"_s);
    QTest::keyClick(form->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));
    CHECK(momentOfTalk(office) == was.addDays(-2));
}
