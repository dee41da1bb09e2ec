// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reporttable.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <unordered_map>

namespace kith {

/// A report on the screen: its rows, read as they are looked at, and its sums as the last one.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// May be null: nothing is shown.
    void show(std::shared_ptr<const ReportTable> table);
    [[nodiscard]] const std::shared_ptr<const ReportTable>& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool hasSums() const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString sumText(int column) const;

    std::shared_ptr<const ReportTable> m_table;
    QLocale m_locale;
    mutable std::unordered_map<int, ReportRow> m_rows; ///< a few that were looked at
};

} // namespace kith
