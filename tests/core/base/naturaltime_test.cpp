// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturaltime.h"

#include "support/catch.h"

#include <QTimeZone>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

using Lean = NaturalReading::Lean;

const QDate sunday(2026, 11, 22);

NaturalReading at(QDate day, QTime time, QLocale::Language language = QLocale::English,
                  QLocale::Territory territory = QLocale::UnitedKingdom, Lean lean = Lean::Ahead)
{
    return {QDateTime(day, time, QTimeZone("Asia/Kolkata")), QLocale(language, territory), lean};
}

NaturalReading onSunday(QLocale::Language language = QLocale::English,
                        QLocale::Territory territory = QLocale::UnitedKingdom)
{
    return at(sunday, QTime(10, 7, 30), language, territory);
}

struct Case
{
    QString text{};
    QDate date{};
    QTime time{}; ///< invalid: none
};

void check(const Case& expected, const NaturalReading& reading)
{
    INFO(expected.text.toStdString());
    const auto read = parseNaturalTime(expected.text, reading);
    REQUIRE(read);
    CHECK(read->date.toString(Qt::ISODate).toStdString() == expected.date.toString(Qt::ISODate).toStdString());
    CHECK(read->time.value_or(QTime()).toString().toStdString() == expected.time.toString().toStdString());
}

} // namespace

TEST_CASE("times are understood as people type them in English", "[naturaltime]")
{
    const Case cases[] = {
        {u"fri 3pm"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"Friday at 3:30 p.m."_s, QDate(2026, 11, 27), QTime(15, 30)},
        {u"3pm fri"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"tomorrow"_s, QDate(2026, 11, 23)},
        {u"tomorrow morning"_s, QDate(2026, 11, 23), QTime(9, 0)},
        {u"tonight"_s, sunday, QTime(20, 0)},
        {u"this evening"_s, sunday, QTime(18, 0)},
        {u"in 2 weeks"_s, QDate(2026, 12, 6)},
        {u"in a month"_s, QDate(2026, 12, 22)},
        {u"2 weeks"_s, QDate(2026, 12, 6)},
        {u"+3d"_s, QDate(2026, 11, 25)},
        {u"+1w"_s, QDate(2026, 11, 29)},
        {u"+3 days"_s, QDate(2026, 11, 25)},
        {u"in 30 min"_s, sunday, QTime(10, 37)},
        {u"30min"_s, sunday, QTime(10, 37)},
        {u"in 20 hours"_s, QDate(2026, 11, 23), QTime(6, 7)},
        {u"15/12"_s, QDate(2026, 12, 15)},
        {u"15/12/2027"_s, QDate(2027, 12, 15)},
        {u"1/2"_s, QDate(2027, 2, 1)},
        {u"2026-12-01 9:30"_s, QDate(2026, 12, 1), QTime(9, 30)},
        {u"2026-12-01T09:30"_s, QDate(2026, 12, 1), QTime(9, 30)},
        {u"next monday"_s, QDate(2026, 11, 23)},
        {u"mon"_s, QDate(2026, 11, 23)},
        {u"sunday"_s, QDate(2026, 11, 29)},
        {u"friday next week"_s, QDate(2026, 11, 27)},
        {u"next week"_s, QDate(2026, 11, 29)},
        {u"3pm"_s, sunday, QTime(15, 0)},
        {u"9am"_s, QDate(2026, 11, 23), QTime(9, 0)},
        {u"12am mon"_s, QDate(2026, 11, 23), QTime(0, 0)},
        {u"at 3"_s, sunday, QTime(15, 0)},
        {u"mon at 9"_s, QDate(2026, 11, 23), QTime(9, 0)},
        {u"15h30"_s, sunday, QTime(15, 30)},
        {u"noon"_s, sunday, QTime(12, 0)},
        {u"end of month"_s, QDate(2026, 11, 30)},
        {u"the end of the month"_s, QDate(2026, 11, 30)},
        {u"end of next month"_s, QDate(2026, 12, 31)},
        {u"eow"_s, QDate(2026, 11, 27)},
        {u"end of the year"_s, QDate(2026, 12, 31)},
        {u"3 Dec"_s, QDate(2026, 12, 3)},
        {u"December 3rd at noon"_s, QDate(2026, 12, 3), QTime(12, 0)},
        {u"3rd of December 2027"_s, QDate(2027, 12, 3)},
        {u"the 15th"_s, QDate(2026, 12, 15)},
        {u"the 30th"_s, QDate(2026, 11, 30)},
        {u"21 Nov"_s, QDate(2027, 11, 21)},
    };
    for (const Case& each : cases)
        check(each, onSunday());
}

