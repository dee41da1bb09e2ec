// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"
#include "commands/commands.h"
#include "print/reportcells.h"
#include "print/reportpaper.h"
#include "progressline.h"
#include "recordnames.h"
#include "reports/reportfile.h"
#include "schema/nearest.h"
#include "session.h"
#include "table.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum class Form { Table, Csv, Xlsx, Json, Pdf };

/// Of the option, else of the name of the file, else a table to read.
Outcome<Form> formIn(const Arguments& arguments)
{
    const QString format = arguments.outputFormat();
    if (format == "csv"_L1)
        return Form::Csv;
    if (format == "xlsx"_L1)
        return Form::Xlsx;
    if (format == "json"_L1)
        return Form::Json;
    if (format == "pdf"_L1)
        return Form::Pdf;
    if (!arguments.has(u"format"))
        return Form::Table;
    return wrongUsage(Cli::tr("“%1” is no format of a report. Give pdf, csv, xlsx or json.").arg(format));
}

Outcome<const Report*> reportCalled(const QString& name)
{
    if (const Report* report = findReport(name))
        return report;
    QStringList names;
    for (const Report& report : reports())
        names.append(report.name);
    const QString near = nearestName(name, names);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("There is no report “%1”. Did you mean “%2”?").arg(name, near));
    return wrongUsage(Cli::tr("There is no report “%1”. There are %2.").arg(name, names.join(", "_L1)));
}

Outcome<QDate> dayIn(const Arguments& arguments, QStringView option)
{
    const QString text = arguments.value(option);
    if (!arguments.has(option))
        return QDate();
    const auto day = parseDate(text);
    if (!day)
        return wrongUsage(Cli::tr("“%1” is no day. Write it as 2026-08-31.").arg(text));
    return *day;
}

/// Of --period, or of --from and --to, one of which may be left out.
Outcome<> readDays(Session& session, ReportParameters& parameters)
{
    const Arguments& arguments = session.arguments();
    KITH_TRY_ASSIGN(parameters.from, dayIn(arguments, u"from"));
    KITH_TRY_ASSIGN(parameters.to, dayIn(arguments, u"to"));
    if (!arguments.has(u"period"))
        return ExitStatus::Done;
    if (arguments.has(u"from") || arguments.has(u"to"))
        return wrongUsage(Cli::tr("Give --period, or --from and --to: not both."));
    const auto period = parseCalendarPeriod(arguments.value(u"period"));
    if (!period)
        return wrongUsage(Cli::tr("“%1” is no period. There are %2.")
                              .arg(arguments.value(u"period"), calendarPeriodTexts().join(", "_L1)));
    parameters.take(daysOf(*period, QDate::currentDate(), session.book().calendar()));
    return ExitStatus::Done;
}

Outcome<std::optional<ReportGrouping>> groupingIn(const Arguments& arguments, const Report& report)
{
    if (!arguments.has(u"by"))
        return std::optional<ReportGrouping>();
    QStringList names;
    for (const ReportGrouping grouping : report.groupings) {
        if (groupingName(grouping) == arguments.value(u"by"))
            return std::optional(grouping);
        names.append(groupingName(grouping));
    }
    if (names.isEmpty())
        return wrongUsage(Cli::tr("The report “%1” takes no --by.").arg(report.name));
    return wrongUsage(Cli::tr("The report “%1” is not counted by “%2”, but by %3.")
                          .arg(report.name, arguments.value(u"by"), names.join(", "_L1)));
}

Outcome<ReportParameters> parametersIn(Session& session, const Report& report)
{
    const Arguments& arguments = session.arguments();
    ReportParameters parameters{.filter = arguments.value(u"where")};
    KITH_TRY(readDays(session, parameters));
    KITH_TRY_ASSIGN(parameters.by, groupingIn(arguments, report));
    for (const QString& column : arguments.value(u"columns").split(u',', Qt::SkipEmptyParts))
        parameters.columns.append(column.trimmed());
    if (arguments.words.size() > 1) {
        if (report.recordKind.isEmpty())
            return wrongUsage(Cli::tr("The report “%1” is not about one record.").arg(report.name));
        const auto schema = session.book().schema();
        KITH_TRY_ASSIGN(parameters.record,
                        findRecord(session.book(), schema->entity(report.recordKind), arguments.word(1)));
    }
    return parameters;
}

/// What is wrong with a report was typed on the command line, but for the book and the disk.
Problem typed(const Error& error)
{
    return {error, error.code == Error::Code::InvalidInput ? ExitStatus::WrongUsage : ExitStatus::Failed};
}

Result<> printTable(Session& session, const ReportTable& report)
{
    const ReportHead& head = report.head();
    std::vector<Table::Column> columns;
    for (const ReportColumn& column : head.columns)
        columns.push_back({column.field.title(), column.field.isNumber() ? Table::Align::Right : Table::Align::Left});
    Table table(columns);
    const QLocale locale;
    for (qint64 index = 0; index < report.rowCount(); ++index) {
        KITH_TRY_ASSIGN(const ReportRow row, report.row(index));
        QStringList cells;
        for (int column = 0; column < int(row.size()); ++column)
            cells.append(shownCell(report, column, row, locale));
        table.addRow(cells);
    }
    QStringList sums;
    for (int column = 0; column < int(head.columns.size()); ++column)
        sums.append(shownSum(report, column, report.totals(), locale).replace(u'\n', u' '));
    const bool hasSums = std::ranges::any_of(sums, [](const QString& sum) { return !sum.isEmpty(); });
    if (hasSums) {
        if (sums.front().isEmpty())
            sums.front() = Cli::tr("Total");
        table.addRow(sums);
    }
    table.dropEmptyColumns();
    session.output().write(table.toText(session.output().terminalColumns()));
    return {};
}

