// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importer.h"

#include "interchange/csvrows.h"
#include "interchange/importrun.h"
#include "interchange/jsonrows.h"
#include "interchange/xlsxrows.h"
#include "storage/book.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostMappers = 64;

/// The cells of the columns that hold dates, or numbers with decimals.
QStringList cellsOfType(const EntityInfo& entity, const ColumnMapping& mapping, const std::vector<QStringList>& samples,
                        std::initializer_list<FieldType> types)
{
    QStringList cells;
    for (size_t i = 0; i < mapping.uses().size(); ++i) {
        const ColumnUse& use = mapping.uses()[i];
        if (use.role != ColumnUse::Role::Content)
            continue;
        const FieldType type = entity.fields[static_cast<size_t>(use.field)].type;
        if (std::find(types.begin(), types.end(), type) == types.end())
            continue;
        for (const QStringList& row : samples) {
            if (const QString cell = row.value(static_cast<qsizetype>(i)).trimmed(); !cell.isEmpty())
                cells.append(cell);
        }
    }
    return cells;
}

} // namespace

Importer::Importer(Book& book, ImportOptions options)
    : m_book(book)
    , m_options(std::move(options))
    , m_schema(book.schema())
{
    m_form.currency = book.currency();
}

Importer::~Importer() = default;

Result<ImportReport> Importer::run(const QString& path, const Progress& progress)
{
    QElapsedTimer timer;
    timer.start();
    KITH_TRY(findKind());
    KITH_TRY(RejectsFile(m_options.rejectsPath).check(path));
    KITH_TRY(openFile(path, progress));
    if (!m_mappers.empty())
        KITH_TRY(checkColumns());
    KITH_TRY(importInto(path, progress));
    addWarnings();
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return m_report;
}

Result<> Importer::checkColumns() const
{
    auto checked = m_mappers.front().second->mapping().check(*m_entity);
    if (checked)
        return {};
    Error problem = checked.error();
    for (const QString& warning : m_rows->warnings()) // it may stand on another sheet
        problem.message += u' ' + warning;
    return tl::unexpected(problem);
}

Result<ImportReport> Importer::look(const QString& path, const Progress& progress)
{
    KITH_TRY(findKind());
    KITH_TRY(openFile(path, progress));
    return m_report;
}

Result<> Importer::findKind()
{
    m_entity = m_schema->find(m_options.kind);
    if (m_entity && !m_entity->isInternal) {
        m_report.kind = m_entity->name;
        // A contact's customer is made with it.
        if (m_entity->name == u"contact")
            m_options.create.insert(u"customer"_s);
        return {};
    }
    QStringList kinds;
    for (const EntityInfo& entity : m_schema->entities()) {
        if (!entity.isInternal)
            kinds.append(entity.plural);
    }
    return error(Error::Code::InvalidInput,
                 tr("“%1” cannot be imported. What can: %2.").arg(m_options.kind, kinds.join(u", "_s)));
}

Result<> Importer::openFile(const QString& path, const Progress& progress)
{
    if (QFileInfo(path).isDir())
        return error(Error::Code::InvalidInput, tr("%1 is a folder. Name a file in it.").arg(path));
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    if (XlsxWorkbook::isOldSpreadsheet(start))
        return error(Error::Code::InvalidInput,
                     tr("%1 is a spreadsheet of an old kind, or one with a password. Open it, save the table as .xlsx "
                        "without a password, or as CSV, and import that.")
                         .arg(path));
    KITH_TRY(XlsxWorkbook::isArchive(start) ? openWorkbook(path, progress) : openText(path));
    return learnColumns();
}

