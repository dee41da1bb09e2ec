// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/kithstyle.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int scrollBarExtent = 12;

void drawPanel(QPainter& painter, const QRect& rect, const QBrush& ground, const QColor& border, int width = 1)
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

bool isFlat(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::Flat);
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

void drawScrollBar(const QStyle& style, const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget)
{
    const Colours& colours = coloursOf(option.palette);
    painter.fillRect(option.rect, widget && widget->parentWidget() ? colours.surface : colours.window);
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isActive ? colours.secondary : option.palette.color(QPalette::Dark));
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

} // namespace

KithStyle::KithStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void KithStyle::polish(QPalette& palette)
{
    // Fusion would mix in shades of its own.
    palette = paletteOf(coloursOf(palette));
}

void KithStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    }
    case PE_Frame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel)
            drawField(*painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        drawField(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            painter->save();
            painter->translate(QRectF(option->rect).center());
            if (header->sortIndicator == QStyleOptionHeader::SortUp)
                painter->rotate(180);
            drawChevron(*painter, QRect(-5, -5, 10, 10), coloursOf(option->palette).secondary);
            painter->restore();
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KithStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(*painter, *option);
        return;
    }
    if (element == CE_ProgressBarGroove) {
        drawProgressGroove(*painter, *option);
        return;
    }
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_ProgressBarContents && progress) {
        drawProgressContents(*painter, *progress);
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeaderV2*>(option)) {
            QStyleOptionHeaderV2 quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).secondary);
            quiet.state &= ~State_On; // no bold where a cell of the column is selected
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && option->state & State_Enabled &&
        (isDefault(option) || option->state & State_On)) {
        QStyleOptionButton bright = *button;
        bright.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
        QProxyStyle::drawControl(element, &bright, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void KithStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar) {
        drawScrollBar(*this, *slider, *painter, widget);
        return;
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
        if (combo->frame)
            drawField(*painter, *option);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                    coloursOf(option->palette).secondary);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KithStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(*slider, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize KithStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        fitting = fitting.expandedTo(size + QSize(metrics::Huge, 0));
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        break;
    case CT_HeaderSection:
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        fitting.rwidth() += metrics::Large;
        break;
    case CT_MenuItem:
        fitting.rheight() += 6;
        break;
    default:
        break;
    }
    return fitting;
}

int KithStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return metrics::Large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::Small;
    case PM_HeaderMargin:
        return metrics::Small;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::IconSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_SplitterWidth:
        return metrics::Medium;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KithStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace kith
