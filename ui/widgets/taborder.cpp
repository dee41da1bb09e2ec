// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

#include <algorithm>

namespace kith {

namespace {

/// What is within belongs to it, and has keys of its own.
bool isWhole(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
           (qobject_cast<const QAbstractItemView*>(&widget) && widget.focusPolicy() != Qt::NoFocus);
}

void addItems(const QLayout& layout, QWidgetList& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            widgets.append(item->widget());
        else if (item->layout())
            addItems(*item->layout(), widgets);
    }
}

/// As they are laid out; what stands there by itself comes after, from the top down.
QWidgetList childrenInOrder(const QWidget& widget)
{
    QWidgetList ordered;
    if (widget.layout())
        addItems(*widget.layout(), ordered);
    QWidgetList others;
    for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!ordered.contains(child))
            others.append(child);
    }
    const bool isMirrored = widget.isRightToLeft();
    std::ranges::stable_sort(others, {}, [isMirrored](const QWidget* each) {
        return std::pair(each->y(), isMirrored ? -each->geometry().right() : each->x());
    });
    return ordered + others;
}

/// Where the keys are, or around it: when they are to leave what is hidden, it still marks the place in the row.
bool holds(const QWidget& widget, const QWidget* current)
{
    return &widget == current || (current && widget.isAncestorOf(current));
}

void addStops(QWidget& widget, const QWidget* current, QWidgetList& stops)
{
    const bool takesKeys =
        widget.focusPolicy() & Qt::TabFocus && widget.isEnabled() && widget.isVisible() && !widget.focusProxy();
    if (takesKeys || &widget == current)
        stops.append(&widget);
    if (isWhole(widget))
        return;
    for (QWidget* child : childrenInOrder(widget)) {
        if ((child->isVisible() || holds(*child, current)) && !child->isWindow())
            addStops(*child, current, stops);
    }
}

} // namespace

bool passFocus(QWidget& window, bool isForward)
{
    QWidgetList stops;
    const QWidget* current = window.focusWidget();
    addStops(window, current, stops);
    if (stops.isEmpty() || (stops.size() == 1 && !stops.front()->isVisible()))
        return false;
    const qsizetype last = stops.size() - 1;
    const qsizetype at = std::ranges::find(stops, current) - stops.begin();
    const qsizetype next = at > last ? (isForward ? 0 : last) : (at + (isForward ? 1 : last)) % stops.size();
    stops[next]->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace kith
