// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/collation.h"
#include "base/progress.h"
#include "reports/reporttable.h"
#include "schema/valuetext.h"
#include "storage/pages.h"

#include <memory>
#include <optional>

namespace kith {

class Book;

/// What the rows of a report are counted by.
enum class ReportGrouping { Day, Week, Month, Quarter, Year, Employee, Customer, Channel };

[[nodiscard]] QString groupingName(ReportGrouping grouping); ///< "month", as --by takes it
/// "By month"; "By fiscal year" where the business's year is not the calendar's.
[[nodiscard]] QString groupingTitle(ReportGrouping grouping, const Calendar& calendar);
/// The stretch of time it counts by; none for the others.
[[nodiscard]] std::optional<PeriodUnit> periodOf(ReportGrouping grouping);

/// What is asked of a report. Each report says which of these it takes.
struct ReportParameters
{
    QDate from{}; ///< invalid: from the beginning
    QDate to{};   ///< the last day that counts; invalid: to the end
    std::optional<ReportGrouping> by{};
    QString filter{};      ///< in the filter language; empty: everything
    qint64 record = 0;     ///< whom the report is about
    QStringList columns{}; ///< of a list: which fields; empty: the usual ones
    std::vector<SortField> sort{};
    std::optional<IdList> ids{}; ///< of a list: exactly these records, in this order

    void take(const DateSpan& days)
    {
        from = days.begin;
        to = days.end.addDays(-1);
    }
};

/// How people read a value of a field, where it becomes part of a text.
using ShownValue = std::function<QString(const Field&, const Value&)>;

/// Where a report reads: one connection, on its thread, and what the values in it mean.
struct ReportSource
{
    Connection& connection;
    std::shared_ptr<const Schema> schema{};
    std::shared_ptr<const Collation> collation{};
    FilterContext context{};
    TextContext text{};
    ShownValue shown{}; ///< unset: as files have it
};

[[nodiscard]] ReportSource reportSource(Book& book);

/// One report: what it is called, what may be asked of it, and how it is made.
struct Report
{
    using Run = std::function<Result<std::shared_ptr<ReportTable>>(const ReportSource&, const ReportParameters&,
                                                                   const Progress&)>;

    QString name{};         ///< "activity"
    const char* title = ""; ///< QT_TRANSLATE_NOOP("reports", …), or of the context below
    const char* titleContext = "reports";
    const char* summary = ""; ///< one line; QT_TRANSLATE_NOOP("reports", …)
    bool takesPeriod = false;
    bool takesColumns = false;
    std::vector<ReportGrouping> groupings{};
    bool isAlwaysGrouped = false; ///< by the first of them where nothing else is asked for
    QString filterKind{};         ///< the entity whose filter it takes; empty: none
    QString recordKind{};         ///< the entity it is about one record of; empty: none
    Run run{};

    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString shownSummary() const;
};

/// All reports, in the order they are listed. A further one is a file of its own and a line here.
[[nodiscard]] const std::vector<Report>& reports();
[[nodiscard]] const Report* findReport(QStringView name);

/// The list of the records of a kind, as "Print list" has it; of customers it is the report of that name.
[[nodiscard]] Report listReport(const QString& kind);
/// The same, called after its records.
[[nodiscard]] Report listReport(const EntityInfo& entity);
[[nodiscard]] Report profileReport();
[[nodiscard]] Report activityReport();
[[nodiscard]] Report changesReport();

/// Makes a report from one state of the book, whatever is saved meanwhile. InvalidInput names what was asked for and
/// cannot be; Cancelled where the progress stopped it.
[[nodiscard]] Result<std::shared_ptr<const ReportTable>> runReport(const Report& report, const ReportSource& source,
                                                                   const ReportParameters& parameters,
                                                                   const Progress& progress = {});

} // namespace kith
