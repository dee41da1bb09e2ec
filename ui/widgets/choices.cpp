// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choices.h"

#include "style/colours.h"
#include "style/drawing.h"
#include "style/metrics.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace kith {

void showAsChoices(QAbstractItemView& view)
{
    view.setItemDelegate(new ChoiceDelegate(&view));
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colours& colours = coloursOf(option.palette);
    painter->save();
    painter->fillRect(option.rect, colours.surface);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, colours.hover);
    if (qobject_cast<const QTableView*>(option.widget))
        drawRowLine(*painter, option); // as between the rows of every other table
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    QRect inner = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, 0);
    if (!option.icon.isNull()) {
        const QRect mark(inner.left(), inner.center().y() - metrics::IconSize / 2, metrics::IconSize,
                         metrics::IconSize);
        option.icon.paint(painter, QStyle::visualRect(option.direction, inner, mark));
        const QRect rest = inner.adjusted(metrics::IconSize + metrics::Small, 0, 0, 0);
        inner = QStyle::visualRect(option.direction, inner, rest);
    }
    const auto across = (option.displayAlignment & Qt::AlignHorizontal_Mask);
    const bool isAtEnd = across & Qt::AlignRight;
    const auto align = QStyle::visualAlignment(option.direction, isAtEnd ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(inner, int(align | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(option.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return {words.width() + metrics::Small, qMax(metrics::ControlHeight, words.height())};
}

} // namespace kith
