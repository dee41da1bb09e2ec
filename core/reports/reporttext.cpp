// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString periodLine(const ReportParameters& parameters)
{
    const auto shown = [](QDate day) {
        return QLocale().toString(day, QLocale::ShortFormat);
    };
    if (parameters.from.isValid() && parameters.to.isValid())
        return ReportText::tr("%1 to %2", "a period").arg(shown(parameters.from), shown(parameters.to));
    if (parameters.from.isValid())
        return ReportText::tr("From %1", "a day").arg(shown(parameters.from));
    return parameters.to.isValid() ? ReportText::tr("Until %1", "a day").arg(shown(parameters.to)) : QString();
}

} // namespace

QStringList parameterLines(const ReportParameters& parameters, const Calendar& calendar)
{
    QStringList lines;
    lines.append(periodLine(parameters));
    if (parameters.by)
        lines.append(groupingTitle(*parameters.by, calendar));
    if (!parameters.filter.isEmpty())
        lines.append(ReportText::tr("Filter: %1").arg(QChar(0x2068) + parameters.filter + QChar(0x2069)));
    lines.removeAll(QString());
    return lines;
}

QString periodTitle(const QString& name, PeriodUnit unit, const Calendar& calendar)
{
    const QDate first = firstDayOf(name, unit, calendar);
    if (!first.isValid() || !isFiscal(unit, calendar))
        return name;
    constexpr qsizetype code = 3;     // "FY "
    constexpr qsizetype yearSize = 7; // "2026/27"
    const QString year = name.mid(code, yearSize);
    return unit == PeriodUnit::Year
               ? ReportText::tr("FY %1", "fiscal year, as 2026/27").arg(year)
               : ReportText::tr("FY %1, quarter %2", "fiscal year, as 2026/27").arg(year, name.last(1));
}

ReportColumn reportColumn(const QString& name, const char* label, FieldType type)
{
    return {.field = {.name = name, .label = label, .type = type}};
}

ReportSpan spanOf(const ReportParameters& parameters, const QTimeZone& zone)
{
    ReportSpan span;
    if (parameters.from.isValid())
        span.begin = parameters.from.startOfDay(zone).toMSecsSinceEpoch();
    if (parameters.to.isValid())
        span.end = parameters.to.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    return span;
}

} // namespace kith