Result<> Importer::openWorkbook(const QString& path, const Progress& progress)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return error(Error::Code::Io, tr("%1 cannot be read: %2.").arg(path, file->errorString()));
    const auto stopped = [&progress] {
        return !goesOn(progress, 0, 0);
    };
    auto rows = XlsxRows::open(std::move(file), m_options.sheet, *m_entity, stopped);
    if (!rows && rows.error().code == Error::Code::Cancelled)
        return error(Error::Code::Cancelled, tr("The import was stopped. Nothing was changed."));
    if (!rows)
        return passOn(std::move(rows));
    m_report.sheet = (*rows)->sheetName();
    m_report.sheets = (*rows)->sheetNames();
    m_rows = std::move(*rows);
    return {};
}

Result<> Importer::openText(const QString& path)
{
    if (!m_options.sheet.isEmpty())
        return error(Error::Code::InvalidInput, tr("%1 is no workbook: it has no sheets to choose from.").arg(path));
    KITH_TRY_ASSIGN(m_text, TextSource::open(path, m_options.encoding));
    m_report.encoding = m_text->encoding();
    KITH_TRY_ASSIGN(const std::string_view start, m_text->peek(512));
    if (start.starts_with("BEGIN:VC"))
        return error(Error::Code::InvalidInput,
                     tr("%1 holds visiting or calendar cards. Export the list as CSV and import that.").arg(path));
    const auto first = start.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (start[first] == '{' || start[first] == '[')) {
        KITH_TRY_ASSIGN(m_rows, JsonRows::open(*m_text, *m_entity));
        return {};
    }
    KITH_TRY_ASSIGN(auto rows, CsvRows::open(*m_text, *m_entity, m_options.delimiter));
    m_report.delimiter = rows->delimiter();
    m_rows = std::move(rows);
    return {};
}

Result<> Importer::learnColumns()
{
    const QStringList headers = m_rows->headers();
    const auto samples = m_rows->samples();
    if (headers.isEmpty()) {
        learnForm({}, {});
        return {};
    }
    KITH_TRY_ASSIGN(const ColumnMapping mapping, mappingFor(headers, m_rows->hasHeader(), samples));
    learnForm(mapping, samples);
    m_mappers.emplace_back(m_rows->row().headers, std::make_shared<const RowMapper>(*m_entity, mapping, m_form));
    describe(*m_mappers.front().second, samples);
    return {};
}

Result<ColumnMapping> Importer::mappingFor(const QStringList& headers, bool hasHeader,
                                           const std::vector<QStringList>& samples) const
{
    auto mapping = ColumnMapping::guess(*m_entity, headers, hasHeader, samples);
    for (const auto& [field, column] : m_options.mapping)
        KITH_TRY(mapping.assign(*m_entity, field, column));
    return mapping;
}

Result<std::shared_ptr<const RowMapper>> Importer::mapperFor(const std::shared_ptr<const QStringList>& headers)
{
    const std::scoped_lock lock(m_mapperMutex);
    for (const auto& [known, mapper] : m_mappers) {
        if (known == headers)
            return mapper;
    }
    // A record of JSON need not have every column that the user mapped.
    auto mapping = ColumnMapping::guess(*m_entity, *headers, true);
    for (const auto& [field, column] : m_options.mapping) {
        if (headers->contains(column))
            KITH_TRY(mapping.assign(*m_entity, field, column));
    }
    if (m_mappers.size() >= mostMappers)
        m_mappers.erase(m_mappers.begin());
    return m_mappers.emplace_back(headers, std::make_shared<const RowMapper>(*m_entity, std::move(mapping), m_form))
        .second;
}

void Importer::learnForm(const ColumnMapping& mapping, const std::vector<QStringList>& samples)
{
    const auto dates =
        cellsOfType(*m_entity, mapping, samples, {FieldType::Date, FieldType::PartialDate, FieldType::Instant});
    const auto numbers = cellsOfType(*m_entity, mapping, samples, {FieldType::Decimal, FieldType::Money});
    m_form.dateOrder = m_options.dateOrder.value_or(guessDateOrder(dates).value_or(DateOrder::DayMonthYear));
    m_form.decimalSeparator = m_options.decimal.value_or(m_rows->decimalSeparator() != DecimalSeparator::Unknown
                                                             ? m_rows->decimalSeparator()
                                                             : guessDecimalSeparator(numbers));
}

