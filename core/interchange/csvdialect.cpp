// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvdialect.h"

#include "interchange/csvreader.h"

#include <QBuffer>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>

namespace kith {

namespace {

constexpr int mostRecords = 500;
constexpr int mostPreamble = 20; ///< records; a longer preface is no preface

struct Row
{
    std::vector<std::string> cells{};
    qint64 line = 0;
    bool isBlank = false;
};

struct Candidate
{
    CsvDialect dialect;
    std::vector<Row> rows;
    size_t header = 0; ///< which row is the first of the table
    size_t columns = 1;
    double score = 0;
};

std::vector<Row> readRows(std::string_view sample, bool whole, const CsvDialect& dialect)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(sample.data(), static_cast<qsizetype>(sample.size())));
    auto source = TextSource::open(std::move(buffer), "UTF-8");
    if (!source)
        return {};
    CsvReader reader(**source, dialect);
    std::vector<Row> rows;
    while (rows.size() < mostRecords && reader.next().value_or(false)) {
        const auto& record = reader.record();
        Row row{.line = record.line, .isBlank = true};
        for (const auto cell : record.cells) {
            row.isBlank = row.isBlank && cell.empty();
            row.cells.emplace_back(cell.substr(0, 200));
        }
        rows.push_back(std::move(row));
    }
    if (!whole && rows.size() > 1 && rows.size() < mostRecords)
        rows.pop_back(); // cut by the end of the sample
    return rows;
}

/// The number of cells most rows have, at least two; the larger where two are as common.
size_t commonWidth(const std::vector<Row>& rows)
{
    std::map<size_t, int> widths;
    for (const Row& row : rows)
        widths[row.cells.size()] += row.cells.size() > 1 ? 1 : 0;
    size_t common = 1;
    int most = 0;
    for (const auto& [width, count] : widths) {
        if (count > 0 && count >= most) {
            common = width;
            most = count;
        }
    }
    return common;
}

/// A preface is narrow lines before a table that is wide and regular.
size_t findHeader(const std::vector<Row>& rows, size_t width)
{
    size_t start = 0;
    while (start < rows.size() && (rows[start].isBlank || rows[start].cells.size() * 2 <= width))
        ++start;
    if (start == 0 || start == rows.size() || start > mostPreamble)
        return 0;
    const auto fitting = std::count_if(rows.begin() + static_cast<ptrdiff_t>(start), rows.end(),
                                       [&](const Row& row) { return row.cells.size() == width; });
    return static_cast<size_t>(fitting) * 5 >= (rows.size() - start) * 4 ? start : 0;
}

Candidate weigh(std::string_view sample, bool whole, char delimiter)
{
    Candidate candidate;
    candidate.dialect.delimiter = delimiter;
    candidate.rows = readRows(sample, whole, candidate.dialect);
    const size_t width = commonWidth(candidate.rows);
    if (candidate.rows.empty() || width < 2)
        return candidate;
    candidate.header = findHeader(candidate.rows, width);
    candidate.columns = candidate.rows[candidate.header].cells.size();
    if (candidate.columns < 2)
        return candidate;
    const auto fitting = std::count_if(candidate.rows.begin(), candidate.rows.end(), [&](const Row& row) {
        return row.cells.size() == width || row.cells.size() == candidate.columns;
    });
    candidate.score = static_cast<double>(fitting) / static_cast<double>(candidate.rows.size());
    return candidate;
}

/// For a text of one column: a delimiter that does not cut it.
char unusedDelimiter(std::string_view sample)
{
    for (const char c : {',', ';', '\t', '|'}) {
        if (sample.find(c) == std::string_view::npos)
            return c;
    }
    return '\x1F';
}

/// Every cell of the header but the first begins with a space: then they all do.
bool beginsWithSpaces(const Row& header)
{
    return header.cells.size() > 1 &&
           std::all_of(header.cells.begin() + 1, header.cells.end(),
                       [](const std::string& cell) { return cell.size() > 1 && cell[0] == ' '; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// An e-mail, a web address, a date, a phone or other number: what a column is not called.
bool looksLikeData(std::string_view cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), isDigit);
    const bool hasSpace = cell.find(' ') != std::string_view::npos;
    if (!hasSpace && (cell.find("://") != std::string_view::npos || cell.starts_with("www.")))
        return true;
    if (const auto at = cell.find('@'); !hasSpace && at != std::string_view::npos && at > 0)
        return cell.find('.', at) != std::string_view::npos;
    const auto others = std::count_if(cell.begin(), cell.end(), [](char c) {
        return !isDigit(c) && std::string_view(" +-.,/:()TZ%$").find(c) == std::string_view::npos;
    });
    return digits > 0 && others == 0;
}

/// `sep=;` on the first line is how a spreadsheet is told the delimiter.
char declaredDelimiter(std::string_view sample)
{
    if (!sample.starts_with("sep=") || sample.size() < 6 || (sample[5] != '\r' && sample[5] != '\n'))
        return 0;
    return CsvDialect::canDelimit(sample[4]) ? sample[4] : '\0';
}

} // namespace

bool looksLikeHeader(std::span<const std::string> cells)
{
    size_t named = 0;
    for (const std::string& cell : cells) {
        if (looksLikeData(cell))
            return false;
        named += cell.find_first_not_of(" \t") != std::string::npos ? 1 : 0;
    }
    return named * 2 >= cells.size();
}

bool CsvDialect::canDelimit(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte != 0 && byte < 0x80 && c != '"' && c != '\n' && c != '\r' && std::isalnum(byte) == 0;
}

CsvDialect CsvDialect::sniff(std::string_view sample, bool whole, char delimiter)
{
    const char declared = declaredDelimiter(sample);
    int declaredLines = 0;
    if (declared != 0) {
        declaredLines = 1;
        const size_t end = sample[5] == '\r' && sample.size() > 6 && sample[6] == '\n' ? 7 : 6;
        sample.remove_prefix(end);
        delimiter = delimiter == 0 ? declared : delimiter;
    }

    Candidate best;
    if (delimiter != 0) {
        best = weigh(sample, whole, delimiter);
    } else {
        for (const char c : {',', ';', '\t', '|'}) {
            auto candidate = weigh(sample, whole, c);
            const bool better =
                candidate.score > best.score || (candidate.score == best.score && candidate.columns > best.columns);
            if (better || best.rows.empty())
                best = std::move(candidate);
        }
    }

    CsvDialect dialect = best.dialect;
    if (best.rows.empty())
        return dialect;
    if (best.score == 0 && delimiter == 0)
        dialect.delimiter = unusedDelimiter(sample);
    const Row& header = best.rows[best.header];
    dialect.preambleLines = declaredLines + (best.header > 0 ? static_cast<int>(header.line) - 1 : 0);
    dialect.skipInitialSpace = beginsWithSpaces(header);
    dialect.hasHeader = looksLikeHeader(header.cells);
    return dialect;
}

} // namespace kith
