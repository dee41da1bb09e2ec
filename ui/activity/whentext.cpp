// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/whentext.h"

#include "models/celltext.h"
#include "shell/taste.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString shortDate(QDate date, QDate today, const QLocale& locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool isMonthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    QString format = isMonthFirst ? u"ddd, MMM d"_s : u"ddd d MMM"_s;
    if (date.year() != today.year())
        format += isMonthFirst ? u", yyyy"_s : u" yyyy"_s;
    return locale.toString(date, format);
}

} // namespace

NaturalReading naturalReading()
{
    return {.weekStart = firstDayOfWeek()};
}

QString whenText(const NaturalTime& when, const QDateTime& now, const QLocale& locale)
{
    const QDate today = now.date();
    const QString day = shortDate(when.date, today, locale);
    const QString exact =
        when.time ? day + comma(locale) + leftToRight(locale.toString(*when.time, QLocale::ShortFormat)) : day;
    return u"%1 · %2"_s.arg(isolated(exact), isolated(relativeDay(when.date, today)));
}

QString momentText(const QString& iso, const QLocale& locale)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return iso;
    const QString day = locale.toString(moment.date(), u"d MMMM yyyy"_s);
    // "PM" would go to the wrong side of a line that is read from the right.
    const bool isMirrored = locale.textDirection() == Qt::RightToLeft;
    const QString time =
        isMirrored ? moment.time().toString(u"HH:mm"_s) : locale.toString(moment.time(), QLocale::ShortFormat);
    return day + u' ' + time;
}

} // namespace kith
