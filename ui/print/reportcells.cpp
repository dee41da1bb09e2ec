// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/reportcells.h"

#include "base/dates.h"
#include "models/celltext.h"
#include "reports/reporttext.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct ReportCells
{
    Q_DECLARE_TR_FUNCTIONS(kith::ReportCells)
};

QString periodText(const QString& name, PeriodUnit unit, const Calendar& calendar, const QLocale& locale)
{
    const QDate first = firstDayOf(name, unit, calendar);
    if (!first.isValid() || isFiscal(unit, calendar))
        return periodTitle(name, unit, calendar);
    switch (unit) {
    case PeriodUnit::Day:
        return locale.toString(first, QLocale::ShortFormat);
    case PeriodUnit::Week:
        return ReportCells::tr("Week %1, from %2")
            .arg(locale.toString(first.weekNumber()), locale.toString(first, QLocale::ShortFormat));
    case PeriodUnit::Month:
        return locale.standaloneMonthName(first.month()) + u' ' + QString::number(first.year());
    case PeriodUnit::Quarter:
        return ReportCells::tr("Quarter %1 of %2").arg((first.month() - 1) / 3 + 1).arg(first.year());
    case PeriodUnit::Year:
        return QString::number(first.year());
    }
    return name;
}

/// Among letters of Arabic the groups of a telephone number, and the parts of a day, would change places.
QString withUprightNumbers(QString text)
{
    static const QRegularExpression number(u"([+(]?\\d[\\d ()/.-]{4,}\\d)"_s);
    return text.replace(number, u"\u2066\\1\u2069"_s);
}

QString fieldText(const Field& field, const Value& value, Currency currency, const QLocale& locale)
{
    if (field.type == FieldType::Date)
        return locale.toString(dateFromDays(integerOf(value)), QLocale::ShortFormat);
    if (field.type == FieldType::Instant) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(integerOf(value));
        // Midnight stands for the whole day.
        return at.time() == QTime(0, 0) ? locale.toString(at.date(), QLocale::ShortFormat)
                                        : locale.toString(at, QLocale::ShortFormat);
    }
    if (field.type == FieldType::Text || field.type == FieldType::Note)
        return withUprightNumbers(textOf(value));
    return fullText(field, value, {.locale = locale, .currency = currency});
}

QString valueText(const ReportTable& table, int column, const Value& value, Currency currency, const QLocale& locale)
{
    const ReportColumn& info = table.head().columns[size_t(column)];
    if (isNull(value))
        return {};
    if (info.period)
        return periodText(textOf(value), *info.period, table.head().calendar, locale);
    return fieldText(info.field, value, currency, locale);
}

} // namespace

QString shownCell(const ReportTable& table, int column, const ReportRow& row, const QLocale& locale)
{
    const bool isAmount = table.head().columns[size_t(column)].field.type == FieldType::Money;
    return valueText(table, column, row[size_t(column)], isAmount ? table.currencyOf(column, row) : Currency(), locale);
}

QString shownGroup(const ReportTable& table, const ReportGroup& group, const QLocale& locale)
{
    const QString text = valueText(table, table.head().groupColumn, group.value, table.head().currency, locale);
    return text.isEmpty() ? ReportCells::tr("Without") : text;
}

QString shownSum(const ReportTable& table, int column, const ReportSums& sums, const QLocale& locale)
{
    QStringList lines;
    for (const auto& [currency, sum] : sums.of(column))
        lines.append(valueText(table, column, sum, currency.isValid() ? currency : table.head().currency, locale));
    return lines.join(u'\n');
}

ShownValue shownValues(Currency currency)
{
    return [currency](const Field& field, const Value& value) {
        static const QRegularExpression isolates(u"[\u2066-\u2069]"_s);
        // The text it becomes part of may go into a file; where that is shown, its numbers are made upright.
        return fieldText(field, value, currency, QLocale()).remove(isolates);
    };
}

} // namespace kith