TEST_CASE("times are understood in Vietnamese, with its marks and without", "[naturaltime]")
{
    const Case cases[] = {
        {u"ngày mai"_s, QDate(2026, 11, 23)},
        {u"mai"_s, QDate(2026, 11, 23)},
        {u"sáng mai"_s, QDate(2026, 11, 23), QTime(9, 0)},
        {u"3 giờ chiều mai"_s, QDate(2026, 11, 23), QTime(15, 0)},
        {u"thứ sáu 3 giờ chiều"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"thu sau luc 15h"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"thứ 6"_s, QDate(2026, 11, 27)},
        {u"t6 9h30"_s, QDate(2026, 11, 27), QTime(9, 30)},
        {u"chủ nhật"_s, QDate(2026, 11, 29)},
        {u"thứ hai tuần sau"_s, QDate(2026, 11, 23)},
        {u"2 tuần nữa"_s, QDate(2026, 12, 6)},
        {u"sau 2 tuần"_s, QDate(2026, 12, 6)},
        {u"30 phút nữa"_s, sunday, QTime(10, 37)},
        {u"3 giờ nữa"_s, sunday, QTime(13, 7)},
        {u"cuối tháng"_s, QDate(2026, 11, 30)},
        {u"cuối tháng sau"_s, QDate(2026, 12, 31)},
        {u"tháng sau"_s, QDate(2026, 12, 22)},
        {u"15 tháng 12"_s, QDate(2026, 12, 15)},
        {u"ngày 15 tháng 12 năm 2027"_s, QDate(2027, 12, 15)},
        {u"15/12"_s, QDate(2026, 12, 15)},
        {u"ngày 30"_s, QDate(2026, 11, 30)},
        {u"3 giờ rưỡi chiều thứ tư"_s, QDate(2026, 11, 25), QTime(15, 30)},
    };
    for (const Case& each : cases)
        check(each, onSunday(QLocale::Vietnamese, QLocale::Vietnam));
}

TEST_CASE("times are understood in Hindi, Telugu and Urdu, with their digits", "[naturaltime]")
{
    const Case cases[] = {
        {u"कल"_s, QDate(2026, 11, 23)},
        {u"कल शाम 5 बजे"_s, QDate(2026, 11, 23), QTime(17, 0)},
        {u"शुक्रवार को ३ बजे"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"अगले सोमवार सुबह 9 बजे"_s, QDate(2026, 11, 23), QTime(9, 0)},
        {u"२ हफ़्ते में"_s, QDate(2026, 12, 6)},
        {u"दो हफ्ते बाद"_s, QDate(2026, 12, 6)},
        {u"15 दिसंबर"_s, QDate(2026, 12, 15)},
        {u"महीने के अंत में"_s, QDate(2026, 11, 30)},
        {u"30 मिनट में"_s, sunday, QTime(10, 37)},
        {u"రేపు"_s, QDate(2026, 11, 23)},
        {u"రేపు సాయంత్రం 5 గంటలకు"_s, QDate(2026, 11, 23), QTime(17, 0)},
        {u"శుక్రవారం మధ్యాహ్నం ౩ గంటలకు"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"2 వారాల్లో"_s, QDate(2026, 12, 6)},
        {u"౨ వారాల తర్వాత"_s, QDate(2026, 12, 6)},
        {u"15 డిసెంబర్"_s, QDate(2026, 12, 15)},
        {u"వచ్చే వారం"_s, QDate(2026, 11, 29)},
        {u"నెలాఖరులో"_s, QDate(2026, 11, 30)},
        {u"کل"_s, QDate(2026, 11, 23)},
        {u"کل شام ۵ بجے"_s, QDate(2026, 11, 23), QTime(17, 0)},
        {u"جمعہ ۳ بجے"_s, QDate(2026, 11, 27), QTime(15, 0)},
        {u"۲ ہفتے میں"_s, QDate(2026, 12, 6)},
        {u"ہفتہ"_s, QDate(2026, 11, 28)},
        {u"ایک ہفتہ بعد"_s, QDate(2026, 11, 29)},
        {u"۱۵ دسمبر"_s, QDate(2026, 12, 15)},
        {u"اگلے ہفتے"_s, QDate(2026, 11, 29)},
        {u"مہینے کے آخر میں"_s, QDate(2026, 11, 30)},
    };
    for (const auto language : {QLocale::English, QLocale::Hindi, QLocale::Telugu, QLocale::Urdu}) {
        for (const Case& each : cases)
            check(each, onSunday(language, QLocale::AnyTerritory));
    }
}

