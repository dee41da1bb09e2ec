// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace kith {

/// Lengths on paper, whatever prints it: tenths of a point.
constexpr qreal paperUnitsInPoint = 10;
constexpr qreal paperUnitsInInch = 72 * paperUnitsInPoint;

/// The type of printed pages: a family for each script, so that no letter falls into one chosen by chance.
[[nodiscard]] QFont paperFont(qreal points, QFont::Weight weight = QFont::Normal);

/// To which side of its place a text stands, as one reads.
enum class PaperSide { Start, End };

/// A plain text, wrapped to a width and painted line by line. What a user wrote is never taken for HTML.
class PaperText
{
public:
    PaperText(const QString& text, const QFont& font, qreal width, PaperSide side = PaperSide::Start,
              Qt::LayoutDirection page = Qt::LeftToRight);

    [[nodiscard]] qreal height() const;
    /// From the top down to what the first line stands on.
    [[nodiscard]] qreal firstBaseline() const;
    /// Moves all down until its first line stands there.
    void lowerTo(qreal baseline);
    /// The width the text would like to have.
    [[nodiscard]] qreal naturalWidth() const;
    /// How much of the text from `top` on stands in whole lines in so much room; at least one line, so that what is
    /// taller than a page comes to its end.
    [[nodiscard]] qreal fitting(qreal top, qreal room) const;
    /// Paints the lines that begin between `top` and `bottom` of the text, such that `top` is at the place.
    void draw(QPainter& painter, const QPointF& place, qreal top, qreal bottom) const;

private:
    void drawLine(QPainter& painter, const QPointF& place, const QTextLine& line) const;

    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace kith
