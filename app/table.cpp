// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "displaywidth.h"

#include <algorithm>

namespace kith {

namespace {

constexpr int widestCell = 40;
constexpr int betweenColumns = 2;

/// How many of the columns stand side by side on the screen: at least two, or nothing could be told.
size_t fitting(const std::vector<int>& widths, int screen)
{
    size_t count = 0;
    int used = 0;
    for (const int width : widths) {
        used += width + (count > 0 ? betweenColumns : 0);
        if (screen > 0 && used > screen && count >= 2)
            break;
        ++count;
    }
    return count;
}

QString line(const QStringList& cells, const std::vector<Table::Column>& columns, const std::vector<int>& widths,
             size_t shown)
{
    QString text;
    for (size_t i = 0; i < shown; ++i) {
        const QString& cell = cells[static_cast<qsizetype>(i)];
        const QString space(std::max(0, widths[i] - displayWidth(cell)), u' ');
        if (i > 0)
            text += QString(betweenColumns, u' ');
        text += columns[i].align == Table::Align::Right ? space + cell : cell + space;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

void Table::addRow(const QStringList& cells)
{
    Q_ASSERT(static_cast<size_t>(cells.size()) == m_columns.size());
    QStringList row;
    for (const QString& cell : cells)
        row.append(onOneLine(cell));
    m_rows.push_back(std::move(row));
}

void Table::dropEmptyColumns()
{
    for (size_t i = m_columns.size(); i-- > 0;) {
        const auto column = static_cast<qsizetype>(i);
        const bool isEmpty =
            std::all_of(m_rows.begin(), m_rows.end(), [&](const QStringList& row) { return row[column].isEmpty(); });
        if (!isEmpty || m_rows.empty())
            continue;
        m_columns.erase(m_columns.begin() + column);
        for (QStringList& row : m_rows)
            row.removeAt(column);
    }
}

QString Table::toText(int screen) const
{
    QStringList headings;
    for (const Column& column : m_columns)
        headings.append(column.heading);
    std::vector<QStringList> lines{headings};
    lines.insert(lines.end(), m_rows.begin(), m_rows.end());

    std::vector<int> widths(m_columns.size());
    for (QStringList& cells : lines) {
        for (size_t i = 0; i < widths.size(); ++i) {
            QString& cell = cells[static_cast<qsizetype>(i)];
            cell = cutToWidth(cell, widestCell);
            widths[i] = std::max(widths[i], displayWidth(cell));
        }
    }
    const size_t shown = fitting(widths, screen);
    QString text;
    for (const QStringList& cells : lines)
        text += line(cells, m_columns, widths, shown);
    return text;
}

} // namespace kith