TEST_CASE("the locale says whether the day or the month comes first, and names its own days", "[naturaltime]")
{
    check({u"4/12"_s, QDate(2026, 12, 4)}, onSunday());
    check({u"4/12"_s, QDate(2027, 4, 12)}, onSunday(QLocale::English, QLocale::UnitedStates));
    check({u"12/31"_s, QDate(2026, 12, 31)}, onSunday());
    check({u"Freitag"_s, QDate(2026, 11, 27)}, onSunday(QLocale::German, QLocale::Germany));
    check({u"thu 3 pm"_s, QDate(2026, 11, 26), QTime(15, 0)}, onSunday());
}

TEST_CASE("what has happened lies back", "[naturaltime]")
{
    const NaturalReading back = at(sunday, QTime(10, 7), QLocale::English, QLocale::UnitedKingdom, Lean::Back);
    const Case cases[] = {
        {u"fri 3pm"_s, QDate(2026, 11, 20), QTime(15, 0)},
        {u"9am"_s, sunday, QTime(9, 0)},
        {u"3pm"_s, QDate(2026, 11, 21), QTime(15, 0)},
        {u"yesterday 16:00"_s, QDate(2026, 11, 21), QTime(16, 0)},
        {u"10 min ago"_s, sunday, QTime(9, 57)},
        {u"15/12"_s, QDate(2025, 12, 15)},
        {u"कल"_s, QDate(2026, 11, 21)},
        {u"last week"_s, QDate(2026, 11, 15)},
        {u"2 days ago"_s, QDate(2026, 11, 20)},
        {u"sunday"_s, QDate(2026, 11, 15)},
    };
    for (const Case& each : cases)
        check(each, back);
}

TEST_CASE("what is no time is none", "[naturaltime]")
{
    for (const QString& text :
         {QString(), u"soon"_s, u"fri 3pm please"_s, u"32/13"_s, u"31/2"_s, u"25:00"_s, u"13pm"_s, u"12"_s, u"+"_s,
          u"-"_s, u"at"_s, u"in"_s, u"in 99999999999 days"_s, u"next"_s, u"\u0000"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseNaturalTime(text, onSunday()));
    }
}

