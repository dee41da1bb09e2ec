// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QIODevice>

#include <string>
#include <string_view>

namespace kith {

/// Writes a table as CSV or TSV in UTF-8 with CRLF line ends. What it writes, CsvReader reads back to the same cells.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(kith::CsvWriter)

public:
    enum class Profile {
        SpreadsheetSafe, ///< a byte order mark, and ' before text that a spreadsheet would take for a formula
        Exact,           ///< the cells as they are
    };
    enum class Cell {
        Text,
        Number, ///< written by us, never typed: -12.50 stays a number in a spreadsheet
    };

    explicit CsvWriter(QIODevice& device, Profile profile = Profile::SpreadsheetSafe, char delimiter = ',');

    /// Adds a cell (UTF-8) to the record.
    void add(std::string_view text, Cell kind = Cell::Text);
    /// Ends the record. Fails where the device takes no more, with DiskFull or Io.
    Result<> endRecord();
    /// Hands over what is still in memory; call it once at the end.
    Result<> finish();

private:
    Result<> flush();

    QIODevice& m_device;
    std::string m_buffer;
    Profile m_profile;
    char m_delimiter;
    bool m_atStart = true; ///< of the file
    size_t m_recordCells = 0;
    bool m_firstIsEmpty = false; ///< the record so far is nothing at all
};

} // namespace kith
