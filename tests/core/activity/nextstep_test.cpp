// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/nextstep.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using kith::parseNextStep;

namespace {

const QDate sunday(2026, 11, 22);
const kith::NaturalReading reading{QDateTime(sunday, QTime(10, 0)), QLocale(QLocale::English)};

} // namespace

TEST_CASE("a next step's day is understood as a rep types it, and the rest is what to do", "[activity]")
{
    struct Case
    {
        QString line{};
        QString subject{};
        QDate due{};
        QTime time{}; ///< invalid: none
    };
    const Case cases[] = {
        {u"call back with the price fri 3pm"_s, u"call back with the price"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"Send samples tomorrow"_s, u"Send samples"_s, QDate(2026, 11, 23)},
        {u"visit in 2 weeks"_s, u"visit"_s, QDate(2026, 12, 6)},
        {u"in 1 day ask again"_s, u"ask again"_s, QDate(2026, 11, 23)},
        {u"offer by Monday"_s, u"offer"_s, QDate(2026, 11, 23)},
        {u"next Sunday lunch"_s, u"lunch"_s, QDate(2026, 11, 29)},
        {u"contract 2027-01-31"_s, u"contract"_s, QDate(2027, 1, 31)},
        {u"contract on 3 Dec"_s, u"contract"_s, QDate(2026, 12, 3)},
        {u"ring 3 Dec 2027 early"_s, u"ring early"_s, QDate(2027, 12, 3)},
        {u"next month"_s, QString(), QDate(2026, 12, 22)},
    };
    for (const Case& each : cases) {
        INFO(each.line.toStdString());
        const auto step = parseNextStep(each.line, reading);
        CHECK(step.subject == each.subject);
        CHECK(step.due.date == each.due);
        CHECK(step.due.time.value_or(QTime()) == each.time);
    }
}

TEST_CASE("a line without a day stays whole", "[activity]")
{
    for (const QString& line : {u"send 40 tea sets"_s, u"price 12.5 for 300"_s, u"ask for Mr May"_s, QString()}) {
        INFO(line.toStdString());
        const auto step = parseNextStep(line, reading);
        CHECK(step.subject == line);
        CHECK_FALSE(step.due.date.isValid());
    }
}

TEST_CASE("days are understood in the user's language, too", "[activity]")
{
    const auto step =
        parseNextStep(u"anrufen am Freitag"_s, {QDateTime(sunday, QTime(10, 0)), QLocale(QLocale::German)});

    CHECK(step.due.date == QDate(2026, 11, 27));
}
