// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/reportpages.h"

#include "models/celltext.h"
#include "print/reportcells.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qreal bodyType = 8.5; // points
constexpr qreal smallType = 7.5;
constexpr qreal titleType = 15;
constexpr qreal aboveAndBelow = 2.5 * paperUnitsInPoint; // the text of a row
constexpr qreal footHeight = 20 * paperUnitsInPoint;
constexpr QColor ink(0x1a, 0x1f, 0x26);
constexpr QColor pale(0x56, 0x61, 0x70);
constexpr QColor hairline(0xd5, 0xda, 0xe1);
constexpr QColor shade(0xf0, 0xf2, 0xf5);

/// Scripts are of different heights: what stands side by side stands on one line nonetheless.
template<typename Texts>
void alignBaselines(Texts&& texts)
{
    const auto lowest = std::ranges::max_element(texts, {}, &PaperText::firstBaseline);
    const qreal baseline = lowest == std::ranges::end(texts) ? 0 : lowest->firstBaseline();
    for (PaperText& text : texts)
        text.lowerTo(baseline);
}

PaperSide sideOf(const ReportColumn& column)
{
    return column.field.isNumber() ? PaperSide::End : PaperSide::Start;
}

} // namespace

PaperStyle PaperStyle::forTable(const ReportTable& table, const QString& business)
{
    const QLocale locale;
    const bool isAmerican = locale.measurementSystem() == QLocale::ImperialUSSystem;
    constexpr qreal margin = 42; // points
    PaperStyle style{.business = business,
                     .locale = locale,
                     .printedAt = QDateTime::currentDateTime(),
                     .size = QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4),
                     .margins = QMarginsF(margin, margin, margin, margin)};
    style.isLandscape = ReportPages(table, style).isTight();
    return style;
}

QPageLayout PaperStyle::layout() const
{
    return {size, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, margins, QPageLayout::Point};
}

ReportPages::ReportPages(const ReportTable& table, const PaperStyle& style)
    : m_table(table)
    , m_style(style)
    , m_font(paperFont(bodyType))
    , m_bold(paperFont(bodyType, QFont::DemiBold))
{
    const QMarginsF margins = style.margins * paperUnitsInPoint;
    m_inner = QRectF(QPointF(0, 0), sheet()).marginsRemoved(margins);
    m_inner.setBottom(m_inner.bottom() - footHeight);
    for (int column = 0; column < int(table.head().columns.size()); ++column) {
        if (column != table.head().groupColumn)
            m_columns.push_back(column);
    }
    share(wishes());
}

QSizeF ReportPages::sheet() const
{
    return m_style.layout().fullRect(QPageLayout::Point).size() * paperUnitsInPoint;
}

QStringList ReportPages::sumTexts(const ReportSums& sums, const QString& label) const
{
    QStringList texts;
    for (const int column : m_columns)
        texts.append(shownSum(m_table, column, sums, m_style.locale));
    if (!texts.isEmpty() && texts.front().isEmpty())
        texts.front() = label;
    return texts;
}

ReportPages::Line ReportPages::lineOf(const QStringList& cells, const QFont& font) const
{
    Line line;
    const bool isMirrored = m_style.direction() == Qt::RightToLeft;
    qreal x = isMirrored ? m_inner.right() : m_inner.left();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const qreal width = m_widths[i];
        x -= isMirrored ? width : 0;
        line.cells.emplace_back(cells[qsizetype(i)], font, width - 2 * between,
                                sideOf(m_table.head().columns[size_t(m_columns[i])]), m_style.direction());
        line.xs.push_back(x + between);
        x += isMirrored ? 0 : width;
    }
    alignBaselines(line.cells);
    for (const PaperText& cell : line.cells)
        line.height = std::max(line.height, cell.height());
    return line;
}

ReportPages::Line ReportPages::wideLine(const QString& text, const QFont& font) const
{
    Line line;
    line.cells.emplace_back(text, font, m_inner.width() - 2 * between, PaperSide::Start, m_style.direction());
    line.xs = {m_inner.left() + between};
    line.height = line.cells.front().height();
    return line;
}

