// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/drawing.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace kith {

namespace {

bool isFlat(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::Flat);
}

/// What is behind the bars of a list: a surface, unless nothing but the window is.
QColor groundOf(const QWidget* widget, const Colours& colours)
{
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        const auto* frame = qobject_cast<const QFrame*>(at);
        const bool isOpaque = area && area->viewport()->autoFillBackground();
        if (isOpaque || (frame && !area && frame->frameShape() == QFrame::StyledPanel))
            return colours.surface;
    }
    return colours.window;
}

/// Where the words of a header stand. The arrow that shows the order follows them.
QRect headerTextRect(const QStyleOptionHeader& option)
{
    const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : metrics::Large;
    return option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding - arrow, 0);
}

bool isAtEnd(const QStyleOptionHeader& option)
{
    return option.textAlignment & Qt::AlignRight && !(option.textAlignment & Qt::AlignAbsolute);
}

void drawHeaderArrow(QPainter& painter, const QStyleOptionHeader& option)
{
    const QRect text = headerTextRect(option);
    const int used = qMin(option.fontMetrics.horizontalAdvance(option.text), text.width());
    const int start = (isAtEnd(option) ? text.right() : text.left() + used) + metrics::Tiny;
    const QRect place(start, option.rect.y(), metrics::Medium, option.rect.height());
    painter.save();
    painter.translate(QRectF(QStyle::visualRect(option.direction, option.rect, place)).center());
    painter.scale(0.8, option.sortIndicator == QStyleOptionHeader::SortUp ? -0.8 : 0.8);
    drawChevron(painter, QRect(-5, -5, 10, 10), coloursOf(option.palette).secondary);
    painter.restore();
}

} // namespace

void drawPanel(QPainter& painter, const QRect& rect, const QBrush& ground, const QColor& border, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::Radius, metrics::Radius);
    painter.restore();
}

bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void drawButton(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = coloursOf(option.palette);
    const bool isPressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if ((isDefault(&option) || option.state & QStyle::State_On) && option.state & QStyle::State_Enabled) {
        const QColor ground = isPressed && !(option.state & QStyle::State_On) ? colours.accent.darker(112)
                              : isHovered                                     ? colours.accent.lighter(108)
                                                                              : colours.accent;
        drawPanel(painter, option.rect, ground, colours.text, isFocused ? 2 : 0);
        return;
    }
    const bool isBare = isFlat(&option) && !isHovered && !isPressed;
    const QBrush ground =
        isBare ? QBrush(Qt::NoBrush) : QBrush(isHovered || isPressed ? colours.hover : colours.surface);
    if (isFocused)
        drawPanel(painter, option.rect, ground, colours.accent, 2);
    else
        drawPanel(painter, option.rect, ground, colours.hairline, isFlat(&option) ? 0 : 1);
}

void drawButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QStyle& style, const QWidget* widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QPalette palette = option.palette;
    if (isEnabled && (isDefault(&option) || option.state & QStyle::State_On))
        palette.setColor(QPalette::ButtonText, coloursOf(option.palette).onAccent);
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int mnemonic = isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const int gap = option.text.isEmpty() ? 0 : iconGap;
        const int text = option.fontMetrics.size(mnemonic, option.text).width();
        const int used = qMin(option.rect.width(), option.iconSize.width() + gap + text);
        const QRect all(option.rect.x() + (option.rect.width() - used) / 2, option.rect.y(), used,
                        option.rect.height());
        const QRect mark(all.x(), all.center().y() + 1 - option.iconSize.height() / 2, option.iconSize.width(),
                         option.iconSize.height());
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, mark), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        words = QStyle::visualRect(option.direction, option.rect, all.adjusted(option.iconSize.width() + gap, 0, 0, 0));
    }
    style.drawItemText(&painter, words, int(Qt::AlignCenter) | mnemonic, palette, isEnabled, option.text,
                       QPalette::ButtonText);
}

void drawFocus(QPainter& painter, const QStyleOption& option)
{
    if (!(option.state & QStyle::State_KeyboardFocusChange))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(coloursOf(option.palette).accent);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Tiny, metrics::Tiny);
    painter.restore();
}

void drawRowLine(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                     coloursOf(option.palette).hairline);
}

void drawField(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = coloursOf(option.palette);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor border = isFocused ? colours.accent : option.palette.color(QPalette::Dark);
    drawPanel(painter, option.rect, option.palette.brush(QPalette::Base), border, isFocused ? 2 : 1);
}

