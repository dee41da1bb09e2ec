// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "interchange/importer.h"
#include "interchange/savedmapping.h"
#include "progressline.h"
#include "safetybackup.h"
#include "session.h"
#include "storage/replacing.h"
#include "table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Mapping = std::vector<std::pair<QString, QString>>;

/// "name=Client,phone=Tel. 1": a comma ends a column only where the next name follows, for headers have commas too.
Outcome<Mapping> mappingIn(const QStringList& texts)
{
    Mapping mapping;
    for (const QString& text : texts) {
        for (const QString& part : text.split(u',')) {
            const qsizetype equals = part.indexOf(u'=');
            if (equals > 0)
                mapping.emplace_back(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
            else if (!mapping.empty())
                mapping.back().second += u',' + part;
            else
                return wrongUsage(Cli::tr("“%1” maps nothing. Write FIELD=COLUMN, such as name=\"Client name\" or "
                                          "name=2.")
                                      .arg(part));
        }
    }
    return mapping;
}

Outcome<char> delimiterIn(const QString& text)
{
    if (text == "tab"_L1 || text == "\\t"_L1)
        return '\t';
    if (text.size() == 1 && text[0].unicode() < 128 && !text[0].isLetterOrNumber() && text[0] != u'"')
        return text[0].toLatin1();
    return wrongUsage(Cli::tr("“%1” separates no columns. Give one character: , ; | or tab.").arg(text));
}

/// "dmy", "DD/MM/YYYY", "%d.%m.%Y": all that counts is what comes first.
Outcome<DateOrder> dateOrderIn(const QString& text)
{
    QString letters;
    for (const QChar c : text.toLower()) {
        if ((c == u'd' || c == u'm' || c == u'y') && !letters.contains(c))
            letters += c;
    }
    if (letters == "dmy"_L1)
        return DateOrder::DayMonthYear;
    if (letters == "mdy"_L1)
        return DateOrder::MonthDayYear;
    if (letters == "ymd"_L1)
        return DateOrder::YearMonthDay;
    return wrongUsage(Cli::tr("“%1” is no form of a date. Give the order: dmy, mdy or ymd.").arg(text));
}

Outcome<DecimalSeparator> decimalIn(const QString& text)
{
    if (text == "."_L1 || text == "point"_L1)
        return DecimalSeparator::Point;
    if (text == ","_L1 || text == "comma"_L1)
        return DecimalSeparator::Comma;
    return wrongUsage(Cli::tr("“%1” begins no decimals. Give . or ,").arg(text));
}

Outcome<OnDuplicate> onDuplicateIn(const QString& text)
{
    if (text.isEmpty() || text == "skip"_L1)
        return OnDuplicate::Skip;
    if (text == "update"_L1)
        return OnDuplicate::Update;
    if (text == "add"_L1)
        return OnDuplicate::Add;
    return wrongUsage(Cli::tr("“%1” is nothing to do with duplicates. Give skip, update or add.").arg(text));
}

Outcome<ImportOptions> readForm(const Arguments& arguments, ImportOptions options)
{
    if (arguments.has(u"encoding")) {
        options.encoding = canonicalEncoding(arguments.value(u"encoding").toLatin1());
        if (options.encoding.isEmpty())
            return wrongUsage(Cli::tr("“%1” is no encoding. Give one such as utf-8, utf-16 or windows-1258.")
                                  .arg(arguments.value(u"encoding")));
    }
    if (arguments.has(u"delimiter")) {
        KITH_TRY_ASSIGN(options.delimiter, delimiterIn(arguments.value(u"delimiter")));
    }
    if (arguments.has(u"date-format")) {
        KITH_TRY_ASSIGN(options.dateOrder, dateOrderIn(arguments.value(u"date-format")));
    }
    if (arguments.has(u"decimal")) {
        KITH_TRY_ASSIGN(options.decimal, decimalIn(arguments.value(u"decimal")));
    }
    return options;
}

Outcome<ImportOptions> optionsIn(Session& session, const EntityInfo& entity)
{
    const Arguments& arguments = session.arguments();
    ImportOptions options{.kind = entity.name};
    if (arguments.has(u"use-mapping")) {
        KITH_TRY_ASSIGN(options.mapping, savedMapping(session.book(), entity, arguments.value(u"use-mapping")));
    }
    KITH_TRY_ASSIGN(const Mapping mapping, mappingIn(arguments.values(u"mapping")));
    options.mapping.insert(options.mapping.end(), mapping.begin(), mapping.end());
    KITH_TRY_ASSIGN(options.onDuplicate, onDuplicateIn(arguments.value(u"on-duplicate")));
    for (const QString& word : arguments.value(u"create").split(u',', Qt::SkipEmptyParts)) {
        KITH_TRY_ASSIGN(const EntityInfo* made, session.kind(word.trimmed()));
        options.create.insert(made->name);
    }
    options.rejectsPath = arguments.value(u"rejects");
    options.sheet = arguments.value(u"sheet");
    options.isDryRun = arguments.has(u"dry-run");
    return readForm(arguments, std::move(options));
}

QString differenceName(ImportDifference::Kind kind)
{
    switch (kind) {
    case ImportDifference::Kind::New:
        return u"new"_s;
    case ImportDifference::Kind::Changed:
        return u"changed"_s;
    case ImportDifference::Kind::Conflicting:
        return u"conflicting"_s;
    case ImportDifference::Kind::Rejected:
        return u"rejected"_s;
    }
    return {};
}

QJsonArray differencesOf(const ImportReport& report)
{
    QJsonArray array;
    for (const ImportDifference& difference : report.differences)
        array.append(QJsonObject{{u"line"_s, difference.line},
                                 {u"difference"_s, differenceName(difference.kind)},
                                 {u"id"_s, difference.record > 0 ? QJsonValue(difference.record) : QJsonValue()},
                                 {u"title"_s, difference.title},
                                 {u"details"_s, QJsonArray::fromStringList(difference.details)}});
    return array;
}

/// The first rows that were not taken, and why.
QJsonArray rejectsOf(const ImportReport& report)
{
    QJsonArray array;
    for (const ImportDifference& difference : report.differences) {
        if (difference.kind == ImportDifference::Kind::Rejected)
            array.append(QJsonObject{{u"line"_s, difference.line}, {u"reason"_s, difference.details.join("; "_L1)}});
    }
    return array;
}

QJsonObject toJson(const ImportReport& report, bool isDryRun)
{
    QJsonObject created;
    for (auto it = report.created.begin(); it != report.created.end(); ++it)
        created.insert(it.key(), it.value());
    QJsonObject mapping;
    for (const auto& [name, column] : report.mapping)
        mapping.insert(name, column);
    QJsonObject object{
        {u"kind"_s, report.kind},
        {u"read"_s, report.read},
        {u"added"_s, report.added},
        {u"updated"_s, report.updated},
        {u"skipped"_s, report.skipped},
        {u"rejected"_s, report.rejected},
        {u"created"_s, created},
        {u"seconds"_s, report.seconds},
        {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
        {u"encoding"_s, report.sheet.isEmpty() ? QJsonValue(QString::fromLatin1(report.encoding.name)) : QJsonValue()},
        {u"mapping"_s, mapping},
        {u"unused_columns"_s, QJsonArray::fromStringList(report.unusedColumns)},
        {u"rejects"_s, rejectsOf(report)},
        {u"dry_run"_s, isDryRun}};
    if (!report.sheet.isEmpty())
        object.insert(u"sheet"_s, report.sheet);
    if (isDryRun) {
        object.insert(u"same"_s, report.same);
        object.insert(u"changed"_s, report.changed);
        object.insert(u"conflicting"_s, report.conflicting);
        object.insert(u"differences"_s, differencesOf(report));
    }
    return object;
}

void printDifferences(Session& session, const ImportReport& report)
{
    if (report.differences.empty())
        return;
    Table table({{Cli::tr("Line"), Table::Align::Right}, {Cli::tr("Row is")}, {Cli::tr("Record")}, {Cli::tr("More")}});
    for (const ImportDifference& difference : report.differences)
        table.addRow({QString::number(difference.line), differenceName(difference.kind), difference.title,
                      difference.details.join("; "_L1)});
    session.output().write(table.toText(session.output().terminalColumns()) + u'\n');
    session.output().write(Cli::tr("Of the rows already in the book %1 are the same, %2 add something, %3 differ.\n")
                               .arg(report.same)
                               .arg(report.changed)
                               .arg(report.conflicting));
}

/// On the standard error, beside the numbers: why rows were not taken, as far as a person reads on.
void sayRejects(const ImportReport& report, const QString& rejectsPath)
{
    constexpr qint64 mostSaid = 10;
    qint64 said = 0;
    for (const ImportDifference& difference : report.differences) {
        if (difference.kind != ImportDifference::Kind::Rejected || said == mostSaid)
            continue;
        say(Cli::tr("line %1: %2").arg(QString::number(difference.line), difference.details.join("; "_L1)));
        ++said;
    }
    if (!rejectsPath.isEmpty() && report.rejected > 0)
        say(Cli::tr("All rejected rows are in “%1”.").arg(rejectsPath));
    else if (report.rejected > said)
        say(Cli::tr("… and %n more. --rejects FILE writes them all, with the reasons.", nullptr,
                    static_cast<int>(report.rejected - said)));
}

void print(Session& session, const ImportReport& report, bool isDryRun)
{
    if (session.wantsJson()) {
        session.output().write(toJson(report, isDryRun));
        return;
    }
    if (isDryRun)
        printDifferences(session, report);
    const QString sentence = isDryRun ? Cli::tr("%1 rows: %2 would be added, %3 updated, %4 skipped, %5 rejected. "
                                                "Nothing was changed.\n")
                                      : Cli::tr("%1 rows: %2 added, %3 updated, %4 skipped, %5 rejected.\n");
    session.output().write(
        sentence.arg(report.read).arg(report.added).arg(report.updated).arg(report.skipped).arg(report.rejected));
    const auto schema = session.book().schema();
    for (auto it = report.created.begin(); it != report.created.end(); ++it) {
        const QString kind = it.value() == 1 ? it.key() : schema->entity(it.key()).plural;
        session.output().write(Cli::tr("Made beside: %1 %2.\n").arg(QString::number(it.value()), kind));
    }
    for (const QString& warning : report.warnings)
        say(warning);
    if (!isDryRun)
        sayRejects(report, session.arguments().value(u"rejects"));
}

/// Keeps the columns as they are used, found by themselves or told, before the import: undo then takes back the import.
Result<> saveMappingOf(Session& session, const EntityInfo& entity, ImportOptions options)
{
    options.isDryRun = true;
    options.rejectsPath.clear();
    KITH_TRY_ASSIGN(const ImportReport report, Importer(session.book(), options).run(session.arguments().word(1)));
    return saveMapping(session.book(), entity, session.arguments().value(u"save-mapping"), report.mapping);
}

Outcome<> run(Session& session)
{
    const auto schema = session.book().schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(const ImportOptions options, optionsIn(session, *entity));
    if (isSameFile(session.arguments().value(u"output"), session.arguments().word(1)))
        return wrongUsage(Cli::tr("The result cannot take the place of “%1”, which is to be imported. Name another "
                                  "file.")
                              .arg(session.arguments().word(1)));
    if (session.arguments().has(u"save-mapping") && !options.isDryRun)
        KITH_TRY(saveMappingOf(session, *entity, options));
    if (!options.isDryRun)
        backUpBeforeLargeChange(session.book(), u"import"_s);
    ImportReport report;
    {
        ProgressLine line(Cli::tr("Importing"), ProgressLine::Unit::Bytes);
        KITH_TRY_ASSIGN(report, Importer(session.book(), options).run(session.arguments().word(1), line.progress()));
    }
    print(session, report, options.isDryRun);
    return report.rejected > 0 ? ExitStatus::SomeRejected : ExitStatus::Done;
}

std::vector<OptionInfo> options()
{
    return {
        {u"mapping"_s,
         u"F=COLUMN,…"_s,
         QT_TRANSLATE_NOOP("Cli", "which column a field is in, by header or number"),
         {},
         true},
        {u"save-mapping"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "keep the columns used for the next time")},
        {u"use-mapping"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "use columns that were kept")},
        {u"encoding"_s, u"E"_s, QT_TRANSLATE_NOOP("Cli", "of the letters, such as windows-1258; else found out")},
        {u"delimiter"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "between columns: , ; | or tab; else found out")},
        {u"sheet"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "of a workbook; else the first visible one with data")},
        {u"date-format"_s, u"F"_s, QT_TRANSLATE_NOOP("Cli", "dmy, mdy or ymd; else found out")},
        {u"decimal"_s, u"C"_s, QT_TRANSLATE_NOOP("Cli", "what begins decimals, . or ,; else found out")},
        {u"on-duplicate"_s, u"skip|update|add"_s,
         QT_TRANSLATE_NOOP("Cli", "what to do with rows that are in the book already (skip)")},
        {u"create"_s, u"KINDS"_s, QT_TRANSLATE_NOOP("Cli", "make records that rows name and the book lacks")},
        {u"rejects"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "where rows that were not taken go, with line and reason")},
        {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("Cli", "show what would happen, and change nothing")}};
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .usage = u"KIND FILE [OPTION…]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "take in a table: CSV, TSV, XLSX or JSON, known by its content"),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "All accepted rows or none, in one step that undo takes back. Columns are found by their names\n"
                       "and content; --dry-run shows what would happen. Exit status 3: some rows were rejected."),
            .minimumWords = 2,
            .maximumWords = 2,
            .options = options(),
            .run = run};
}

} // namespace kith
