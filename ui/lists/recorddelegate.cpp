// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recorddelegate.h"

#include "models/celltext.h"
#include "models/recordtablemodel.h"
#include "style/metrics.h"
#include "widgets/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// In an isolate, so that it is drawn in its own direction, standing where the window's direction puts it.
void drawCellText(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
                  bool isEnd = false)
{
    const auto align = QStyle::visualAlignment(direction, isEnd ? Qt::AlignRight : Qt::AlignLeft);
    const QString shown = painter.fontMetrics().elidedText(isolated(text), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(align | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

} // namespace

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
                 index.data().toString(), Tone(tone.toInt()), colours, option.direction);
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
    const QString name = index.data().toString().simplified();
    const QRect inner = option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1);
    const QRect picture(inner.x(), inner.center().y() - metrics::AvatarSize / 2 + 1, metrics::AvatarSize,
                        metrics::AvatarSize);
    drawAvatar(painter, QStyle::visualRect(option.direction, inner, picture), name, colours);

    const QRect room = inner.adjusted(metrics::AvatarSize + metrics::Small, 0, 0, 0);
    const QFontMetrics& measure = painter.fontMetrics();
    const int used = qMin(measure.horizontalAdvance(name) + 1, room.width());
    const QRect place(room.x(), room.y(), used, room.height());
    drawCellText(painter, QStyle::visualRect(option.direction, inner, place), name, option.direction);

    const QString subtitle = index.data(RecordTableModel::SubtitleRole).toString().simplified();
    const QRect rest = room.adjusted(used + 6, 0, 0, 0);
    if (subtitle.isEmpty() || rest.width() < metrics::Huge)
        return;
    painter.setPen(colours.secondary);
    drawCellText(painter, QStyle::visualRect(option.direction, inner, rest), subtitle, option.direction);
}

void RecordDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QString text = index.data().toString().simplified();
    if (index.data(RecordTableModel::LeftToRightRole).toBool())
        text = leftToRight(text);
    const bool isEnd = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    drawCellText(painter, option.rect.adjusted(metrics::CellPadding, 0, -metrics::CellPadding, -1), text,
                 option.direction, isEnd);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metrics::RowHeight, metrics::RowHeight};
}

} // namespace kith
