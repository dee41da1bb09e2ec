// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"

#include "support/catch.h"

#include <QDateTime>
#include <QLocale>

#include <rapidcheck.h>

using namespace kith;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2024, 8, 13);
const QTimeZone utc = QTimeZone::utc();

QDate anyDay()
{
    return dateFromDays(*rc::gen::inRange<qint64>(-36500, 36500));
}

PartialDate birthday(int year, int month, int dayOfMonth)
{
    return {year, month, dayOfMonth};
}

} // namespace

TEST_CASE("days are counted from 1970", "[dates]")
{
    CHECK(daysFromDate(QDate(1970, 1, 1)) == 0);
    CHECK(daysFromDate(QDate(1969, 12, 31)) == -1);
    CHECK(daysFromDate(QDate(2000, 3, 1)) == 11017);
    CHECK(dateFromDays(11017) == QDate(2000, 3, 1));
}

TEST_CASE("dates are read as exports and people write them", "[dates]")
{
    for (const auto& text : {u"2024-08-13"_s,
                             u"2024/8/13"_s,
                             u"2024.08.13"_s,
                             u"20240813"_s,
                             u"2024-08-13T18:04:34.666+00:00"_s,
                             u"2024-08-13 18:04"_s,
                             u"2024-08-13T23:59:59-11:00"_s,
                             u"20240813T180434Z"_s,
                             u"13/8/2024"_s,
                             u"13-08-2024"_s,
                             u"13.8.2024"_s,
                             u"13. 8. 2024"_s,
                             u"13.08.24"_s,
                             u"13/08/24"_s,
                             u"8/13/2024"_s,
                             u"08/13/24"_s,
                             u"8/13/2024 6:04 PM"_s,
                             u"8/13/2024, 6:04:09 p.m."_s,
                             u"13 Aug 2024"_s,
                             u"13-Aug-24"_s,
                             u"13 august 2024"_s,
                             u"13th of August 2024"_s,
                             u"13th August, 2024"_s,
                             u"Aug 13, 2024"_s,
                             u"August 13 2024"_s,
                             u"AUG 13TH, 2024"_s,
                             u"Tue, 13 Aug 2024 18:04:34 +0000"_s,
                             u"Tuesday, August 13, 2024 at 6:04 PM"_s,
                             u"2024-Aug-13"_s,
                             u"2024年8月13日"_s,
                             u"2024년 8월 13일"_s,
                             u"2024. 8. 13."_s,
                             u"१३/०८/२०२४"_s,
                             u"  13/8/2024 "_s}) {
        INFO(text.toStdString());
        CHECK(parseDate(text) == day);
    }
    CHECK(parseDate(u"1 Sept 2024") == QDate(2024, 9, 1));
    CHECK(parseDate(u"1 may 68") == QDate(2068, 5, 1));
    CHECK(parseDate(u"1 may 69") == QDate(1969, 5, 1));
}

TEST_CASE("the order decides only where a text may be read two ways", "[dates]")
{
    CHECK(parseDate(u"3/4/2024", DateOrder::DayMonthYear) == QDate(2024, 4, 3));
    CHECK(parseDate(u"3/4/2024", DateOrder::MonthDayYear) == QDate(2024, 3, 4));
    CHECK(parseDate(u"3/4/24", DateOrder::YearMonthDay) == QDate(2024, 4, 3));
    CHECK(parseDate(u"03/04/05", DateOrder::YearMonthDay) == QDate(2003, 4, 5));
    CHECK(parseDate(u"13/4/2024", DateOrder::MonthDayYear) == QDate(2024, 4, 13));
    CHECK(parseDate(u"2024-03-04", DateOrder::MonthDayYear) == QDate(2024, 3, 4));
}

