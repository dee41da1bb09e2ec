// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kith {

/// Rows of text under their headings, aligned whatever the script.
class Table
{
public:
    enum class Align { Left, Right };

    struct Column
    {
        QString heading{};
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    /// As many cells as there are columns; line ends and control characters in them are made visible.
    void addRow(const QStringList& cells);
    /// Leaves out columns in which no row has anything.
    void dropEmptyColumns();
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// Lines ended by '\n'. On a screen of so many columns, the last columns of the table that do not fit are left out;
    /// 0 means no screen.
    [[nodiscard]] QString toText(int screen = 0) const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace kith
