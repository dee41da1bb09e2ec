// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QCoreApplication>

namespace kith {

/// The sentences of the reports, for the translator.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// What was asked for, in words: the period, how it is counted, the filter.
[[nodiscard]] QStringList parameterLines(const ReportParameters& parameters, const Calendar& calendar = {});

/// A period by its name as the language calls it where it is one of the business's year ("FY 2026/27"); else the name.
[[nodiscard]] QString periodTitle(const QString& name, PeriodUnit unit, const Calendar& calendar);

/// A column of a report that is no field of a record. `label` is translated in context "fields".
[[nodiscard]] ReportColumn reportColumn(const QString& name, const char* label, FieldType type);

/// The milliseconds since 1970 UTC at which a period begins and those at which it is over, in the zone; none where it
/// is open to that side.
struct ReportSpan
{
    std::optional<qint64> begin{};
    std::optional<qint64> end{};
};
[[nodiscard]] ReportSpan spanOf(const ReportParameters& parameters, const QTimeZone& zone);

} // namespace kith
