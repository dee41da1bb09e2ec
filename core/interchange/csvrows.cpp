// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvrows.h"

#include "base/utf8text.h"
#include "interchange/columnmapping.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 sampleSize = 1 << 16;
constexpr size_t longestSample = 200;
constexpr size_t mostSamples = 500;

} // namespace

CsvRows::CsvRows(TextSource& source, const CsvDialect& dialect)
    : m_source(&source)
    , m_dialect(dialect)
    , m_reader(std::make_unique<CsvReader>(source, dialect))
{
}

Result<std::unique_ptr<CsvRows>> CsvRows::open(TextSource& source, const EntityInfo& entity, char delimiter)
{
    KITH_TRY_ASSIGN(const std::string_view view, source.peek(sampleSize));
    const std::string sample(view);
    const bool whole = sample.size() < sampleSize;
    auto dialect = CsvDialect::sniff(sample, whole, delimiter);
    dialect.outerSpaces = CsvDialect::OuterSpaces::TrimUnquoted;
    // The safe form of a spreadsheet export is known by its byte order mark.
    if (source.encoding().hasMark() && source.encoding().isUtf8())
        dialect.apostrophes = CsvDialect::Apostrophes::TakeBack;

    std::unique_ptr<CsvRows> rows(new CsvRows(source, dialect));
    KITH_TRY(rows->readSamples(sample, whole));
    if (!rows->m_samples.empty() && !dialect.hasHeader) {
        const QStringList& first = rows->m_samples.front();
        rows->m_dialect.hasHeader =
            std::any_of(first.begin(), first.end(), [&](const QString& cell) { return namesAField(entity, cell); });
    }
    KITH_TRY(rows->readHeader());
    return rows;
}

Result<> CsvRows::readSamples(const std::string& sample, bool whole)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(sample.data(), static_cast<int>(sample.size()));
    KITH_TRY_ASSIGN(const auto source, TextSource::open(std::move(buffer), "UTF-8"));
    CsvReader reader(*source, m_dialect);
    while (m_samples.size() < mostSamples) {
        KITH_TRY_ASSIGN(const bool more, reader.next());
        if (!more)
            break;
        const CsvProblem problem = reader.record().problem;
        if (m_samples.empty() && problem == CsvProblem::TooManyCells)
            return error(Error::Code::InvalidInput, tr("The header cannot be read. %1").arg(problemText(problem)));
        QStringList& row = m_samples.emplace_back();
        for (const std::string_view cell : reader.record().cells) {
            row.append(textFromUtf8(cell.substr(0, longestSample)));
            m_sampleBytes += static_cast<qint64>(cell.size()) + 1;
        }
    }
    if (!whole && m_samples.size() > 1 && m_samples.size() < mostSamples)
        m_samples.pop_back();
    return {};
}

Result<> CsvRows::readHeader()
{
    QStringList headers;
    if (m_dialect.hasHeader) {
        KITH_TRY_ASSIGN(const bool more, m_reader->next());
        const CsvRecord& record = m_reader->record();
        if (more && record.problem != CsvProblem::None)
            return error(
                Error::Code::InvalidInput,
                tr("The header in line %1 cannot be read. %2").arg(record.line).arg(problemText(record.problem)));
        for (const std::string_view cell : more ? record.cells : std::span<const std::string_view>())
            headers.append(textFromUtf8(cell));
        if (!m_samples.empty())
            m_samples.erase(m_samples.begin());
    } else {
        qsizetype width = 0;
        for (const QStringList& sample : m_samples)
            width = std::max(width, sample.size());
        for (qsizetype column = 1; column <= width; ++column)
            headers.append(QString::number(column));
    }
    if (headers.isEmpty())
        return error(Error::Code::InvalidInput, tr("The file is empty: there is no row to import."));
    m_row.headers = std::make_shared<const QStringList>(std::move(headers));
    return {};
}

qint64 CsvRows::expectedRows() const
{
    if (m_samples.empty() || m_source->size() <= 0)
        return static_cast<qint64>(m_samples.size());
    const qint64 rowBytes = std::max<qint64>(1, m_sampleBytes / static_cast<qint64>(m_samples.size() + 1));
    return m_source->size() / rowBytes;
}

QStringList CsvRows::warnings() const
{
    if (hasHeader())
        return {};
    return {tr("The file has no header; the columns were recognised by what they hold.")};
}

Result<bool> CsvRows::next()
{
    while (true) {
        KITH_TRY_ASSIGN(const bool more, m_reader->next());
        if (!more || isStopped())
            return false;
        const CsvRecord& record = m_reader->record();
        const bool isBlank =
            std::all_of(record.cells.begin(), record.cells.end(), [](std::string_view cell) { return cell.empty(); });
        if (isBlank && record.problem == CsvProblem::None)
            continue;
        m_row.cells = record.cells;
        m_row.line = record.line;
        m_row.problem = problemText(record.problem);
        return true;
    }
}

QString CsvRows::problemText(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::None:
        break;
    case CsvProblem::UnclosedQuote:
        return tr("A quotation mark is opened and never closed. Close it, or double it where it is part of the text.");
    case CsvProblem::TooManyCells:
        return tr("The row has more than 16384 cells. Is this the right delimiter?");
    case CsvProblem::TooLong:
        return tr("The row is longer than 16 MB. Is a quotation mark missing?");
    }
    return {};
}

} // namespace kith
