// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "print/papertext.h"
#include "reports/reporttable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageLayout>

#include <vector>

namespace kith {

/// How a report is printed.
struct PaperStyle
{
    QString business{}; ///< whose report it is
    QLocale locale{};
    QDateTime printedAt{};
    QPageSize size{};
    bool isLandscape = false;
    QMarginsF margins{}; ///< points

    /// For the language the program speaks: paper of its country, today, and across where the columns need it.
    [[nodiscard]] static PaperStyle forTable(const ReportTable& table, const QString& business);
    [[nodiscard]] QPageLayout layout() const;
    [[nodiscard]] Qt::LayoutDirection direction() const { return locale.textDirection(); }
};

/// A report on pages: title, a table whose headings stand on each page, groups, sums, and "page 3 of 12". Keeps where
/// each page begins, and no more: any page of thousands is painted by itself. The table must outlive it.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(kith::ReportPages)

public:
    ReportPages(const ReportTable& table, const PaperStyle& style);

    /// Finds where pages end. To be called once, on a worker: long reports take a while. Cancelled where the progress,
    /// in rows, stopped it.
    [[nodiscard]] Result<> layOut(const Progress& progress = {});
    [[nodiscard]] int count() const { return int(m_starts.size()); }
    /// Paints a page, counted from 0. The painter's units are the paper's (paperUnitsInInch), its origin the corner of
    /// the sheet.
    [[nodiscard]] Result<> paint(QPainter& painter, int page) const;
    [[nodiscard]] QSizeF sheet() const; ///< in the paper's units
    /// The columns would like much more room than there is.
    [[nodiscard]] bool isTight() const { return m_isTight; }

private:
    static constexpr qreal between = 5 * paperUnitsInPoint; ///< at both sides of a column

    enum class Part { GroupTitle, Row, Subtotal, Total, End };

    /// Where a page begins: a part of the table, and how much of it stands on the page before.
    struct Place
    {
        qint64 row = 0;
        Part part = Part::GroupTitle;
        qreal top = 0;
    };

    /// A line of the table: its cells, laid out.
    struct Line
    {
        std::vector<PaperText> cells{};
        std::vector<qreal> xs{}; ///< of the cells, from the left edge of the paper
        qreal height = 0;        ///< of the texts
        bool hasRule = false;    ///< above it
    };

    struct Wish
    {
        qreal least = 0;
        qreal natural = 0;
    };

    [[nodiscard]] std::vector<Wish> wishes() const;
    void share(const std::vector<Wish>& wishes);
    [[nodiscard]] QStringList sumTexts(const ReportSums& sums, const QString& label) const;
    [[nodiscard]] Line lineOf(const QStringList& cells, const QFont& font) const;
    [[nodiscard]] Line wideLine(const QString& text, const QFont& font) const;
    [[nodiscard]] Result<Line> lineAt(const Place& place) const;
    [[nodiscard]] Place first() const;
    [[nodiscard]] Place after(const Place& place) const;
    [[nodiscard]] size_t groupOf(qint64 row) const;
    [[nodiscard]] bool isGroupStart(qint64 row) const;
    /// Fills a page from a place on and returns where the next one begins; with a painter it paints, too.
    [[nodiscard]] Result<Place> fill(const Place& from, int page, QPainter* painter) const;
    [[nodiscard]] static qreal cutOf(const Line& line, qreal top, qreal room);
    void draw(QPainter* painter, const Line& line, qreal y, qreal from, qreal to) const;
    /// What stands above the table: returns where that begins.
    [[nodiscard]] qreal drawTop(QPainter* painter, int page) const;
    [[nodiscard]] qreal drawHeadings(QPainter* painter, qreal y) const;
    void drawFoot(QPainter& painter, int page) const;

    const ReportTable& m_table;
    PaperStyle m_style;
    QRectF m_inner; ///< where the table may stand
    QFont m_font;
    QFont m_bold;
    std::vector<int> m_columns; ///< those that are shown
    std::vector<qreal> m_widths;
    bool m_isTight = false;
    std::vector<Place> m_starts;
};

} // namespace kith
