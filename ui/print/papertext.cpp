// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/papertext.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Scripts that are written from right to left, as far as names come in them.
bool isMirrored(QChar::Script script)
{
    return script == QChar::Script_Arabic || script == QChar::Script_Thaana || script == QChar::Script_Syriac ||
           script == QChar::Script_Nko || script == QChar::Script_Hebrew;
}

/// Whether the letters of a script join, change places or carry marks, so that their shapes no longer tell which they
/// were.
bool isComplex(QChar::Script script)
{
    return (script >= QChar::Script_Devanagari && script <= QChar::Script_Tibetan) || isMirrored(script) ||
           script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

/// Marks and blanks go with the letters before them.
bool belongsToAny(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited || script == QChar::Script_Unknown;
}

bool hasComplex(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x590 && isComplex(c.script()); });
}

/// Where a stretch of one kind of script ends.
qsizetype endOfStretch(QStringView text, qsizetype start, bool& isStretchComplex)
{
    bool isKnown = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        // Digits are read from left to right wherever they stand.
        const QChar::Script script = text[i].isDigit() ? QChar::Script_Latin : text[i].script();
        if (belongsToAny(script))
            continue;
        if (isKnown && isComplex(script) != isStretchComplex)
            return i;
        isStretchComplex = isComplex(script);
        isKnown = true;
    }
    return text.size();
}

/// Letters that can be found and copied, but not seen: each by itself, one behind the other.
void drawHidden(QPainter& painter, const QPointF& place, QStringView text, const QRawFont& font, qreal width)
{
    QList<quint32> glyphs = font.glyphIndexesForString(text.toString());
    // Readers of pages expect letters as they stand on the paper, and turn those of mirrored scripts round.
    if (std::ranges::any_of(text, [](QChar c) { return isMirrored(c.script()); }))
        std::ranges::reverse(glyphs);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
    QList<QPointF> places;
    qreal x = 0;
    for (const QPointF& advance : advances) {
        places.append({x, 0});
        x += advance.x();
    }
    if (x <= 0 || width <= 0)
        return;
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.save();
    painter.setOpacity(0);
    painter.translate(place);
    painter.scale(width / x, 1);
    painter.drawGlyphRun({}, run);
    painter.restore();
}

/// Fills shapes; in a file for printers with their corners on the dots of the device, as the file holds every corner of
/// every letter and takes half the room so.
void fillShapes(QPainter& painter, QPainterPath shapes)
{
    constexpr int fine = 600; // dots an inch: nobody sees the difference
    const QPaintEngine* engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Pdf || painter.device()->logicalDpiX() < fine) {
        painter.fillPath(shapes, painter.pen().color());
        return;
    }
    shapes = painter.transform().map(shapes);
    for (int i = 0; i < shapes.elementCount(); ++i) {
        const QPainterPath::Element corner = shapes.elementAt(i);
        shapes.setElementPositionAt(i, std::round(corner.x), std::round(corner.y));
    }
    painter.save();
    painter.resetTransform();
    painter.fillPath(shapes, painter.pen().color());
    painter.restore();
}

/// The shapes as the script has them, then the letters they stand for: of glyphs alone a PDF cannot tell.
void drawShapes(QPainter& painter, const QPointF& origin, QStringView text, const QList<QGlyphRun>& runs)
{
    qreal left = std::numeric_limits<qreal>::max();
    qreal right = std::numeric_limits<qreal>::lowest();
    QPointF base;
    QPainterPath shapes;
    shapes.setFillRule(Qt::WindingFill);
    for (const QGlyphRun& run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            shapes.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(origin + places[i]));
            if (places[i].x() < left) {
                left = places[i].x();
                base = places[i];
            }
            right = std::max(right, places[i].x() + advances[i].x());
        }
    }
    if (runs.isEmpty())
        return;
    fillShapes(painter, std::move(shapes));
    // A blank at the end may be of another family, which has none of the letters.
    const auto letter = std::ranges::find_if(text, [](QChar c) { return isComplex(c.script()); });
    const auto run = std::ranges::find_if(
        runs, [&](const QGlyphRun& each) { return letter != text.end() && each.rawFont().supportsCharacter(*letter); });
    const QRawFont font = (run == runs.end() ? runs.front() : *run).rawFont();
    drawHidden(painter, origin + QPointF(left, base.y()), text, font, right - left);
}

} // namespace

QFont paperFont(qreal points, QFont::Weight weight)
{
    QFont font;
    // Those of our languages, then of others that names come in: all of one cut.
    font.setFamilies({u"Noto Sans"_s, u"Noto Naskh Arabic"_s, u"Noto Sans Devanagari"_s, u"Noto Sans Telugu"_s,
                      u"Noto Sans Thai"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s});
    font.setPixelSize(qRound(points * paperUnitsInPoint));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PaperText::PaperText(const QString& text, const QFont& font, qreal width, PaperSide side, Qt::LayoutDirection page)
    : m_layout(std::make_unique<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font))
{
    const bool isLeft = (side == PaperSide::Start) == (page == Qt::LeftToRight);
    QTextOption option((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout->endLayout();
}

qreal PaperText::firstBaseline() const
{
    return m_layout->lineCount() == 0 ? 0 : m_layout->lineAt(0).y() + m_layout->lineAt(0).ascent();
}

void PaperText::lowerTo(qreal baseline)
{
    const qreal lower = baseline - firstBaseline();
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition(line.position() + QPointF(0, lower));
    }
}

qreal PaperText::height() const
{
    const int count = m_layout->lineCount();
    return count == 0 ? 0 : m_layout->lineAt(count - 1).y() + m_layout->lineAt(count - 1).height();
}

qreal PaperText::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

qreal PaperText::fitting(qreal top, qreal room) const
{
    qreal end = top;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.y() < top)
            continue;
        if (line.y() + line.height() > top + room && end > top)
            break;
        end = line.y() + line.height();
    }
    return end - top;
}

void PaperText::draw(QPainter& painter, const QPointF& place, qreal top, qreal bottom) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (line.y() >= top && line.y() < bottom)
            drawLine(painter, place - QPointF(0, top), line);
    }
}

void PaperText::drawLine(QPainter& painter, const QPointF& place, const QTextLine& line) const
{
    const QString& text = m_layout->text();
    const qsizetype start = line.textStart();
    const qsizetype end = start + line.textLength();
    if (!hasComplex(QStringView(text).mid(start, end - start))) {
        line.draw(&painter, place);
        return;
    }
    for (qsizetype from = start; from < end;) {
        bool isStretchComplex = false;
        const QStringView rest = QStringView(text).mid(from, end - from);
        const qsizetype length = endOfStretch(rest, 0, isStretchComplex);
        const QList<QGlyphRun> runs = line.glyphRuns(int(from), int(length));
        if (isStretchComplex) {
            drawShapes(painter, place, rest.left(length), runs);
        } else {
            for (const QGlyphRun& run : runs)
                painter.drawGlyphRun(place, run);
        }
        from += length;
    }
}

} // namespace kith