void drawChevron(QPainter& painter, const QRect& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    painter.drawPolyline(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(0, 2), centre + QPointF(4, -2)});
    painter.restore();
}

void drawHeader(QPainter& painter, const QStyleOption& option)
{
    const Colours& colours = coloursOf(option.palette);
    painter.fillRect(option.rect, option.state & QStyle::State_MouseOver ? colours.hover : colours.surface);
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), colours.hairline);
}

void drawHeaderLabel(QPainter& painter, const QStyleOptionHeader& option, const QStyle& style)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, headerTextRect(option));
    const auto side =
        QStyle::visualAlignment(option.direction, isAtEnd(option) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    QPalette quiet = option.palette;
    quiet.setColor(QPalette::ButtonText, coloursOf(option.palette).secondary);
    style.drawItemText(&painter, place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, quiet,
                       option.state & QStyle::State_Enabled,
                       option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width()), QPalette::ButtonText);
    if (option.sortIndicator != QStyleOptionHeader::None)
        drawHeaderArrow(painter, option);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget)
{
    if (option.frame)
        drawField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        const QRect place = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        painter.save();
        painter.translate(QRectF(place).center());
        painter.scale(0.8, part == QStyle::SC_SpinBoxUp ? -0.8 : 0.8);
        drawChevron(painter, QRect(-5, -5, 10, 10), coloursOf(option.palette).secondary);
        painter.restore();
    }
}

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursOf(option.palette);
    painter.fillRect(option.rect, groundOf(widget, colours));
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? colours.secondary : option.palette.color(QPalette::Shadow));
    painter.drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    constexpr int shortest = 28;
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int slider = range == 0 ? length
                                  : qBound(qMin(shortest, length),
                                           int(length * qint64(option.pageStep) / qMax<qint64>(1, whole)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return isHorizontal ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                            : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrows at the ends
    }
}

namespace {

/// Ground and edge of a box or a circle. An empty one is told from its ground by the edge alone.
void drawMarkGround(QPainter& painter, const QStyleOption& option, const QRectF& rect, qreal radius, bool isFilled)
{
    const Colours& colours = coloursOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    const QColor ink = isEnabled ? colours.accent : option.palette.color(QPalette::Disabled, QPalette::Text);
    const QColor edge = isEnabled ? colours.secondary : option.palette.color(QPalette::Shadow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFocused ? colours.text : isFilled ? ink : edge, isFocused ? 2 : 1));
    painter.setBrush(isFilled ? ink : colours.surface);
    painter.drawRoundedRect(rect, radius, radius);
}

/// In the middle of what there is.
QRectF markPlace(const QRect& rect)
{
    const qreal side = qMin(qMin(rect.width(), rect.height()), metrics::IconSize);
    QRectF place(0, 0, side - 2, side - 2);
    place.moveCenter(QRectF(rect).center());
    return place;
}

} // namespace

void drawCheckMark(QPainter& painter, const QStyleOption& option)
{
    const bool isHalf = option.state & QStyle::State_NoChange;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF place = markPlace(option.rect);
    painter.save();
    drawMarkGround(painter, option, place, 3, isOn || isHalf);
    painter.setPen(QPen(coloursOf(option.palette).onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(place.center());
    if (isHalf)
        painter.drawLine(QPointF(-3, 0), QPointF(3, 0));
    else if (isOn)
        painter.drawPolyline(QPolygonF{QPointF(-3.5, 0), QPointF(-1, 2.75), QPointF(3.5, -2.75)});
    painter.restore();
}

void drawRadioMark(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = option.state & QStyle::State_On;
    const QRectF place = markPlace(option.rect);
    painter.save();
    drawMarkGround(painter, option, place, place.width() / 2, isOn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(option.palette).onAccent);
    if (isOn)
        painter.drawEllipse(place.center(), 2.5, 2.5);
    painter.restore();
}

void drawProgressGroove(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Mid));
    const int top = option.rect.center().y() - 2;
    painter.drawRoundedRect(QRect(option.rect.x(), top, option.rect.width(), 6), 3, 3);
    painter.restore();
}

void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Highlight));
    const int top = option.rect.center().y() - 2;
    // Without a known end a third of the bar stands for "busy".
    const int width = range <= 0
                          ? option.rect.width() / 3
                          : int(qint64(option.rect.width()) * (qint64(option.progress) - option.minimum) / range);
    QRect done(option.rect.x(), top, qMax(width, 6), 6);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, done), 3, 3);
    painter.restore();
}

} // namespace kith
