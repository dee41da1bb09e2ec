// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kith {

class XlsxPart;

/// Cells of a sheet that are merged downwards: what stands in the first of them holds for each of their rows, as a
/// company does for its three contacts. What is merged only across is a title, and stays where it is.
class XlsxMergedCells
{
    Q_DECLARE_TR_FUNCTIONS(kith::XlsxMergedCells)

public:
    /// Looks for them behind the cells of a sheet just opened, which costs about the time to unpack it. InvalidInput
    /// where there are more than 500 000.
    static Result<XlsxMergedCells> read(XlsxPart& part, const QString& sheet);

    /// To be given the rows of the table one after the other, without its header: fills their empty cells. A row of
    /// which nothing stands in the sheet never comes of it. InvalidInput where too much text holds for one row.
    Result<> fill(qint64 row, std::vector<std::string>& cells);

private:
    struct Range
    {
        quint32 column = 0;
        quint32 first = 0; ///< row
        quint32 last = 0;
    };

    /// What holds in a column for the rows to come.
    struct Held
    {
        qint64 last = 0; ///< row
        std::string text{};
    };

    static std::optional<Range> downwards(QStringView area);
    void hold(const Range& range, const std::string& text);
    void release(qint64 row);

    QString m_sheet;
    std::shared_ptr<const std::vector<Range>> m_ranges; ///< by their first row; shared, as they may be many
    size_t m_next = 0;                                  ///< the first that may begin in a row to come
    std::map<size_t, Held> m_held;                      ///< by column
    size_t m_bytes = 0;                                 ///< of what is held
};

} // namespace kith
