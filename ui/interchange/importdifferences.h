// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importoptions.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kith {

/// What an import would do: how many rows are new, changed, conflicting and rejected, each of which opens as a list.
class ImportDifferences : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDifferences(QWidget* parent = nullptr);

    void show(const ImportReport& report);

private:
    void open(ImportDifference::Kind kind);

    ImportReport m_report;
    std::array<QPushButton*, 4> m_kinds{}; ///< by ImportDifference::Kind
    QTableWidget* m_table;
    QLabel* m_more;
};

} // namespace kith