TEST_CASE("what is no date is none", "[dates]")
{
    for (const auto& text : {u""_s,
                             u"n/a"_s,
                             u"2024"_s,
                             u"2024-13-13"_s,
                             u"31/4/2024"_s,
                             u"29.2.2023"_s,
                             u"0/0/0000"_s,
                             u"2024-08"_s,
                             u"12345678901"_s,
                             u"99999999"_s,
                             u"13/8"_s,
                             u"13 Aug"_s,
                             u"1.5"_s,
                             u"2024-08-13x"_s,
                             u"2024-08-13 25:00"_s,
                             u"2024-08-13 18:61"_s,
                             u"13 Foo 2024"_s,
                             u"13/8/024"_s,
                             u"8/13/2024 13:04 PM"_s,
                             u"-2024-08-13"_s,
                             u"--08-13"_s,
                             u"12:30"_s,
                             u"+84 91 234 56 78"_s,
                             u"2024-08-13 or so"_s,
                             u"192.168.1.1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("every form of a date reads back as that date", "[dates]")
{
    const QLocale english = QLocale::c();
    for (const auto& form : {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyyy/M/d"_s, u"d MMM yyyy"_s, u"dd-MMM-yyyy"_s,
                             u"MMMM d, yyyy"_s, u"ddd, d MMM yyyy"_s, u"yyyy-MM-dd'T18:04:34.666+00:00'"_s}) {
        INFO(form.toStdString());
        REQUIRE(rc::check([&] {
            const QDate date = anyDay();
            for (const auto order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
                RC_ASSERT(parseDate(english.toString(date, form), order) == date);
        }));
    }
    for (const auto& form : {u"d/M/yyyy"_s, u"dd.MM.yyyy"_s, u"d-M-yyyy"_s, u"dd/MM/yyyy 23:59"_s})
        REQUIRE(rc::check([&] {
            const QDate date = anyDay();
            RC_ASSERT(parseDate(english.toString(date, form), DateOrder::DayMonthYear) == date);
        }));
    for (const auto& form : {u"M/d/yyyy"_s, u"MM-dd-yyyy"_s, u"M/d/yyyy 12:05 'AM'"_s})
        REQUIRE(rc::check([&] {
            const QDate date = anyDay();
            RC_ASSERT(parseDate(english.toString(date, form), DateOrder::MonthDayYear) == date);
        }));
}

TEST_CASE("no text of any kind breaks the reading of dates", "[dates]")
{
    REQUIRE(rc::check([] {
        const auto text = *rc::gen::container<std::string>(rc::gen::element(
            '0', '1', '2', '9', '-', '/', '.', ' ', ':', ',', '+', 'T', 'Z', 'A', 'u', 'g', 'p', 'm', 't', 'h'));
        const QString typed = QString::fromStdString(text);
        const auto date = parseDate(typed);
        const auto partial = PartialDate::parse(typed);

        RC_ASSERT((!date || date->isValid()));
        RC_ASSERT((!partial || partial->isValid()));
        (void)parseInstant(typed, QTimeZone::utc());
    }));
}

TEST_CASE("the order of a column shows where one sample tells it", "[dates]")
{
    CHECK(guessDateOrder({u"3/4/2024"_s, u"13/4/2024"_s}) == DateOrder::DayMonthYear);
    CHECK(guessDateOrder({u"3/4/2024"_s, u"4/13/2024"_s, u"?"_s}) == DateOrder::MonthDayYear);
    CHECK(guessDateOrder({u"2024-03-04"_s}) == DateOrder::YearMonthDay);
    CHECK(guessDateOrder({u"13/08/24"_s}) == DateOrder::DayMonthYear);
    CHECK(guessDateOrder({u"3.4.2024"_s}) == DateOrder::DayMonthYear);
    CHECK_FALSE(guessDateOrder({u"3/4/2024"_s}));
    CHECK_FALSE(guessDateOrder({u"13/4/2024"_s, u"4/13/2024"_s}));
    CHECK_FALSE(guessDateOrder({u"13 Aug 2024"_s}));
    CHECK_FALSE(guessDateOrder({}));
}

TEST_CASE("an instant keeps its offset, and takes the zone's where it has none", "[dates]")
{
    const QTimeZone delhi(19800);

    CHECK(parseInstant(u"1970-01-01T00:00:01Z", delhi) == 1000);
    CHECK(parseInstant(u"1970-01-01T05:30:00", delhi) == 0);
    CHECK(parseInstant(u"1970-01-01", delhi) == -19800000);
    CHECK(parseInstant(u"2024-08-13T18:04:34.666+00:00", delhi) == 1723572274666);
    CHECK(parseInstant(u"2024-08-13 23:34:34.666", delhi) == 1723572274666);
    CHECK(parseInstant(u"Tue, 13 Aug 2024 18:04:34 GMT", delhi) == 1723572274000);
    CHECK(parseInstant(u"8/13/2024 6:04 PM", utc) == 1723572240000);
    CHECK(parseInstant(u"2016-12-31T23:59:60Z", utc) == 1483228799000);
    CHECK_FALSE(parseInstant(u"18:04", utc));
    CHECK(formatInstant(1723572274666, delhi) == u"2024-08-13T23:34:34.666+05:30"_s);
    CHECK(formatInstant(1723572274000, utc) == u"2024-08-13T18:04:34+00:00"_s);
}

TEST_CASE("a written instant is read back to the millisecond in any zone", "[dates]")
{
    REQUIRE(rc::check([] {
        const auto moment = *rc::gen::inRange<qint64>(-2'000'000'000'000, 4'000'000'000'000);
        const QTimeZone zone(*rc::gen::inRange(-14 * 4, 14 * 4) * 900);

        RC_ASSERT(parseInstant(formatInstant(moment, zone), QTimeZone::utc()) == moment);
    }));
}

TEST_CASE("a birthday is kept with and without its year", "[dates]")
{
    CHECK(PartialDate::parse(u"1990-02-28") == birthday(1990, 2, 28));
    CHECK(PartialDate::parse(u"--02-29") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"--0229") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"29 February") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"Feb 29") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"29/2") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"2/29") == birthday(0, 2, 29));
    CHECK(PartialDate::parse(u"3/4", DateOrder::MonthDayYear) == birthday(0, 3, 4));
    CHECK(PartialDate::parse(u"0000-02-29") == birthday(0, 2, 29));
    CHECK_FALSE(PartialDate::parse(u"30/2"));
    CHECK(birthday(0, 2, 29).toString() == u"--02-29"_s);
    CHECK(birthday(1990, 2, 28).toString() == u"1990-02-28"_s);
    CHECK(PartialDate().toString().isEmpty());
    CHECK(birthday(0, 2, 29).isValid());
    CHECK_FALSE(birthday(2023, 2, 29).isValid());
    CHECK_FALSE(PartialDate().isValid());
}