size_t ReportPages::groupOf(qint64 row) const
{
    const auto next = std::ranges::upper_bound(m_table.groups(), row, {}, &ReportGroup::firstRow);
    return size_t(next - m_table.groups().begin()) - 1;
}

bool ReportPages::isGroupStart(qint64 row) const
{
    return !m_table.groups().empty() && m_table.groups()[groupOf(row)].firstRow == row;
}

ReportPages::Place ReportPages::first() const
{
    if (m_table.rowCount() == 0)
        return {0, Part::Total};
    return {0, isGroupStart(0) ? Part::GroupTitle : Part::Row};
}

ReportPages::Place ReportPages::after(const Place& place) const
{
    const bool isLast = place.row + 1 >= m_table.rowCount();
    switch (place.part) {
    case Part::GroupTitle:
        return {place.row, Part::Row};
    case Part::Row:
        if (m_table.head().hasSubtotals && (isLast || isGroupStart(place.row + 1)))
            return {place.row, Part::Subtotal};
        [[fallthrough]];
    case Part::Subtotal:
        if (isLast)
            return {place.row, m_table.head().hasTotals ? Part::Total : Part::End};
        return {place.row + 1, isGroupStart(place.row + 1) ? Part::GroupTitle : Part::Row};
    case Part::Total:
    case Part::End:
        break;
    }
    return {place.row, Part::End};
}

Result<ReportPages::Line> ReportPages::lineAt(const Place& place) const
{
    const auto counted = [](qint64 rows) {
        return tr("Total: %Ln row(s)", nullptr, int(rows));
    };
    switch (place.part) {
    case Part::GroupTitle:
        return wideLine(shownGroup(m_table, m_table.groups()[groupOf(place.row)], m_style.locale), m_bold);
    case Part::Subtotal: {
        Line line = lineOf(sumTexts(m_table.groups()[groupOf(place.row)].sums, tr("Together")), m_bold);
        line.hasRule = true;
        return line;
    }
    case Part::Total: {
        if (m_table.rowCount() == 0)
            return wideLine(tr("Nothing was found."), m_font);
        const bool hasSums = !m_table.totals().sums.empty();
        Line line = hasSums ? lineOf(sumTexts(m_table.totals(), tr("Total")), m_bold)
                            : wideLine(counted(m_table.rowCount()), m_bold);
        line.hasRule = true;
        return line;
    }
    case Part::Row:
    case Part::End:
        break;
    }
    KITH_TRY_ASSIGN(const ReportRow row, m_table.row(place.row));
    QStringList cells;
    for (const int column : m_columns)
        cells.append(shownCell(m_table, column, row, m_style.locale));
    Line line = lineOf(cells, m_font);
    line.hasRule = true;
    return line;
}

/// Up to where a line that is too tall goes on this page, such that no cell is cut through.
qreal ReportPages::cutOf(const Line& line, qreal top, qreal room)
{
    qreal cut = line.height;
    for (const PaperText& cell : line.cells) {
        if (cell.height() > top + room)
            cut = std::min(cut, top + cell.fitting(top, room));
    }
    return cut;
}

Result<ReportPages::Place> ReportPages::fill(const Place& from, int page, QPainter* painter) const
{
    qreal y = drawTop(painter, page);
    const qreal start = y;
    const qreal whole = m_inner.bottom() - start;
    Place place = from;
    while (place.part != Part::End) {
        KITH_TRY_ASSIGN(const Line line, lineAt(place));
        const qreal room = m_inner.bottom() - y - 2 * aboveAndBelow;
        const qreal rest = line.height - place.top;
        qreal wanted = rest;
        if (place.part == Part::GroupTitle) {
            // A title by itself at the foot of a page says nothing.
            KITH_TRY_ASSIGN(const Line next, lineAt(after(place)));
            wanted += std::min(next.height, whole / 4) + 2 * aboveAndBelow;
        }
        if (wanted > room && y > start && (rest <= room || line.height < whole / 3))
            return place;
        const qreal cut = rest > room ? cutOf(line, place.top, std::max(room, 0.0)) : line.height;
        draw(painter, line, y, place.top, cut);
        y += cut - place.top + 2 * aboveAndBelow;
        if (cut < line.height)
            return Place{place.row, place.part, cut};
        place = after(place);
    }
    return place;
}

