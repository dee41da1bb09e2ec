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

} // namespace

QString periodName(QDate day, PeriodUnit unit)
{
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
        return padded(day.year(), 4) + u"-Q"_s + QString::number((day.month() - 1) / monthsInQuarter + 1);
    case PeriodUnit::Year:
        return padded(day.year(), 4);
    }
    return {};
}

QDate firstDayOf(const QString& name, PeriodUnit unit)
{
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
