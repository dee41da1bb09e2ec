// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importer.h"

#include "interchange/csvrows.h"
#include "interchange/importrun.h"
#include "interchange/jsonrows.h"
#include "storage/book.h"

#include <QElapsedTimer>
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
    KITH_TRY(openFile(path));
    KITH_TRY(importInto(path, progress));
    addWarnings();
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
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

Result<> Importer::openFile(const QString& path)
{
    if (QFileInfo(path).isDir())
        return error(Error::Code::InvalidInput, tr("%1 is a folder. Name a file in it.").arg(path));
    KITH_TRY_ASSIGN(m_text, TextSource::open(path, m_options.encoding));
    m_report.encoding = m_text->encoding();
    KITH_TRY_ASSIGN(const std::string_view start, m_text->peek(512));
    if (start.starts_with("PK\x03\x04"))
        return error(
            Error::Code::InvalidInput,
            tr("%1 is a spreadsheet or archive, not a text file. Save the table as CSV and import that.").arg(path));
    if (start.starts_with("BEGIN:VC"))
        return error(Error::Code::InvalidInput,
                     tr("%1 holds visiting or calendar cards. Export the list as CSV and import that.").arg(path));
    const auto first = start.find_first_not_of(" \t\r\n");
    const bool isJson = first != std::string_view::npos && (start[first] == '{' || start[first] == '[');
    return isJson ? openJson() : openCsv();
}

Result<> Importer::openCsv()
{
    KITH_TRY_ASSIGN(auto rows, CsvRows::open(*m_text, *m_entity, m_options.delimiter));
    m_csv = rows.get();
    m_rows = std::move(rows);
    m_report.delimiter = m_csv->delimiter();
    KITH_TRY_ASSIGN(const ColumnMapping mapping, mappingFor(m_csv->headers(), m_csv->hasHeader(), m_csv->samples()));
    KITH_TRY(mapping.check(*m_entity));
    learnForm(mapping, m_csv->samples());
    m_mappers.emplace_back(m_csv->row().headers, std::make_shared<const RowMapper>(*m_entity, mapping, m_form));
    describe(*m_mappers.front().second);
    return {};
}

Result<> Importer::openJson()
{
    KITH_TRY_ASSIGN(auto rows, JsonRows::open(*m_text, *m_entity));
    const QStringList headers = rows->headers();
    m_rows = std::move(rows);
    // JSON knows one way to write a number; texts in it follow.
    m_form.decimalSeparator = m_options.decimal.value_or(DecimalSeparator::Point);
    m_form.dateOrder = m_options.dateOrder.value_or(DateOrder::DayMonthYear);
    if (headers.isEmpty())
        return {};
    KITH_TRY_ASSIGN(const ColumnMapping mapping, mappingFor(headers, true, {}));
    KITH_TRY(mapping.check(*m_entity));
    describe(RowMapper(*m_entity, mapping, m_form));
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
    m_form.decimalSeparator = m_options.decimal.value_or(guessDecimalSeparator(numbers));
}

void Importer::describe(const RowMapper& mapper)
{
    m_report.mapping = mapper.mapping().assignments(*m_entity);
    m_report.unusedColumns = mapper.mapping().unusedHeaders();
}

void Importer::addWarnings()
{
    if (m_report.encoding.source == Encoding::Source::Guessed)
        m_report.warnings.append(
            tr("The encoding was guessed: %1. Say another with --encoding.").arg(kith::describe(m_report.encoding)));
    if (m_text->repaired() > 0)
        m_report.warnings.append(tr("%1 characters did not fit the encoding %2 and were replaced by what they most "
                                    "likely are.")
                                     .arg(m_text->repaired())
                                     .arg(QString::fromLatin1(m_report.encoding.name)));
    if (!m_report.unusedColumns.isEmpty())
        m_report.warnings.append(tr("These columns were not imported: %1.").arg(namesOf(m_report.unusedColumns)));
    if (m_csv && !m_csv->hasHeader())
        m_report.warnings.append(tr("The file has no header; the columns were recognised by what they hold."));
}

qint64 Importer::expectedRows() const
{
    constexpr qint64 usualJsonRecord = 400;
    return m_csv ? m_csv->expectedRows() : m_rows->size() / usualJsonRecord;
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
        KITH_TRY(run.importAll(*m_rows, mapper, expectedRows(), remembering));
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
    return {};
}

} // namespace kith
