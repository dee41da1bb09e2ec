// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "interchange/exporter.h"
#include "progressline.h"
#include "session.h"
#include "storage/bookpages.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Of the option, else of the name of the file.
Outcome<ExportOptions::Format> formatIn(const Arguments& arguments)
{
    using Format = ExportOptions::Format;
    const QString format = arguments.outputFormat();
    if (format == "json"_L1)
        return Format::Json;
    if (format == "xlsx"_L1)
        return Format::Xlsx;
    if (format == "tsv"_L1)
        return Format::Tsv;
    if (!arguments.has(u"format") || format == "csv"_L1)
        return Format::Csv;
    return wrongUsage(Cli::tr("“%1” is no format of an export. Give csv, tsv, xlsx or json.").arg(format));
}

/// The records a filter lets pass, in the order lists have.
Outcome<IdList> idsWhere(Session& session, const EntityInfo& entity)
{
    auto filter = checkedFilter(session.book(), entity, session.arguments().value(u"where"));
    if (!filter)
        return wrongUsage(filter.error().message);
    KITH_TRY_ASSIGN(Pages pages, pagesOf(session.book()));
    KITH_TRY_ASSIGN(IdList ids, pages.ids({.kind = entity.name, .filter = std::move(*filter)}));
    return ids;
}

/// The one thing of a command line that an export may find wrong is a column.
Problem columnProblem(const ExportOptions& options, const Error& error)
{
    const bool isColumn = error.code == Error::Code::InvalidInput && !options.columns.isEmpty();
    return {error, isColumn ? ExitStatus::WrongUsage : ExitStatus::Failed};
}

Outcome<> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto schema = session.book().schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(arguments.word(0)));
    ExportOptions options{.kind = entity->name};
    KITH_TRY_ASSIGN(options.format, formatIn(arguments));
    if (arguments.has(u"exact"))
        options.profile = CsvWriter::Profile::Exact;
    for (const QString& column : arguments.value(u"columns").split(u',', Qt::SkipEmptyParts))
        options.columns.append(column.trimmed());
    if (arguments.has(u"where")) {
        KITH_TRY_ASSIGN(options.ids, idsWhere(session, *entity));
    }
    ProgressLine line(Cli::tr("Exporting"));
    const Result<qint64> written = Exporter(session.book()).write(options, session.output().device(), line.progress());
    if (!written)
        return tl::unexpected(columnProblem(options, written.error()));
    if (arguments.has(u"output"))
        say(Cli::tr("%1 %2 written to “%3”.")
                .arg(QString::number(*written), entity->plural, arguments.value(u"output")));
    return ExitStatus::Done;
}

} // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .usage = u"KIND [--where FILTER] [--columns A,B] [--format csv|tsv|xlsx|json] [-o FILE]"_s,
        .summary = QT_TRANSLATE_NOOP("Cli", "write a table that the import takes back without loss"),
        .details = QT_TRANSLATE_NOOP("Cli", "Text that a spreadsheet would take for a formula gets a ' before it; the "
                                            "import takes it off. --exact leaves everything as it is."),
        .minimumWords = 1,
        .maximumWords = 1,
        .options = {{u"where"_s, u"FILTER"_s, QT_TRANSLATE_NOOP("Cli", "only those for which it holds")},
                    {u"columns"_s, u"A,B"_s, QT_TRANSLATE_NOOP("Cli", "which fields; else all that an import takes")},
                    {u"format"_s, u"csv|tsv|xlsx|json"_s,
                     QT_TRANSLATE_NOOP("Cli", "else by the ending of FILE, else csv")},
                    {u"exact"_s, {}, QT_TRANSLATE_NOOP("Cli", "no mark of UTF-8 and no ' before formulas")}},
        .run = run};
}

} // namespace kith
