// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "storage/referencenames.h"

namespace kith {

/// A field as a column of a report: references become names, labelled lists the main parts of their entries.
[[nodiscard]] ReportColumn columnOf(const Field& field);
/// The value such a column has.
[[nodiscard]] Result<Value> cellOf(const Field& field, const Value& value, ReferenceNames& names);

/// The ids a report's filter lets pass, in the order asked for.
[[nodiscard]] Result<IdList> idsFor(const ReportSource& source, const QString& kind, const QString& filter,
                                    const std::vector<SortField>& sort);

} // namespace kith