void writeList(Session& session)
{
    if (session.wantsJson()) {
        QJsonArray rows;
        for (const Report& report : reports()) {
            QJsonArray by;
            for (const ReportGrouping grouping : report.groupings)
                by.append(groupingName(grouping));
            rows.append(QJsonObject{{u"name"_s, report.name},
                                    {u"title"_s, report.shownTitle()},
                                    {u"by"_s, by},
                                    {u"period"_s, report.takesPeriod},
                                    {u"where"_s, !report.filterKind.isEmpty()},
                                    {u"record"_s, !report.recordKind.isEmpty()}});
        }
        session.output().write(QJsonObject{{u"reports"_s, rows}});
        return;
    }
    Table table({{Cli::tr("Report")}, {Cli::tr("What it says")}, {Cli::tr("By")}});
    for (const Report& report : reports()) {
        QStringList by;
        for (const ReportGrouping grouping : report.groupings)
            by.append(groupingName(grouping));
        table.addRow({report.name, report.shownSummary(), by.join(", "_L1)});
    }
    session.output().write(table.toText(session.output().terminalColumns()));
}

Outcome<> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(u"list")) {
        writeList(session);
        return ExitStatus::Done;
    }
    if (arguments.words.isEmpty())
        return wrongUsage(Cli::tr("Which report? kith report --list names them."));
    KITH_TRY_ASSIGN(const Report* report, reportCalled(arguments.word(0)));
    KITH_TRY_ASSIGN(const Form form, formIn(arguments));
    KITH_TRY(session.openBook());
    KITH_TRY_ASSIGN(const ReportParameters parameters, parametersIn(session, *report));
    ProgressLine line(Cli::tr("Making the report"));
    ReportSource source = reportSource(session.book());
    if (form == Form::Table || form == Form::Pdf) // to be read by people; other programs read the others
        source.shown = shownValues(source.text.currency);
    const auto table = runReport(*report, source, parameters, line.progress());
    if (!table)
        return tl::unexpected(typed(table.error()));
    if (form == Form::Table) {
        KITH_TRY(printTable(session, **table));
        return ExitStatus::Done;
    }
    if (form == Form::Pdf) {
        const PaperStyle style = PaperStyle::forTable(**table, QFileInfo(session.book().path()).completeBaseName());
        KITH_TRY(writePdf(**table, style, session.output().device(), line.progress()));
        return ExitStatus::Done;
    }
    const ReportFormat format = form == Form::Csv    ? ReportFormat::Csv
                                : form == Form::Xlsx ? ReportFormat::Xlsx
                                                     : ReportFormat::Json;
    KITH_TRY(
        writeReport(**table, parameters, format, session.textContext(), session.output().device(), line.progress()));
    return ExitStatus::Done;
}

} // namespace

Command reportCommand()
{
    return {
        .name = u"report"_s,
        .usage =
            u"NAME [CUSTOMER] [--from D] [--to D] [--period P] [--by …] [--where FILTER] [--format pdf|csv|xlsx|json] "
            "[-o FILE] | --list"_s,
        .summary = QT_TRANSLATE_NOOP("Cli", "customer lists, activity, changes … as a table or a file"),
        .details = QT_TRANSLATE_NOOP(
            "Cli", "kith report --list names the reports. --from and --to are days that count, too;\n"
                   "--period is one of the calendar: \"this month\", last-quarter, \"this fiscal year\".\n"
                   "JSON: {\"report\", \"parameters\", \"columns\", \"rows\", \"totals\"}; amounts are texts."),
        .minimumWords = 0,
        .maximumWords = 2,
        .options = {{u"list"_s, {}, QT_TRANSLATE_NOOP("Cli", "the reports there are")},
                    {u"from"_s, u"D"_s, QT_TRANSLATE_NOOP("Cli", "the first day")},
                    {u"to"_s, u"D"_s, QT_TRANSLATE_NOOP("Cli", "the last day")},
                    {u"period"_s, u"P"_s,
                     QT_TRANSLATE_NOOP("Cli", "this, last or next week, month, quarter, year, fiscal quarter, "
                                              "fiscal year")},
                    {u"by"_s, u"WHAT"_s,
                     QT_TRANSLATE_NOOP("Cli", "what it is counted by: day, week, month, quarter, year, employee, "
                                              "customer, channel")},
                    {u"where"_s, u"FILTER"_s, QT_TRANSLATE_NOOP("Cli", "only those for which it holds")},
                    {u"columns"_s, u"A,B"_s, QT_TRANSLATE_NOOP("Cli", "of a list: which fields")},
                    {u"format"_s, u"pdf|csv|xlsx|json"_s,
                     QT_TRANSLATE_NOOP("Cli", "else by the ending of FILE, else a table to read")}},
        .needsBook = Command::NeedsBook::No,
        .run = run};
}

} // namespace kith
