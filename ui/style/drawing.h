// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace kith {

// How KithStyle draws each part: surfaces, hairlines and one accent.

void drawPanel(QPainter& painter, const QRect& rect, const QBrush& ground, const QColor& border, int width = 1);
void drawButton(QPainter& painter, const QStyleOption& option);
/// A button that Return presses.
[[nodiscard]] bool isDefault(const QStyleOption* option);
constexpr int iconGap = 8; ///< pixels between the icon of a button and its words
/// The icon and the words of a button, together in the middle.
void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QStyle& style, const QWidget* widget);
/// A line around what has the keys.
void drawFocus(QPainter& painter, const QStyleOption& option);
/// The hairline below a row.
void drawRowLine(QPainter& painter, const QStyleOption& option);
void drawField(QPainter& painter, const QStyleOption& option);
void drawChevron(QPainter& painter, const QRect& rect, const QColor& colour);
void drawHeader(QPainter& painter, const QStyleOption& option);
/// The words, and after them the mark of the order.
void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const QStyle& style);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget);
void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget);
/// Without arrows at the ends.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
/// A box that is ticked, half ticked or empty; and the same of a choice, round.
void drawCheckMark(QPainter& painter, const QStyleOption& option);
void drawRadioMark(QPainter& painter, const QStyleOption& option);
void drawProgressGroove(QPainter& painter, const QStyleOption& option);
void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace kith
