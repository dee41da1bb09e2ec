// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/period.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int monthsInQuarter = 3;

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

int quarterOf(QDate day)
{
    return (day.month() - 1) / monthsInQuarter + 1;
}

/// The day as it would be called if the business's year began in January.
QDate fiscalDay(QDate day, const Calendar& calendar)
{
    return QDate(day.year(), day.month(), 1).addMonths(1 - calendar.fiscalYearStart);
}

QString fiscalName(QDate day, PeriodUnit unit)
{
    constexpr int century = 100;
    const QString year = u"FY "_s + padded(day.year(), 4) + u'/' + padded((day.year() + 1) % century, 2);
    return unit == PeriodUnit::Year ? year : year + u" Q"_s + QString::number(quarterOf(day));
}

QDate firstFiscalDayOf(QStringView name, PeriodUnit unit, const Calendar& calendar)
{
    if (!name.startsWith("FY "_L1))
        return {};
    const int year = name.mid(3, 4).toInt();
    const int quarter = unit == PeriodUnit::Quarter ? name.last(1).toInt() : 1;
    return year > 0 && quarter > 0 ? QDate(year, calendar.fiscalYearStart, 1).addMonths((quarter - 1) * monthsInQuarter)
                                   : QDate();
}

} // namespace

bool isFiscal(PeriodUnit unit, const Calendar& calendar)
{
    return calendar.fiscalYearStart != 1 && (unit == PeriodUnit::Quarter || unit == PeriodUnit::Year);
}

QString periodName(QDate day, PeriodUnit unit, const Calendar& calendar)
{
    if (isFiscal(unit, calendar))
        return fiscalName(fiscalDay(day, calendar), unit);
    switch (unit) {
    case PeriodUnit::Day:
        return day.toString(Qt::ISODate);
    case PeriodUnit::Week: {
        int year = 0;
        const int week = day.weekNumber(&year);
        return padded(year, 4) + u"-W"_s + padded(week, 2);
    }
    case PeriodUnit::Month:
        return day.toString(u"yyyy-MM"_s);
    case PeriodUnit::Quarter:
        return padded(day.year(), 4) + u"-Q"_s + QString::number(quarterOf(day));
    case PeriodUnit::Year:
        return padded(day.year(), 4);
    }
    return {};
}

QDate firstDayOf(const QString& name, PeriodUnit unit, const Calendar& calendar)
{
    if (isFiscal(unit, calendar))
        return firstFiscalDayOf(name, unit, calendar);
    const int year = name.left(4).toInt();
    switch (unit) {
    case PeriodUnit::Day:
        return QDate::fromString(name, Qt::ISODate);
    case PeriodUnit::Week: {
        const int week = name.mid(6).toInt();
        const QDate inFirstWeek(year, 1, 4); // as ISO 8601 says
        return week > 0 ? inFirstWeek.addDays(7 * (week - 1) - (inFirstWeek.dayOfWeek() - 1)) : QDate();
    }
    case PeriodUnit::Month:
        return {year, name.mid(5).toInt(), 1};
    case PeriodUnit::Quarter:
        return {year, (name.mid(6).toInt() - 1) * monthsInQuarter + 1, 1};
    case PeriodUnit::Year:
        return {year, 1, 1};
    }
    return {};
}

} // namespace kith
