// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"

#include <support/catch.h>

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <string>
#include <vector>

namespace kith::test {

using Rows = std::vector<std::vector<std::string>>;

struct ReadTable
{
    Rows rows{};
    std::vector<qint64> lines{};
    std::vector<CsvProblem> problems{};
    Encoding encoding{};
    CsvDialect dialect{};
    qint64 repaired = 0;
};

inline std::unique_ptr<TextSource> sourceOf(const QByteArray& bytes, const QByteArray& encoding = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    auto source = TextSource::open(std::move(buffer), encoding);
    REQUIRE(source.has_value());
    return std::move(*source);
}

inline ReadTable readAll(TextSource& source, const CsvDialect& dialect, CsvReader::Limits limits = {})
{
    ReadTable table{.encoding = source.encoding(), .dialect = dialect};
    CsvReader reader(source, dialect, limits);
    for (;;) {
        const auto more = reader.next();
        REQUIRE(more.has_value());
        if (!*more)
            break;
        table.rows.emplace_back(reader.record().cells.begin(), reader.record().cells.end());
        table.lines.push_back(reader.record().line);
        table.problems.push_back(reader.record().problem);
    }
    table.repaired = source.repaired();
    return table;
}

inline ReadTable readAll(const QByteArray& bytes, const CsvDialect& dialect = {})
{
    return readAll(*sourceOf(bytes, "UTF-8"), dialect);
}

/// As an import does it: everything guessed.
inline ReadTable readGuessing(const QByteArray& bytes)
{
    const auto source = sourceOf(bytes);
    const auto sample = source->peek(1 << 16);
    REQUIRE(sample.has_value());
    auto dialect = CsvDialect::sniff(*sample, static_cast<qint64>(sample->size()) < (1 << 16));
    if (source->encoding().hasMark())
        dialect.apostrophes = CsvDialect::Apostrophes::TakeBack;
    return readAll(*source, dialect);
}

inline QByteArray written(const Rows& rows, CsvWriter::Profile profile, char delimiter = ',')
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, profile, delimiter);
    for (const auto& row : rows) {
        for (const auto& cell : row)
            writer.add(cell);
        REQUIRE(writer.endRecord().has_value());
    }
    REQUIRE(writer.finish().has_value());
    return buffer.data();
}

/// The shared folder of real inputs; empty, with a warning, where this machine has none.
inline QString sharedData(const QString& folder)
{
    const QString path = QStringLiteral(KITH_SHARED_DATA "/") + folder;
    if (QDir(path).exists())
        return path;
    WARN("skipped: there is no " << path.toStdString());
    return {};
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace kith::test
