// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "print/reportpages.h"

class QIODevice;
class QPagedPaintDevice;
class QPrinter;

namespace kith {

/// Which pages, counted from 1; 0: to the end.
struct PageRange
{
    int first = 1;
    int last = 0;
};

/// Writes a report as PDF, page by page: thousands of them take no more memory than one. Needs a QGuiApplication, of
/// which the offscreen platform does. Cancelled where the progress stopped it.
[[nodiscard]] Result<> writePdf(const ReportTable& table, const PaperStyle& style, QIODevice& device,
                                const Progress& progress = {});

/// The same into a file, which appears whole or not at all, readable by its owner only.
[[nodiscard]] Result<> writePdfFile(const ReportTable& table, const PaperStyle& style, const QString& path,
                                    const Progress& progress = {});

/// Prints it on the printer's paper.
[[nodiscard]] Result<> print(const ReportTable& table, PaperStyle style, QPrinter& printer, PageRange range,
                             const Progress& progress = {});

} // namespace kith
