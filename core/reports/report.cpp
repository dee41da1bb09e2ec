// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "reports/reporttext.h"
#include "storage/bookpages.h"
#include "storage/sqlite/readsnapshot.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What is wrong with what is asked of a report; nothing where it takes all of it.
QString problemWith(const Report& report, const ReportParameters& parameters)
{
    const QString title = report.shownTitle();
    if ((parameters.from.isValid() || parameters.to.isValid()) && !report.takesPeriod)
        return ReportText::tr("The report “%1” takes no period.").arg(title);
    if (parameters.from.isValid() && parameters.to.isValid() && parameters.to < parameters.from)
        return ReportText::tr("The period ends before it begins. Exchange the two days.");
    if (parameters.by && std::ranges::find(report.groupings, *parameters.by) == report.groupings.end())
        return report.groupings.empty()
                   ? ReportText::tr("The report “%1” is not counted by anything.").arg(title)
                   : ReportText::tr("The report “%1” is not counted by “%2”.").arg(title, groupingName(*parameters.by));
    if (!parameters.filter.isEmpty() && report.filterKind.isEmpty())
        return ReportText::tr("The report “%1” takes no filter.").arg(title);
    if ((!parameters.columns.isEmpty() || !parameters.sort.empty() || parameters.ids) && !report.takesColumns)
        return ReportText::tr("The columns of the report “%1” are always the same.").arg(title);
    if (parameters.record <= 0 && !report.recordKind.isEmpty())
        return ReportText::tr("The report “%1” is about one customer. Say which.").arg(title);
    if (parameters.record > 0 && report.recordKind.isEmpty())
        return ReportText::tr("The report “%1” is not about one record.").arg(title);
    return {};
}

} // namespace

QString groupingName(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Day:
        return u"day"_s;
    case ReportGrouping::Week:
        return u"week"_s;
    case ReportGrouping::Month:
        return u"month"_s;
    case ReportGrouping::Quarter:
        return u"quarter"_s;
    case ReportGrouping::Year:
        return u"year"_s;
    case ReportGrouping::Employee:
        return u"employee"_s;
    case ReportGrouping::Customer:
        return u"customer"_s;
    case ReportGrouping::Channel:
        return u"channel"_s;
    }
    return {};
}

QString groupingTitle(ReportGrouping grouping, const Calendar& calendar)
{
    if (const auto unit = periodOf(grouping); unit && isFiscal(*unit, calendar))
        return unit == PeriodUnit::Year ? ReportText::tr("By fiscal year")
                                        : ReportText::tr("By quarter of the fiscal year");
    switch (grouping) {
    case ReportGrouping::Day:
        return ReportText::tr("By day");
    case ReportGrouping::Week:
        return ReportText::tr("By week");
    case ReportGrouping::Month:
        return ReportText::tr("By month");
    case ReportGrouping::Quarter:
        return ReportText::tr("By quarter");
    case ReportGrouping::Year:
        return ReportText::tr("By year");
    case ReportGrouping::Employee:
        return ReportText::tr("By employee");
    case ReportGrouping::Customer:
        return ReportText::tr("By customer");
    case ReportGrouping::Channel:
        return ReportText::tr("By channel");
    }
    return {};
}

std::optional<PeriodUnit> periodOf(ReportGrouping grouping)
{
    switch (grouping) {
    case ReportGrouping::Day:
        return PeriodUnit::Day;
    case ReportGrouping::Week:
        return PeriodUnit::Week;
    case ReportGrouping::Month:
        return PeriodUnit::Month;
    case ReportGrouping::Quarter:
        return PeriodUnit::Quarter;
    case ReportGrouping::Year:
        return PeriodUnit::Year;
    default:
        return {};
    }
}

ReportSource reportSource(Book& book)
{
    return {.connection = book.connection(),
            .schema = book.schema(),
            .collation = book.sharedCollation(),
            .context = filterContext(book),
            .text = book.textContext()};
}

QString Report::shownTitle() const
{
    return QCoreApplication::translate(titleContext, title);
}

QString Report::shownSummary() const
{
    return QCoreApplication::translate("reports", summary);
}

const std::vector<Report>& reports()
{
    static const std::vector<Report> all{listReport(u"customer"_s), profileReport(), activityReport(), changesReport()};
    return all;
}

const Report* findReport(QStringView name)
{
    const auto found = std::ranges::find(reports(), name, &Report::name);
    return found == reports().end() ? nullptr : &*found;
}

Result<std::shared_ptr<const ReportTable>> runReport(const Report& report, const ReportSource& source,
                                                     const ReportParameters& parameters, const Progress& progress)
{
    if (const QString problem = problemWith(report, parameters); !problem.isEmpty())
        return error(Error::Code::InvalidInput, problem);
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(source.connection));
    ReportParameters asked = parameters;
    if (!asked.by && report.isAlwaysGrouped)
        asked.by = report.groupings.front();
    KITH_TRY_ASSIGN(const auto table, report.run(source, asked, progress));
    KITH_TRY(table->finish());
    return std::shared_ptr<const ReportTable>(table);
}

} // namespace kith
