// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QIODevice>

#include <string>
#include <string_view>

namespace kith {

/// Puts cells together into the text of CSV records: UTF-8 with CRLF line ends. What it writes, CsvReader reads back to
/// the same cells.
class CsvText
{
public:
    enum class Profile {
        SpreadsheetSafe, ///< ' before text that a spreadsheet would take for a formula
        Exact,           ///< the cells as they are
    };
    enum class Cell {
        Text,
        Number, ///< written by us, never typed: -12.50 stays a number in a spreadsheet
    };

    explicit CsvText(Profile profile, char delimiter = ',');

    /// Adds a cell (UTF-8) to the record.
    void add(std::string_view text, Cell kind = Cell::Text);
    /// The same as adding nothing but a delimiter: most cells of most exports.
    void addEmpty()
    {
        if (m_recordCells++ > 0)
            m_text += m_delimiter;
        else
            m_firstIsEmpty = true;
    }
    void endRecord();

    /// The text so far; the caller may take it away at any time.
    [[nodiscard]] std::string& text() { return m_text; }
    /// What follows is not the beginning of a file.
    void setInFile() { m_atStart = false; }

private:
    std::string m_text;
    Profile m_profile;
    char m_delimiter;
    bool m_atStart = true; ///< of the file
    size_t m_recordCells = 0;
    bool m_firstIsEmpty = false; ///< the record so far is nothing at all
};

/// Writes a table to a file; in the spreadsheet-safe profile with a byte order mark, by which the import knows it.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(kith::CsvWriter)

public:
    using Profile = CsvText::Profile;
    using Cell = CsvText::Cell;

    explicit CsvWriter(QIODevice& device, Profile profile = Profile::SpreadsheetSafe, char delimiter = ',');

    void add(std::string_view text, Cell kind = Cell::Text) { m_csv.add(text, kind); }
    /// Ends the record. Fails where the device takes no more.
    Result<> endRecord();
    /// Adds records that a CsvText of the same profile and delimiter put together.
    Result<> addRecords(std::string_view text);
    /// Hands over what is still in memory; call it once at the end.
    Result<> finish();

private:
    Result<> flush();

    QIODevice& m_device;
    CsvText m_csv;
    qint64 m_unsynced = 0; ///< bytes since the disk was told to begin
};

} // namespace kith
