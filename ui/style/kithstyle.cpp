// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/kithstyle.h"

#include "style/colours.h"
#include "style/drawing.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int scrollBarExtent = 12; // pixels
constexpr int qtIconGap = 4;        // pixels, that Qt counts between the icon of a button and its words

/// What is selected keeps its own colours on a soft ground, as in the lists of records.
QStyleOptionViewItem quietly(const QStyleOptionViewItem& option)
{
    const Colours& colours = coloursOf(option.palette);
    QStyleOptionViewItem quiet = option;
    quiet.palette.setColor(QPalette::Highlight, colours.selection);
    quiet.palette.setColor(QPalette::HighlightedText, colours.text);
    return quiet;
}

/// Rows are told apart by hairlines where no grid does, as in the lists of records.
bool isRowOfTable(const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    return table && !table->showGrid() && !table->inherits("QCalendarView");
}

/// As the words beside a line or a box stand: Qt lets them stand a little too high.
void centreInForm(QLabel& label)
{
    const QWidget* owner = label.parentWidget();
    for (const QFormLayout* form : owner ? owner->findChildren<QFormLayout*>() : QList<QFormLayout*>()) {
        int row = -1;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(&label, &row, &role);
        const QLayoutItem* field = row < 0 ? nullptr : form->itemAt(row, QFormLayout::FieldRole);
        const int height = field && !qobject_cast<const QLabel*>(field->widget()) ? field->sizeHint().height() : 0;
        const bool isLine = height >= metrics::ControlHeight && height < 2 * metrics::ControlHeight;
        if (role == QFormLayout::LabelRole && isLine)
            label.setMinimumHeight(metrics::ControlHeight);
    }
}

/// The key that stands beside the words of a menu: in a menu that reads from the right its comma would change places.
QStyleOptionMenuItem withUprightKey(const QStyleOptionMenuItem& item)
{
    constexpr char16_t leftIsolate = 0x2066;
    constexpr char16_t end = 0x2069;
    QStyleOptionMenuItem shown = item;
    const qsizetype key = item.text.indexOf(u'\t') + 1;
    if (key > 0)
        shown.text = item.text.left(key) + QChar(leftIsolate) + item.text.mid(key) + QChar(end);
    return shown;
}

/// What Qt leaves without a name for those who do not see it.
void nameForReaders(QWidget& widget)
{
    const auto* inLine = widget.inherits("QLineEditIconButton") ? qobject_cast<QToolButton*>(&widget) : nullptr;
    if (inLine && inLine->text().isEmpty()) {
        const QAction* action = inLine->defaultAction();
        const bool isClearing = action && action->objectName() == "_q_qlineeditclearaction"_L1;
        widget.setAccessibleName(isClearing ? KithStyle::tr("Clear") : widget.parentWidget()->accessibleName());
    }
#ifdef Q_OS_UNIX
    // Here Qt says the value of a box in the place of its name.
    const bool isBox = qobject_cast<const QComboBox*>(&widget);
    if (isBox && widget.accessibleDescription().isEmpty() && widget.toolTip().isEmpty())
        widget.setAccessibleDescription(widget.accessibleName());
#endif
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
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameFocusRect:
        drawFocus(*painter, *option);
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, *option);
        return;
    }
    case PE_Frame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool isPanel = frame && frame->frameShape == QFrame::StyledPanel;
        const bool isField = qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
        if (isPanel && isField)
            drawField(*painter, *option);
        else if (isPanel)
            drawPanel(*painter, option->rect, option->palette.brush(QPalette::Base),
                      coloursOf(option->palette).hairline);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    case PE_FrameLineEdit:
        drawField(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckMark(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioMark(*painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, coloursOf(option->palette).selection);
        else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            painter->fillRect(option->rect, item->backgroundBrush);
        if (element == PE_PanelItemViewItem && isRowOfTable(widget))
            drawRowLine(*painter, *option);
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
    if (element == CE_Splitter)
        return; // the gap between two cards shows by itself
    if (element == CE_ProgressBarGroove) {
        drawProgressGroove(*painter, *option);
        return;
    }
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_ProgressBarContents && progress) {
        drawProgressContents(*painter, *progress);
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element == CE_Header && header) {
        drawHeader(*painter, *option);
        drawHeaderLabel(*painter, *header, *this);
        return;
    }
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == CE_ItemViewItem && item) {
        const QStyleOptionViewItem quiet = quietly(*item);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonBevel && button && !(button->features & QStyleOptionButton::HasMenu)) {
        drawButton(*painter, *option); // also a flat one, that one sees where the keys and the pointer are
        return;
    }
    if (element == CE_PushButtonLabel && button && !(button->features & QStyleOptionButton::HasMenu)) {
        drawButtonLabel(*painter, *button, *this, widget);
        return;
    }
    const auto* entry = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && entry && entry->direction == Qt::RightToLeft) {
        const QStyleOptionMenuItem shown = withUprightKey(*entry);
        QProxyStyle::drawControl(element, &shown, painter, widget);
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
        if (combo->frame || option->state & State_HasFocus)
            drawField(*painter, *option);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                    coloursOf(option->palette).secondary);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        drawSpinBox(*painter, *spin, *this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect KithStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Qt's own line leaves two pixels more. A line within a combo or spin box has its room already.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(metrics::Small - 2, 0, 2 - metrics::Small, 0);
    return rect;
}

void KithStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->document()->setDocumentMargin(metrics::Small);
        text->viewport()->setAutoFillBackground(false); // the frame draws the ground, with round corners
    }
    if (auto* label = qobject_cast<QLabel*>(widget))
        centreInForm(*label);
    nameForReaders(*widget);
}

QRect KithStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(*slider, part));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // Where the words of a line begin: a line within adds a pixel more than Qt does around plain words.
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int before = combo && combo->editable ? metrics::Small - 1 : metrics::Small;
        const QRect inner = option->rect.adjusted(before, 2, -metrics::Huge, -2);
        return visualRect(option->direction, option->rect, inner);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        const QRect whole = option->rect;
        return visualRect(option->direction, whole,
                          QRect(whole.right() - metrics::Huge + 1, whole.y(), metrics::Large, whole.height()));
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(metrics::Small - 2, 0, 0, 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize KithStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        fitting.setWidth(size.width() + metrics::Huge); // twelve on each side
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && !button->icon.isNull() && !button->text.isEmpty())
            fitting.rwidth() += iconGap - qtIconGap;
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        break;
    case CT_ComboBox:
        fitting.rwidth() += metrics::Small + 2;
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        break;
    case CT_HeaderSection:
        fitting.setHeight(qMax(fitting.height(), metrics::ControlHeight));
        fitting.rwidth() += metrics::Large;
        break;
    case CT_ItemViewItem:
        fitting.rheight() += metrics::Small;
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
    case PM_FocusFrameHMargin:
        return metrics::CellPadding - 1; // of the text in a cell, as in its header
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::IconSize;
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

QIcon KithStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icon(Icon::Close, QPalette::PlaceholderText);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, QPalette::BrightText);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
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
