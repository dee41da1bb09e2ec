// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a table: they are read in bounded memory, and what was read survives being written and read again.
#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"

#include <QBuffer>

#include <cstdlib>
#include <vector>

using namespace kith;

namespace {

using Rows = std::vector<std::vector<std::string>>;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Rows readAll(const QByteArray& bytes, const QByteArray& encoding, CsvReader::Limits limits)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    auto source = TextSource::open(std::move(buffer), encoding);
    require(source.has_value());
    const auto sample = (*source)->peek(1 << 12);
    require(sample.has_value());
    auto dialect = CsvDialect::sniff(*sample, sample->size() < (1 << 12));
    if ((*source)->encoding().hasMark())
        dialect.apostrophes = CsvDialect::Apostrophes::TakeBack;
    CsvReader reader(**source, dialect, limits);
    Rows rows;
    qint64 line = 0;
    for (;;) {
        const auto more = reader.next();
        require(more.has_value());
        if (!*more)
            return rows;
        const auto& record = reader.record();
        require(record.line > line);
        require(record.cells.size() <= static_cast<size_t>(limits.cells));
        line = record.line;
        if (record.problem == CsvProblem::None)
            rows.emplace_back(record.cells.begin(), record.cells.end());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAll(bytes, {}, {.recordBytes = 256, .cells = 16});

    Rows rows = readAll(bytes, {}, {});
    rows.insert(rows.begin(), {"first", "second"});
    for (const auto profile : {CsvWriter::Profile::SpreadsheetSafe, CsvWriter::Profile::Exact}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        CsvWriter writer(out, profile);
        for (const auto& row : rows) {
            for (const auto& cell : row)
                writer.add(cell);
            require(writer.endRecord().has_value());
        }
        require(writer.finish().has_value());
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(out.data());
        auto source = TextSource::open(std::move(buffer), "UTF-8");
        CsvDialect dialect;
        if (profile == CsvWriter::Profile::SpreadsheetSafe)
            dialect.apostrophes = CsvDialect::Apostrophes::TakeBack;
        CsvReader reader(**source, dialect);
        for (const auto& row : rows) {
            require(reader.next().value_or(false));
            const auto cells = reader.record().cells;
            require(std::equal(cells.begin(), cells.end(), row.begin(), row.end()));
        }
        require(!reader.next().value_or(true));
    }
    return 0;
}