TEST_CASE("a birthday survives its integer and its text", "[dates]")
{
    REQUIRE(rc::check([] {
        PartialDate date = PartialDate::fromDate(anyDay());
        if (*rc::gen::arbitrary<bool>())
            date.year = 0;

        RC_ASSERT(PartialDate::fromInteger(date.toInteger()) == date);
        RC_ASSERT(PartialDate::parse(date.toString()) == date);
    }));
    CHECK(PartialDate::fromInteger(0) == PartialDate());
    CHECK(PartialDate::fromInteger(229) == birthday(0, 2, 29));
    CHECK_FALSE(PartialDate::fromInteger(20230229));
    CHECK_FALSE(PartialDate::fromInteger(-1));
    CHECK_FALSE(PartialDate::fromInteger(1'000'000'000'000));
}

TEST_CASE("who is born on 29 February has a birthday every year", "[dates]")
{
    const auto leapling = birthday(2000, 2, 29);

    CHECK(leapling.nextOccurrence(QDate(2023, 2, 1)) == QDate(2023, 2, 28));
    CHECK(leapling.nextOccurrence(QDate(2023, 2, 28)) == QDate(2023, 2, 28));
    CHECK(leapling.nextOccurrence(QDate(2023, 3, 1)) == QDate(2024, 2, 29));
    CHECK(leapling.nextOccurrence(QDate(2024, 2, 28)) == QDate(2024, 2, 29));
    CHECK(leapling.nextOccurrence(QDate(2024, 3, 1)) == QDate(2025, 2, 28));
    CHECK_FALSE(PartialDate().nextOccurrence(day).isValid());
}

TEST_CASE("a birthday comes again within a year, and never before the day asked for", "[dates]")
{
    REQUIRE(rc::check([] {
        const PartialDate date = PartialDate::fromDate(anyDay());
        const QDate from = anyDay();
        const QDate next = date.nextOccurrence(from);

        RC_ASSERT(next >= from);
        RC_ASSERT(from.daysTo(next) <= 366);
        RC_ASSERT(next.month() == date.month);
        RC_ASSERT((next.day() == date.day || (date.day == 29 && next.day() == 28)));
    }));
}

TEST_CASE("a span holds its first day and not its last", "[dates]")
{
    const auto february = DateSpan::ofMonth(2024, 2);

    CHECK(february.days() == 29);
    CHECK(february.contains(QDate(2024, 2, 1)));
    CHECK(february.contains(QDate(2024, 2, 29)));
    CHECK_FALSE(february.contains(QDate(2024, 3, 1)));
    CHECK(DateSpan::ofQuarter(2024, 4) == DateSpan{QDate(2024, 10, 1), QDate(2025, 1, 1)});
    CHECK(DateSpan::ofYear(2024).days() == 366);
    CHECK(DateSpan::ofYear(2024).intersected(february) == february);
    CHECK(february.intersected(DateSpan::ofMonth(2024, 3)).isEmpty());
    CHECK(DateSpan().isEmpty());
    CHECK(DateSpan().days() == 0);
}

TEST_CASE("a time of day is read as people, spreadsheets and we ourselves write it", "[dates]")
{
    CHECK(parseTimeOfDay(u"15:00") == QTime(15, 0));
    CHECK(parseTimeOfDay(u" 9.30 ") == QTime(9, 30));
    CHECK(parseTimeOfDay(u"15:00:00") == QTime(15, 0));
    CHECK(parseTimeOfDay(u"3pm") == QTime(15, 0));
    CHECK(parseTimeOfDay(u"9:30 a.m.") == QTime(9, 30));
    CHECK(parseTimeOfDay(u"12 am") == QTime(0, 0));
    CHECK(parseTimeOfDay(u"15h30") == QTime(15, 30));
    CHECK(parseTimeOfDay(u"15h") == QTime(15, 0));
    CHECK(parseTimeOfDay(u"१५:३०") == QTime(15, 30));
    for (const auto* text : {u"", u"15", u"25:00", u"15:60", u"13pm", u"soon", u"15:00 x", u"-1:00", u"1500000000"})
        CHECK_FALSE(parseTimeOfDay(text));
    for (qint64 minute : {0, 1, 719, 1439}) {
        CHECK(minutesFromTime(timeFromMinutes(minute)) == minute);
        CHECK(parseTimeOfDay(timeFromMinutes(minute).toString(u"HH:mm"_s)) == timeFromMinutes(minute));
    }
    CHECK_FALSE(timeFromMinutes(1440).isValid());
    CHECK_FALSE(timeFromMinutes(-1).isValid());
}
