// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/csvdialect.h"
#include "interchange/textsource.h"

#include <span>
#include <string_view>
#include <vector>

namespace kith {

/// What is wrong with a record, though it could be read.
enum class CsvProblem {
    None,
    UnclosedQuote, ///< a quote is opened and never closed; it was taken for text
    TooManyCells,  ///< more than the limit; those beyond it are not there
    TooLong,       ///< more bytes than the limit; no cell is there
};

/// One row of a table. The cells are UTF-8 and valid until the next record is read.
struct CsvRecord
{
    std::span<const std::string_view> cells{};
    qint64 line = 0; ///< of the file, where the record starts, from 1
    CsvProblem problem = CsvProblem::None;
};

/// Reads a table record by record: RFC 4180, and what the world writes instead. Whatever the file, memory stays
/// within a few times `Limits::recordBytes`, and the time grows with the size of the file only.
class CsvReader
{
public:
    struct Limits
    {
        qsizetype recordBytes = 16 << 20;
        qsizetype cells = 16384; ///< as many columns as a spreadsheet has
    };

    explicit CsvReader(TextSource& source, const CsvDialect& dialect = {});
    CsvReader(TextSource& source, const CsvDialect& dialect, Limits limits);

    /// Moves to the next record; false at the end. Fails only where the file cannot be read.
    Result<bool> next();
    [[nodiscard]] const CsvRecord& record() const { return m_record; }
    [[nodiscard]] const CsvDialect& dialect() const { return m_dialect; }

private:
    struct Cell
    {
        size_t start = 0; ///< in the buffer
        size_t length = 0;
        bool quoted = false;
        bool hasPairs = false; ///< a doubled quote stands for one
    };
    enum class Outcome { Complete, NeedsMore, Unclosed };
    enum class CellEnd { Found, NeedsMore, Unclosed };

    Result<bool> readRecord();
    Result<> refill();
    Result<> skipLine();
    Result<> skipPreamble();
    Outcome parse(bool quotesSpanLines);
    CellEnd findQuotedEnd(const char*& at, Cell& cell, bool spanLines);
    void finishRecord();
    std::string_view textOf(const Cell& cell);
    [[nodiscard]] bool isBlank() const;

    TextSource& m_source;
    CsvDialect m_dialect;
    Limits m_limits;
    CsvRecord m_record;
    std::vector<char> m_buffer;
    size_t m_begin = 0;        ///< of the record that is being read
    size_t m_next = 0;         ///< behind it
    size_t m_end = 0;          ///< of what is in the buffer
    qint64 m_base = 0;         ///< where in the text the buffer begins
    qint64 m_oneLineUntil = 0; ///< no quote opened before here is closed on another line
    qint64 m_line = 1;
    bool m_atEnd = false; ///< the source has nothing more
    bool m_preambleDone = false;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_views;
};

} // namespace kith
