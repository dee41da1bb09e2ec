// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recorddelegate.h"

#include "models/celltext.h"
#include "models/recordtablemodel.h"
#include "style/metrics.h"
#include "widgets/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kith {

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isSelected ? colours.selection : colours.surface);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    const QVariant tone = index.data(RecordTableModel::ToneRole);
    if (tone.isValid()) {
        drawChip(*painter, option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1),
                 index.data().toString(), Tone(tone.toInt()), colours, option.direction, isSelected);
    } else if (index.data(RecordTableModel::TitleRole).toInt() == int(RecordTableModel::Title::Person)) {
        paintTitle(*painter, option, index);
    } else {
        paintText(*painter, option, index);
    }
    painter->restore();
}

void RecordDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(option.palette);
    const QString name = index.data().toString();
    const QRect inner = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1);
    const QRect picture(inner.x(), inner.center().y() - metrics::AvatarSize / 2 + 1, metrics::AvatarSize,
                        metrics::AvatarSize);
    drawAvatar(painter, QStyle::visualRect(option.direction, inner, picture), name.simplified(), colours);
    drawTitled(painter, inner, inner.adjusted(metrics::AvatarSize + metrics::Small, 0, 0, 0),
               {name, index.data(RecordTableModel::SubtitleRole).toString(), painter.font()}, colours,
               option.direction);
}

void RecordDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QString text = index.data().toString().simplified();
    if (index.data(RecordTableModel::LeftToRightRole).toBool())
        text = leftToRight(text);
    const bool isEnd = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    drawWords(painter, option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1), text, option.direction,
              isEnd);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::RowHeight, metrics::RowHeight};
}

} // namespace kith