TEST_CASE("among other words only what surely is a time is taken for one", "[naturaltime]")
{
    for (const QString& line :
         {u"send 2 weeks of supply"_s, u"price 12.5 for 300"_s, u"visit at 12 Main Street"_s, u"ask for Mr May"_s,
          u"call Mai"_s, u"gọi cho Mai"_s, u"good morning card"_s, u"5 h of work"_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(findNaturalTime(line.split(u' '), onSunday(QLocale::Vietnamese, QLocale::Vietnam)));
    }
}

TEST_CASE("a day and an hour of a line may stand apart", "[naturaltime]")
{
    const auto found = findNaturalTime(u"on fri ring them at 3pm"_s.split(u' '), onSunday());

    REQUIRE(found);
    CHECK(found->when == NaturalTime{QDate(2026, 11, 27), QTime(15, 0)});
    CHECK(found->words == QList<qsizetype>{0, 1, 4, 5});
}

TEST_CASE("an hour the clocks skip is the first one after, and minutes ahead are minutes that pass", "[naturaltime]")
{
    const QTimeZone berlin("Europe/Berlin");
    const NaturalTime skipped{QDate(2026, 3, 29), QTime(2, 30)};
    CHECK(skipped.in(berlin).isValid());
    CHECK(skipped.in(berlin).toUTC().time() == QTime(1, 0));

    const NaturalReading before{QDateTime(QDate(2026, 3, 29), QTime(1, 45), berlin), QLocale(QLocale::German)};
    CHECK(*parseNaturalTime(u"in 30 min"_s, before) == NaturalTime{QDate(2026, 3, 29), QTime(3, 15)});
}

TEST_CASE("whatever is typed, reading it ends and gives a day that is there", "[naturaltime]")
{
    static const QStringList pieces{u"fri"_s,  u"3pm"_s,   u"next"_s, u"week"_s,  u"in"_s,     u"2"_s,
                                    u"+3d"_s,  u"end"_s,   u"of"_s,   u"the"_s,   u"31"_s,     u"feb"_s,
                                    u"thứ"_s,  u"sau"_s,   u"कल"_s,   u"के"_s,     u"కి"_s,      u"ہفتہ"_s,
                                    u"at"_s,   u"15/12"_s, u"9999"_s, u"last"_s,  u"3:30"_s,   u"ago"_s,
                                    u"29/2"_s, u"31st"_s,  u"-4d"_s,  u"month"_s, u"\u200D"_s, u"👩‍👩‍👧"_s,
                                    u"+"_s,    u"\u0301"_s};
    CHECK(rc::check("no line breaks it", [] {
        const auto picked = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
        QStringList line;
        for (const int piece : picked)
            line.append(pieces[piece]);
        const NaturalReading reading = onSunday();

        if (const auto read = parseNaturalTime(line.join(u' '), reading))
            RC_ASSERT(read->date.isValid() && read->in(reading.now.timeZone()).isValid());
        if (const auto found = findNaturalTime(line, reading)) {
            RC_ASSERT(found->when.date.isValid());
            RC_ASSERT(!found->words.isEmpty() && found->words.back() < line.size());
            RC_ASSERT(std::is_sorted(found->words.begin(), found->words.end()));
        }
    }));
    CHECK(rc::check("a day ahead is never before today, nor a day back after", [] {
        const QDate today = sunday.addDays(*rc::gen::inRange(-800, 800));
        const QString text = *rc::gen::elementOf(std::vector<QString>{u"fri"_s, u"29/2"_s, u"15 dec"_s, u"the 31st"_s,
                                                                      u"in 3 months"_s, u"end of month"_s, u"3pm"_s});
        const auto ahead = parseNaturalTime(text, at(today, QTime(12, 0)));
        RC_ASSERT(ahead && ahead->date >= today);
        const auto back =
            parseNaturalTime(text, at(today, QTime(12, 0), QLocale::English, QLocale::UnitedKingdom, Lean::Back));
        RC_ASSERT(back);
        if (!text.startsWith(u"in "_s) && !text.startsWith(u"end"_s))
            RC_ASSERT(back->date <= today);
    }));
    CHECK(rc::check("an ISO day and minute are read as they are", [] {
        const QDate day = sunday.addDays(*rc::gen::inRange(-300, 30'000));
        const QTime time(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60));
        const QString text = day.toString(Qt::ISODate) + u' ' + time.toString(u"HH:mm"_s);
        const auto read = parseNaturalTime(text, onSunday());
        RC_ASSERT(read && *read == NaturalTime({day, time}));
    }));
}

TEST_CASE("which week a day belongs to follows from the day weeks begin with", "[naturaltime]")
{
    NaturalReading reading;
    reading.now = QDateTime(QDate(2026, 11, 25), QTime(9, 0)); // a Wednesday

    CHECK(parseNaturalTime(u"sunday next week"_s, reading)->date == QDate(2026, 12, 6));
    reading.weekStart = Qt::Sunday;
    CHECK(parseNaturalTime(u"sunday next week"_s, reading)->date == QDate(2026, 11, 29));
    reading.weekStart = Qt::Saturday;
    CHECK(parseNaturalTime(u"friday next week"_s, reading)->date == QDate(2026, 12, 4));
}