void Importer::describe(const RowMapper& mapper, const std::vector<QStringList>& samples)
{
    const ColumnMapping& mapping = mapper.mapping();
    for (size_t i = 0; i < mapping.uses().size(); ++i) {
        const auto place = static_cast<qsizetype>(i);
        ImportColumn& column = m_report.columns.emplace_back();
        column = {.header = mapping.headers()[place],
                  .field = mapping.nameOf(*m_entity, i),
                  .isUsed = mapping.uses()[i].role != ColumnUse::Role::Unused};
        for (size_t row = 0; row < std::min<size_t>(3, samples.size()); ++row)
            column.samples.append(samples[row].value(place));
    }
    m_report.mapping = mapping.assignments(*m_entity);
    m_report.unusedColumns = mapping.unusedHeaders();
}

void Importer::addWarnings()
{
    if (m_text && m_report.encoding.source == Encoding::Source::Guessed)
        m_report.warnings.append(tr("The encoding was guessed: %1. Choose another one where letters look wrong.")
                                     .arg(kith::describe(m_report.encoding)));
    if (m_text && m_text->repaired() > 0)
        m_report.warnings.append(tr("%1 characters did not fit the encoding %2 and were replaced by what they most "
                                    "likely are.")
                                     .arg(m_text->repaired())
                                     .arg(QString::fromLatin1(m_report.encoding.name)));
    if (!m_report.unusedColumns.isEmpty())
        m_report.warnings.append(tr("These columns were not imported: %1.").arg(namesOf(m_report.unusedColumns)));
    m_report.warnings += m_rows->warnings();
}

Result<> Importer::importInto(const QString& path, const Progress& progress)
{
    const ChangeName name{u"import"_s, {m_entity->plural, QFileInfo(path).fileName()}};
    const bool mayStop = static_cast<bool>(progress);
    qint64 position = 0;
    QElapsedTimer sinceAsked;
    sinceAsked.start();
    const Progress remembering = [&](qint64 done, qint64 total) {
        position = done;
        sinceAsked.start();
        return goesOn(progress, done, total);
    };
    // Building the search afterwards takes long and reads nothing: SQLite itself asks whether to go on.
    if (mayStop)
        m_book.connection().setInterruption(
            [&] { return sinceAsked.elapsed() > 50 && !remembering(position, m_rows->size()); });

    RejectsFile rejects(m_options.rejectsPath);
    bool isDone = false;
    auto changed = m_book.change(name, [&](Writer& writer) -> Result<> {
        ImportRun run({.writer = writer,
                       .collation = m_book.collation(),
                       .region = m_book.region(),
                       .entity = *m_entity,
                       .options = m_options,
                       .rejects = rejects,
                       .opener = m_book.opener(Connection::Access::ReadOnly)},
                      m_report);
        const auto mapper = [this](const auto& headers) {
            return mapperFor(headers);
        };
        KITH_TRY(run.importAll(*m_rows, mapper, m_rows->expectedRows(), remembering));
        // Before the commit: where the rejects cannot be written, nothing was imported.
        KITH_TRY(rejects.finish());
        // What a dry run did is rolled back: so its numbers are those of the real one.
        isDone = true;
        return m_options.isDryRun ? Result<>(error(Error::Code::Cancelled, QString())) : Result<>();
    });
    if (mayStop)
        m_book.connection().setInterruption({});
    if (!changed && !(isDone && m_options.isDryRun)) {
        if (changed.error().code == Error::Code::Cancelled)
            return error(Error::Code::Cancelled, tr("The import was stopped. Nothing was changed."));
        return passOn(std::move(changed));
    }
    m_report.set = changed ? m_book.lastChange() : ChangeSetId();
    return {};
}

} // namespace kith
