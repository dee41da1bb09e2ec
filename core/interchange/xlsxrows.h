// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/rowsource.h"
#include "interchange/xlsxmergedcells.h"
#include "interchange/xlsxsheet.h"
#include "schema/field.h"

#include <QCoreApplication>

#include <deque>

namespace kith {

/// The rows of a sheet behind its header. Lines before the table are passed over; what is merged downwards stands in
/// each of its rows.
class XlsxRows : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxRows)

public:
    /// Opens a sheet by its name, whatever its case; without a name the first visible one with something in it. The
    /// entity's names help to know a header from a first row. `stopped` is asked while opening.
    static Result<std::unique_ptr<XlsxRows>> open(std::unique_ptr<QIODevice> device, const QString& sheetName,
                                                  const EntityInfo& entity, const XlsxWorkbook::Stopped& stopped = {});

    [[nodiscard]] const QString& sheetName() const { return m_sheetName; }
    /// The visible ones.
    [[nodiscard]] QStringList sheetNames() const;

    [[nodiscard]] QStringList headers() const override { return *m_row.headers; }
    [[nodiscard]] bool hasHeader() const override { return m_hasHeader; }
    [[nodiscard]] std::vector<QStringList> samples() const override;
    [[nodiscard]] qint64 expectedRows() const override;
    [[nodiscard]] DecimalSeparator decimalSeparator() const override { return DecimalSeparator::Point; }
    [[nodiscard]] QStringList warnings() const override;

    Result<bool> next() override;
    [[nodiscard]] const Row& row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_sheet->position(); }
    [[nodiscard]] qint64 size() const override { return m_sheet->size(); }

private:
    struct Ahead
    {
        qint64 number = 0;
        std::vector<std::string> cells{};
    };

    explicit XlsxRows(std::unique_ptr<XlsxWorkbook> workbook);
    [[nodiscard]] Result<> openSheet(const QString& name);
    [[nodiscard]] Result<> readAhead();
    [[nodiscard]] Result<> readHeader(const EntityInfo& entity);
    [[nodiscard]] size_t findHeader() const;

    std::unique_ptr<XlsxWorkbook> m_workbook;
    std::unique_ptr<XlsxSheet> m_sheet;
    XlsxWorkbook::Stopped m_stopped; ///< while opening
    QString m_sheetName;
    XlsxMergedCells m_merged;
    std::deque<Ahead> m_ahead; ///< read to learn from, not yet given out nor filled
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    Row m_row;
    bool m_hasHeader = true;
};

} // namespace kith
