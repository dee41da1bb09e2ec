// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxsheet.h"

#include "interchange/xlsxreference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostRowBytes = 16 << 20;

/// "2024-03-05T00:00:00" as the days of a sheet are written here.
std::string isoText(std::string text)
{
    if (text.size() > 10 && text[10] == 'T')
        text[10] = ' ';
    if (text.size() > 10 && text.substr(11, 8) == "00:00:00")
        text.erase(10);
    return text;
}

} // namespace

/// What is known of a cell before it is a text.
struct XlsxSheet::Cell
{
    QString reference{};
    QString type{};
    qsizetype style = 0;
    std::string value{};
    std::string inlineText{};
    bool hasValue = false;
    bool hasFormula = false;
};

XlsxSheet::XlsxSheet(const XlsxWorkbook& workbook, const XlsxWorkbook::Sheet& sheet, XlsxWorkbook::Stopped stopped)
    : m_workbook(workbook)
    , m_name(sheet.name)
    , m_part(workbook.part(sheet.part, std::move(stopped)))
{
}

Result<bool> XlsxSheet::next()
{
    if (!m_part->isOpen())
        return error(
            Error::Code::InvalidInput,
            tr("The sheet “%1” is missing from the workbook, or packed in an unknown way. Save it anew.").arg(m_name));
    while (!m_isAtEnd) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid)
            return m_part->failure();
        if (m_part->isStart(u"dimension")) {
            const QString area = m_part->attribute(u"ref");
            m_rowsSaid = sheetRowOf(QStringView(area).mid(area.lastIndexOf(u':') + 1));
        } else if (m_part->isStart(u"row")) {
            KITH_TRY_ASSIGN(const bool hasCells, readRow());
            if (hasCells)
                return true;
        }
        m_isAtEnd = token == QXmlStreamReader::EndDocument || m_part->isEnd(u"sheetData");
    }
    return false;
}

void XlsxSheet::beginRow()
{
    m_number = std::max(m_number + 1, m_part->attribute(u"r").toLongLong());
    m_part->setPlace(tr("row %1 of the sheet “%2”").arg(QString::number(m_number), m_name));
    m_cells.clear();
    m_filled = 0;
    m_bytes = 0;
    m_column = 0;
}

Result<bool> XlsxSheet::readRow()
{
    beginRow();
    if (m_number > mostSheetRows)
        return tooLarge();
    while (true) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return m_part->failure();
        if (m_part->isEnd(u"row"))
            break;
        if (m_part->isStart(u"c"))
            KITH_TRY(readCell());
    }
    m_cells.resize(m_filled);
    return m_filled > 0;
}

Result<> XlsxSheet::readCell()
{
    Cell cell{.reference = m_part->attribute(u"r"),
              .type = m_part->attribute(u"t"),
              .style = m_part->attribute(u"s").toLongLong()};
    if (!readInside(cell))
        return m_part->failure();
    const size_t column = sheetColumnOf(cell.reference).value_or(m_column);
    m_column = column + 1;
    std::string text = textOf(cell);
    if (text.empty())
        return {};
    m_bytes += text.size();
    if (column >= mostSheetColumns || m_bytes > mostRowBytes)
        return tooLarge();
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    m_cells[column] = std::move(text);
    m_filled = std::max(m_filled, column + 1);
    return {};
}

bool XlsxSheet::readInside(Cell& cell)
{
    while (true) {
        const auto token = m_part->next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return false;
        if (m_part->isEnd(u"c"))
            return true;
        if (m_part->isStart(u"f"))
            cell.hasFormula = true;
        if (m_part->isStart(u"v") || m_part->isStart(u"is")) {
            const bool isInline = m_part->isStart(u"is");
            auto text = isInline ? m_part->richText(u"is") : m_part->plainText();
            if (!text)
                return false;
            cell.hasValue = cell.hasValue || !isInline;
            (isInline ? cell.inlineText : cell.value) = std::move(*text);
        }
    }
}

std::string XlsxSheet::textOf(Cell& cell)
{
    if (cell.hasFormula && !cell.hasValue)
        ++m_uncomputed;
    if (cell.type == u"inlineStr")
        return std::move(cell.inlineText);
    if (!cell.hasValue)
        return {};
    if (cell.type == u"e") {
        if (m_errors++ == 0)
            m_firstError = tr("%1 in %2").arg(QString::fromStdString(cell.value), cell.reference);
        return {};
    }
    if (cell.type == u"s")
        return std::string(m_workbook.sharedText(QByteArray::fromStdString(cell.value).toLongLong()));
    if (cell.type == u"str")
        return std::move(cell.value);
    if (cell.type == u"b")
        return cell.value == "1" || cell.value == "true" ? "yes" : "no";
    if (cell.type == u"d")
        return isoText(cell.value);
    return cell.value.empty() ? std::string()
                              : xlsxText(cell.value, m_workbook.numberOf(cell.style), m_workbook.epoch());
}

tl::unexpected<Error> XlsxSheet::tooLarge() const
{
    return error(
        Error::Code::InvalidInput,
        tr("Row %1 of the sheet “%2” is larger than a sheet can have it: more than 1048576 rows, 16384 columns "
           "or 16 MB of text. Save the workbook anew in a spreadsheet.")
            .arg(QString::number(m_number), m_name));
}

} // namespace kith
