// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"

#include <QLocale>

namespace kith {

/// A cell of a report as people read it, on the screen, on paper and in a terminal: numbers and days as the language
/// writes them.
[[nodiscard]] QString shownCell(const ReportTable& table, int column, const ReportRow& row, const QLocale& locale);
/// What stands over the rows of a group.
[[nodiscard]] QString shownGroup(const ReportTable& table, const ReportGroup& group, const QLocale& locale);
/// The sum of a column, a line a currency; empty where there is none.
[[nodiscard]] QString shownSum(const ReportTable& table, int column, const ReportSums& sums, const QLocale& locale);
/// The same for values that become part of a text in a report, in the user's language. On any thread.
[[nodiscard]] ShownValue shownValues(Currency currency);

} // namespace kith
