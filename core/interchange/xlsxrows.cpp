// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxrows.h"

#include "interchange/columnmapping.h"
#include "interchange/csvdialect.h"
#include "interchange/headerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostSamples = 500;
constexpr size_t mostSampleBytes = 4 << 20;
constexpr size_t mostPreamble = 20;
constexpr qsizetype longestSample = 200;

QStringList textsOf(const std::vector<std::string>& cells)
{
    QStringList texts;
    for (const std::string& cell : cells)
        texts.append(QString::fromStdString(cell));
    return texts;
}

} // namespace

XlsxRows::XlsxRows(std::unique_ptr<XlsxWorkbook> workbook)
    : m_workbook(std::move(workbook))
{
}

Result<std::unique_ptr<XlsxRows>> XlsxRows::open(std::unique_ptr<QIODevice> device, const QString& sheetName,
                                                 const EntityInfo& entity, const XlsxWorkbook::Stopped& stopped)
{
    KITH_TRY_ASSIGN(auto workbook, XlsxWorkbook::open(std::move(device), stopped));
    std::unique_ptr<XlsxRows> rows(new XlsxRows(std::move(workbook)));
    rows->m_stopped = stopped;
    KITH_TRY(rows->openSheet(sheetName));
    KITH_TRY(rows->readAhead());
    KITH_TRY(rows->readHeader(entity));
    rows->m_stopped = {};
    return rows;
}

QStringList XlsxRows::sheetNames() const
{
    QStringList names;
    for (const XlsxWorkbook::Sheet& sheet : m_workbook->sheets()) {
        if (sheet.isVisible)
            names.append(sheet.name);
    }
    return names;
}

Result<> XlsxRows::openSheet(const QString& name)
{
    for (const XlsxWorkbook::Sheet& sheet : m_workbook->sheets()) {
        const bool isWanted =
            name.isEmpty() ? sheet.isVisible : sheet.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        if (!isWanted)
            continue;
        m_sheet.reset(); // its part has to be closed before the next is opened
        const XlsxWorkbook::Stopped stopped = [this] {
            return isStopped() || (m_stopped && m_stopped());
        };
        KITH_TRY_ASSIGN(m_merged, XlsxMergedCells::read(*m_workbook->part(sheet.part, stopped), sheet.name));
        m_sheet = std::make_unique<XlsxSheet>(*m_workbook, sheet, stopped);
        m_sheetName = sheet.name;
        KITH_TRY_ASSIGN(const bool hasCells, m_sheet->next());
        if (hasCells) {
            m_ahead.push_back({m_sheet->number(), m_sheet->cells()});
            return {};
        }
        if (!name.isEmpty())
            return error(Error::Code::InvalidInput, tr("The sheet “%1” is empty.").arg(sheet.name));
    }
    if (name.isEmpty())
        return error(Error::Code::InvalidInput, tr("The workbook is empty: no visible sheet has a row to import."));
    return error(Error::Code::InvalidInput,
                 tr("The workbook has no sheet “%1”. It has: %2.").arg(name, namesOf(sheetNames())));
}

Result<> XlsxRows::readAhead()
{
    size_t bytes = 0;
    while (m_ahead.size() < mostSamples && bytes < mostSampleBytes) {
        KITH_TRY_ASSIGN(const bool hasCells, m_sheet->next());
        if (!hasCells)
            break;
        m_ahead.push_back({m_sheet->number(), m_sheet->cells()});
        for (const std::string& cell : m_sheet->cells())
            bytes += cell.size() + sizeof(cell);
    }
    return {};
}

/// A title and a date above the table are narrow; the header is the first row about as wide as the rows below it.
size_t XlsxRows::findHeader() const
{
    std::vector<size_t> widths;
    for (const Ahead& row : m_ahead)
        widths.push_back(row.cells.size());
    auto middle = widths.begin() + static_cast<ptrdiff_t>(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    const auto isFilled = [](const std::string& cell) {
        return !cell.empty();
    };
    for (size_t i = 0; i < m_ahead.size() && i <= mostPreamble; ++i) {
        const auto filled = std::count_if(m_ahead[i].cells.begin(), m_ahead[i].cells.end(), isFilled);
        if (static_cast<size_t>(filled) * 2 > *middle)
            return i;
    }
    return 0;
}

Result<> XlsxRows::readHeader(const EntityInfo& entity)
{
    const auto first = static_cast<ptrdiff_t>(findHeader());
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + first);
    QStringList headers = textsOf(m_ahead.front().cells);
    m_hasHeader =
        looksLikeHeader(m_ahead.front().cells) ||
        std::any_of(headers.begin(), headers.end(), [&](const QString& header) { return namesAField(entity, header); });
    if (m_hasHeader) {
        m_ahead.pop_front();
    } else {
        size_t width = 0;
        for (const Ahead& row : m_ahead)
            width = std::max(width, row.cells.size());
        headers.clear();
        for (size_t column = 1; column <= width; ++column)
            headers.append(QString::number(column));
    }
    m_row.headers = std::make_shared<const QStringList>(std::move(headers));
    return {};
}

std::vector<QStringList> XlsxRows::samples() const
{
    std::vector<QStringList> samples;
    XlsxMergedCells merged = m_merged;
    size_t bytes = 0;
    for (const Ahead& row : m_ahead) {
        std::vector<std::string> cells = row.cells;
        if (bytes > mostSampleBytes || !merged.fill(row.number, cells)) // next() says why
            break;
        QStringList& sample = samples.emplace_back();
        for (const std::string& cell : cells) {
            sample.append(QString::fromStdString(cell).left(longestSample));
            bytes += cell.size() + sizeof(cell);
        }
    }
    return samples;
}

qint64 XlsxRows::expectedRows() const
{
    // What the sheet says may be a lie, or only the area that somebody once painted.
    constexpr qint64 fewestBytesARow = 30;
    const qint64 most = std::max<qint64>(0, size()) / fewestBytesARow;
    const auto known = static_cast<qint64>(m_ahead.size());
    return std::max(known, known < qint64(mostSamples) ? known : std::min(m_sheet->rowsSaid(), most));
}

Result<bool> XlsxRows::next()
{
    if (!m_ahead.empty()) {
        m_row.line = m_ahead.front().number;
        m_cells = std::move(m_ahead.front().cells);
        m_ahead.pop_front();
    } else {
        KITH_TRY_ASSIGN(const bool hasCells, m_sheet->next());
        if (!hasCells)
            return false;
        m_row.line = m_sheet->number();
        m_cells = m_sheet->cells();
    }
    KITH_TRY(m_merged.fill(m_row.line, m_cells));
    m_views.assign(m_cells.begin(), m_cells.end());
    m_views.resize(std::max(m_views.size(), static_cast<size_t>(m_row.headers->size())));
    m_row.cells = m_views;
    return true;
}

QStringList XlsxRows::warnings() const
{
    QStringList sentences;
    if (sheetNames().size() > 1)
        sentences.append(
            tr("Only the sheet “%1” was read. The workbook has: %2.").arg(m_sheetName, namesOf(sheetNames())));
    if (m_sheet->errors() > 0)
        sentences.append(tr("%n cells hold an error of the spreadsheet and were taken as empty; the first is %1.",
                            nullptr, static_cast<int>(m_sheet->errors()))
                             .arg(m_sheet->firstError()));
    if (m_sheet->uncomputed() > 0)
        sentences.append(tr("%n formulas were saved without their value and were taken as empty. Open and save the "
                            "workbook in a spreadsheet to have them computed.",
                            nullptr, static_cast<int>(m_sheet->uncomputed())));
    return sentences;
}

} // namespace kith
