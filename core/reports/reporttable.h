// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "reports/period.h"
#include "schema/field.h"

#include <QCoreApplication>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QTemporaryFile;

namespace kith {

/// A column of a report. The field says its name, its title, and what the values are; references and labelled lists
/// have become texts.
struct ReportColumn
{
    Field field{};
    bool isSummed = false;
    int currencyColumn = -1;            ///< of amounts: the column with the currency's code; -1: the book's currency
    std::optional<PeriodUnit> period{}; ///< a text that names a period ("2026-W34")
};

using ReportRow = std::vector<Value>; ///< a value a column: null, an integer or a text

/// What is said above the table, and how it is laid out.
struct ReportHead
{
    QString name{};           ///< of the report: "customers"
    QString title{};          ///< for people
    QStringList parameters{}; ///< what was asked for, in words: "1/1/2026 – 31/1/2026", "Filter: city = Huế"
    std::vector<ReportColumn> columns{};
    int groupColumn = -1;      ///< rows next to each other with the same value here stand under it; -1: no groups
    bool hasSubtotals = false; ///< the groups have sums of their own
    bool hasTotals = true;     ///< how many rows there are says something
    Currency currency{};       ///< the book's
    Calendar calendar{};       ///< the book's: what its quarters and years are
};

/// How many rows, and the sums of the columns that have any: of amounts one for each currency.
struct ReportSums
{
    qint64 rows = 0;
    std::map<std::pair<int, Currency>, qint64> sums{}; ///< by column; without a currency but for amounts

    /// The sums of a column, as a rule one; none where there was nothing to add.
    [[nodiscard]] std::vector<std::pair<Currency, qint64>> of(int column) const;
};

/// Rows under the same value of the group's column.
struct ReportGroup
{
    Value value{};
    qint64 firstRow = 0;
    ReportSums sums{};
};

/// What a report found. Once it is filled any number of threads may read it. Long tables lie in a private file that
/// goes with them, so that memory holds 8 bytes a row.
class ReportTable
{
    Q_DECLARE_TR_FUNCTIONS(kith::ReportTable)

public:
    explicit ReportTable(ReportHead head);
    ~ReportTable();
    Q_DISABLE_COPY_MOVE(ReportTable)

    [[nodiscard]] const ReportHead& head() const { return m_head; }
    /// Adds a row to the table and to the sums. Fails where a sum has no room or the disk is full.
    [[nodiscard]] Result<> add(const ReportRow& row);
    /// To be called once after the last row.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] qint64 rowCount() const { return static_cast<qint64>(m_offsets.size()); }
    [[nodiscard]] Result<ReportRow> row(qint64 index) const;
    [[nodiscard]] const ReportSums& totals() const { return m_totals; }
    [[nodiscard]] const std::vector<ReportGroup>& groups() const { return m_groups; }
    /// The currency of an amount in this row.
    [[nodiscard]] Currency currencyOf(int column, const ReportRow& row) const;

private:
    [[nodiscard]] Result<> addTo(ReportSums& sums, const ReportRow& row) const;
    [[nodiscard]] Result<> spill();

    ReportHead m_head;
    std::vector<qint64> m_offsets;
    QByteArray m_memory; ///< rows that are not in the file (yet)
    qint64 m_inFile = 0; ///< bytes
    std::unique_ptr<QTemporaryFile> m_file;
    ReportSums m_totals;
    std::vector<ReportGroup> m_groups;
};

} // namespace kith
