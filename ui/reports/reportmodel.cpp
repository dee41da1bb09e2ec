// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportmodel.h"

#include "models/celltext.h"
#include "print/reportcells.h"

#include <QFont>

#include <algorithm>
#include <limits>

namespace kith {

void ReportModel::show(std::shared_ptr<const ReportTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows.clear();
    endResetModel();
}

bool ReportModel::hasSums() const
{
    return m_table && m_table->rowCount() > 0 && !m_table->totals().sums.empty();
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    constexpr qint64 most = std::numeric_limits<int>::max() - 1;
    return int(std::min(m_table->rowCount(), most)) + (hasSums() ? 1 : 0);
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->head().columns.size());
}

QString ReportModel::sumText(int column) const
{
    const QString text = shownSum(*m_table, column, m_table->totals(), m_locale).replace(u'\n', u' ');
    return text.isEmpty() && column == 0 ? tr("Total") : text;
}

QString ReportModel::text(int row, int column) const
{
    if (row >= m_table->rowCount())
        return sumText(column);
    constexpr size_t most = 512; // rows: more than a screen shows
    auto known = m_rows.find(row);
    if (known == m_rows.end()) {
        if (m_rows.size() > most)
            m_rows.clear();
        known = m_rows.emplace(row, m_table->row(row).value_or(ReportRow(m_table->head().columns.size()))).first;
    }
    return shownCell(*m_table, column, known->second, m_locale);
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Field& field = m_table->head().columns[size_t(index.column())].field;
    switch (role) {
    case Qt::DisplayRole:
        return isolated(text(index.row(), index.column()).replace(u'\n', u' '));
    case Qt::ToolTipRole: {
        const QString whole = text(index.row(), index.column());
        return whole.isEmpty() ? QString() : plainToolTip(whole);
    }
    case Qt::TextAlignmentRole:
        return int((field.isNumber() ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.row() >= m_table->rowCount()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Field& field = m_table->head().columns[size_t(section)].field;
    if (role == Qt::DisplayRole)
        return field.title();
    if (role == Qt::TextAlignmentRole)
        return int((field.isNumber() ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

} // namespace kith