void ReportPages::draw(QPainter* painter, const Line& line, qreal y, qreal from, qreal to) const
{
    if (!painter)
        return;
    if (line.hasRule && from <= 0) {
        painter->setPen(QPen(hairline, 0.5 * paperUnitsInPoint));
        painter->drawLine(QPointF(m_inner.left(), y), QPointF(m_inner.right(), y));
    }
    painter->setPen(ink);
    for (size_t i = 0; i < line.cells.size(); ++i)
        line.cells[i].draw(*painter, {line.xs[i], y + aboveAndBelow}, from, to);
}

qreal ReportPages::drawTop(QPainter* painter, int page) const
{
    const ReportHead& head = m_table.head();
    const qreal width = m_inner.width();
    qreal y = m_inner.top();
    const auto add = [&](const QString& text, const QFont& font, const QColor& colour, PaperSide side) {
        const PaperText shown(text, font, width, side, m_style.direction());
        if (painter) {
            painter->setPen(colour);
            shown.draw(*painter, {m_inner.left(), y}, 0, shown.height());
        }
        return shown.height();
    };
    const QFont small = paperFont(smallType);
    if (page > 0) {
        y += add(head.title, small, pale, PaperSide::Start) + 4 * paperUnitsInPoint;
        return drawHeadings(painter, y);
    }
    if (!m_style.business.isEmpty())
        y += add(m_style.business, paperFont(smallType + 1), pale, PaperSide::Start);
    y += add(head.title, paperFont(titleType, QFont::DemiBold), ink, PaperSide::Start);
    if (!head.parameters.isEmpty())
        y += add(head.parameters.join(u" · "_s), paperFont(smallType + 1), pale, PaperSide::Start);
    return drawHeadings(painter, y + 8 * paperUnitsInPoint);
}

qreal ReportPages::drawHeadings(QPainter* painter, qreal y) const
{
    QStringList titles;
    for (const int column : m_columns)
        titles.append(m_table.head().columns[size_t(column)].field.title());
    const Line line = lineOf(titles, m_bold);
    const qreal height = line.height + 2 * aboveAndBelow;
    if (painter)
        painter->fillRect(QRectF(m_inner.left(), y, m_inner.width(), height), shade);
    draw(painter, line, y, 0, line.height);
    return y + height;
}

void ReportPages::drawFoot(QPainter& painter, int page) const
{
    const QFont small = paperFont(smallType);
    const QString day = m_style.locale.toString(m_style.printedAt, QLocale::ShortFormat);
    const auto text = [&](const QString& words, PaperSide side) {
        return PaperText(words, small, m_inner.width(), side, m_style.direction());
    };
    const QLocale& locale = m_style.locale;
    std::array texts{
        text(tr("Printed %1").arg(leftToRight(day)), PaperSide::Start),
        text(tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count())), PaperSide::End)};
    alignBaselines(texts);
    painter.setPen(pale);
    for (const PaperText& each : texts)
        each.draw(painter, {m_inner.left(), m_inner.bottom() + footHeight - texts.back().height()}, 0, each.height());
}

Result<> ReportPages::layOut(const Progress& progress)
{
    m_starts.clear();
    for (Place place = first(); m_starts.empty() || place.part != Part::End;) {
        m_starts.push_back(place);
        KITH_TRY_ASSIGN(place, fill(place, count() - 1, nullptr));
        if (!goesOn(progress, place.row, m_table.rowCount()))
            return error(Error::Code::Cancelled, tr("The report was stopped."));
    }
    return {};
}

Result<> ReportPages::paint(QPainter& painter, int page) const
{
    KITH_TRY(fill(m_starts[size_t(page)], page, &painter));
    drawFoot(painter, page);
    return {};
}

} // namespace kith
