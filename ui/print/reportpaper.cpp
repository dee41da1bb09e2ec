// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/reportpaper.h"

#include "storage/replacing.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace kith {

namespace {

struct PaperSentence
{
    Q_DECLARE_TR_FUNCTIONS(kith::ReportPaper)
};

/// Finding where the pages end takes as long as painting them: each is half of the way.
Result<> paintAll(const ReportTable& table, const PaperStyle& style, QPagedPaintDevice& device, PageRange range,
                  const Progress& progress)
{
    ReportPages pages(table, style);
    const qint64 rows = std::max<qint64>(1, table.rowCount());
    KITH_TRY(pages.layOut([&](qint64 done, qint64) { return goesOn(progress, done, 2 * rows); }));
    const int first = std::max(range.first, 1) - 1;
    const int end = range.last > 0 ? std::min(range.last, pages.count()) : pages.count();
    QPainter painter;
    if (!painter.begin(&device))
        return error(Error::Code::Io,
                     PaperSentence::tr("The printer, or the file, takes no pages. Choose another one."));
    for (int page = first; page < end; ++page) {
        if (page > first && !device.newPage())
            return error(Error::Code::Io, PaperSentence::tr("The printer, or the disk, takes no more pages."));
        painter.save();
        painter.scale(device.logicalDpiX() / paperUnitsInInch, device.logicalDpiY() / paperUnitsInInch);
        const auto painted = pages.paint(painter, page);
        painter.restore();
        KITH_TRY(painted);
        if (!goesOn(progress, rows + rows * (page + 1 - first) / (end - first), 2 * rows))
            return error(Error::Code::Cancelled, PaperSentence::tr("The report was stopped."));
    }
    return painter.end() ? Result<>()
                         : error(Error::Code::Io, PaperSentence::tr("The pages could not be written to their end."));
}

} // namespace

Result<> writePdf(const ReportTable& table, const PaperStyle& style, QIODevice& device, const Progress& progress)
{
    constexpr int resolution = 1200; // dots an inch
    QPdfWriter writer(&device);
    writer.setResolution(resolution);
    QPageLayout layout = style.layout();
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    writer.setTitle(table.head().title);
    writer.setCreator(QStringLiteral("Kith"));
    return paintAll(table, style, writer, {}, progress);
}

Result<> writePdfFile(const ReportTable& table, const PaperStyle& style, const QString& path, const Progress& progress)
{
    return writeWhole(path, [&](QIODevice& file) { return writePdf(table, style, file, progress); });
}

Result<> print(const ReportTable& table, PaperStyle style, QPrinter& printer, PageRange range, const Progress& progress)
{
    printer.setFullPage(true);
    const QPageLayout layout = printer.pageLayout();
    style.size = layout.pageSize();
    style.isLandscape = layout.orientation() == QPageLayout::Landscape;
    return paintAll(table, style, printer, range, progress);
}

} // namespace kith
