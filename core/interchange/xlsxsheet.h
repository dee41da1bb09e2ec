// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/xlsxworkbook.h"

namespace kith {

/// The rows of one sheet as a stream, every cell as text: dates as ISO, numbers in full, a formula by the value it had
/// when the workbook was saved. What stands in merged cells stands in the first of them; see XlsxMergedCells.
class XlsxSheet
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxSheet)

public:
    XlsxSheet(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet, XlsxWorkbook::Stopped stopped);

    /// The next row that has a cell with something in it; false at the end.
    [[nodiscard]] Result<bool> next();
    /// Without empty cells at the end.
    [[nodiscard]] const std::vector<std::string>& cells() const { return m_cells; }
    [[nodiscard]] qint64 number() const { return m_number; }

    /// Cells with an error such as #N/A, and formulas saved without a value; they are empty here.
    [[nodiscard]] qint64 errors() const { return m_errors; }
    [[nodiscard]] qint64 uncomputed() const { return m_uncomputed; }
    [[nodiscard]] const QString& firstError() const { return m_firstError; } ///< "#N/A in C7"

    /// How many rows the sheet says that it has; 0 where it says nothing.
    [[nodiscard]] qint64 rowsSaid() const { return m_rowsSaid; }
    [[nodiscard]] qint64 position() const { return m_part->position(); }
    [[nodiscard]] qint64 size() const { return m_part->size(); }

private:
    struct Cell;

    [[nodiscard]] Result<bool> readRow();
    [[nodiscard]] Result<> readCell();
    [[nodiscard]] bool readInside(Cell& cell);
    [[nodiscard]] std::string textOf(Cell& cell);
    void beginRow();
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    const XlsxWorkbook& m_workbook;
    QString m_name;
    std::unique_ptr<XlsxPart> m_part;
    std::vector<std::string> m_cells;
    size_t m_filled = 0; ///< cells up to the last that is not empty
    size_t m_bytes = 0;  ///< of the row
    size_t m_column = 0; ///< behind the last cell read
    qint64 m_number = 0;
    qint64 m_rowsSaid = 0;
    qint64 m_errors = 0;
    qint64 m_uncomputed = 0;
    QString m_firstError;
    bool m_isAtEnd = false;
};

} // namespace kith
