// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kith {

/// Stretches of time that reports count by.
enum class PeriodUnit { Day, Week, Month, Quarter, Year };

/// The name of the period a day lies in, such that names sort as the periods do: "2026-08-13", "2026-W33" (ISO 8601),
/// "2026-08", "2026-Q3", "2026".
[[nodiscard]] QString periodName(QDate day, PeriodUnit unit);
/// The first day of a period by its name; invalid where it is none.
[[nodiscard]] QDate firstDayOf(const QString& name, PeriodUnit unit);

} // namespace kith
