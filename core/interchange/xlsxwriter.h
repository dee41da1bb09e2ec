// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/exporttarget.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace kith {

/// Writes a table as an Excel workbook: texts as texts, whatever they begin with, numbers and days as such. Memory
/// stays the same; the workbook is put together in a private folder and then copied to the device.
class XlsxWriter : public ExportTarget
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxWriter)

public:
    XlsxWriter(const ExportPlan& plan, QIODevice& device);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    Result<> begin() override;
    /// Records as CSV in the exact profile. InvalidInput for a text that is longer than a cell can have it, or more
    /// rows than a sheet.
    Result<> add(std::string_view records) override;
    Result<> finish() override;

private:
    /// How the cells of a column are written.
    enum class Kind { Text, Number, Date, Instant, YesNo };

    [[nodiscard]] static Kind kindOf(const ExportColumn& column);
    [[nodiscard]] Result<> addCell(std::string_view text, size_t column);
    [[nodiscard]] int writeText(std::string_view text, size_t column);
    [[nodiscard]] int writeTyped(std::string_view text, size_t column);
    [[nodiscard]] Result<> copyToDevice();
    [[nodiscard]] tl::unexpected<Error> writeError(int code) const;

    const ExportPlan& m_plan;
    QIODevice& m_device;
    QTemporaryDir m_folder;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dayFormat = nullptr;
    lxw_format* m_timeFormat = nullptr;
    std::vector<Kind> m_kinds;
    std::vector<double> m_widths; ///< of the columns, in characters
    quint32 m_row = 0;
    std::string m_cell;
};

} // namespace kith
