// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxmergedcells.h"

#include "interchange/xlsxpart.h"
#include "interchange/xlsxreference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostRanges = 500'000;    // 6 MB
constexpr size_t mostHeldBytes = 4 << 20; // a row can have twenty such texts as long as a cell may be, and more
constexpr size_t bytesOfAColumn = 100;    // beside its text

} // namespace

std::optional<XlsxMergedCells::Range> XlsxMergedCells::downwards(QStringView area)
{
    const qsizetype colon = area.indexOf(u':');
    if (colon < 0)
        return {};
    const QStringView one = area.left(colon);
    const QStringView other = area.mid(colon + 1);
    const auto column = std::min(sheetColumnOf(one), sheetColumnOf(other));
    const auto [first, last] = std::minmax({sheetRowOf(one), sheetRowOf(other)});
    if (!column || *column >= mostSheetColumns || first == 0 || first == last)
        return {};
    return Range{static_cast<quint32>(*column), static_cast<quint32>(first), static_cast<quint32>(last)};
}

Result<XlsxMergedCells> XlsxMergedCells::read(XlsxPart& part, const QString& sheet)
{
    XlsxMergedCells merged;
    merged.m_sheet = sheet;
    if (!part.isOpen() || !part.passOver("sheetData"))
        return merged; // where it is damaged, the reader of the rows says so
    part.setPlace(tr("the merged cells of the sheet “%1”").arg(sheet));
    std::vector<Range> ranges;
    bool isAmongThem = false;
    while (!part.isEnd(u"mergeCells")) {
        const auto token = part.next();
        const bool isOver = token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument;
        if (isOver && isAmongThem)
            return part.failure();
        if (isOver)
            break;
        isAmongThem = isAmongThem || part.isStart(u"mergeCells");
        const auto range = part.isStart(u"mergeCell") ? downwards(part.attribute(u"ref")) : std::nullopt;
        if (range && ranges.size() == mostRanges)
            return error(Error::Code::InvalidInput,
                         tr("More than %L1 groups of cells are merged in the sheet “%2”, more than is read at once. "
                            "Undo the merging in a spreadsheet, or save the sheet as CSV.")
                             .arg(mostRanges)
                             .arg(sheet));
        if (range)
            ranges.push_back(*range);
    }
    std::ranges::stable_sort(ranges, {}, &Range::first);
    merged.m_ranges = std::make_shared<const std::vector<Range>>(std::move(ranges));
    return merged;
}

Result<> XlsxMergedCells::fill(qint64 row, std::vector<std::string>& cells)
{
    if (!m_ranges || (m_held.empty() && m_next == m_ranges->size()))
        return {};
    release(row);
    for (; m_next < m_ranges->size() && (*m_ranges)[m_next].first <= row; ++m_next) {
        const Range& range = (*m_ranges)[m_next];
        // One that began above the table, or with an empty cell, says nothing.
        if (range.first == row && range.column < cells.size() && !cells[range.column].empty())
            hold(range, cells[range.column]);
    }
    if (m_bytes > mostHeldBytes)
        return error(Error::Code::InvalidInput,
                     tr("The merged cells that reach row %1 of the sheet “%2” hold more than 4 MB of text. Undo the "
                        "merging in a spreadsheet, or save the sheet as CSV.")
                         .arg(QString::number(row), m_sheet));
    if (!m_held.empty())
        cells.resize(std::max(cells.size(), m_held.rbegin()->first + 1));
    for (const auto& [column, held] : m_held) {
        // A value of its own stays: programs leave one there, and none is to be lost.
        if (cells[column].empty())
            cells[column] = held.text;
    }
    return {};
}

void XlsxMergedCells::hold(const Range& range, const std::string& text)
{
    auto [held, isNew] = m_held.try_emplace(range.column);
    m_bytes += isNew ? bytesOfAColumn : 0;
    m_bytes += text.size();
    m_bytes -= held->second.text.size();
    held->second = {range.last, text};
}

void XlsxMergedCells::release(qint64 row)
{
    std::erase_if(m_held, [&](const auto& each) {
        const bool isOver = each.second.last < row;
        m_bytes -= isOver ? bytesOfAColumn + each.second.text.size() : 0;
        return isOver;
    });
}

} // namespace kith
