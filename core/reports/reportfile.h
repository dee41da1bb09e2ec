// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "reports/report.h"

#include <QIODevice>
#include <QJsonObject>

namespace kith {

/// The files a report may become beside pages of paper.
enum class ReportFormat { Csv, Xlsx, Json };

/// Writes a report: as a table with its field names as headings (CSV, spreadsheet-safe, and XLSX: rows only, so that a
/// spreadsheet can count on them), or as one JSON document with the totals. Cancelled where the progress stopped it;
/// what was written is then worth nothing.
[[nodiscard]] Result<> writeReport(const ReportTable& table, const ReportParameters& parameters, ReportFormat format,
                                   const TextContext& context, QIODevice& device, const Progress& progress = {});

/// A value of a report as files have it.
[[nodiscard]] QString cellText(const ReportTable& table, int column, const ReportRow& row, const TextContext& context);
/// "integer", "money", "date" …: what JSON calls the values of a column.
[[nodiscard]] QString typeName(FieldType type);

} // namespace kith
