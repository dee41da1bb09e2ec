// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palettedelegate.h"

#include "shell/palettemodel.h"
#include "style/colours.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/painting.h"

#include <QPainter>

namespace kith {

namespace {

const PaletteEntry* entryOf(const QModelIndex& index)
{
    return static_cast<const PaletteModel*>(index.model())->entryAt(index);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * metrics::SecondaryType);
    return font;
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PaletteEntry& entry = *entryOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (entry.type == PaletteEntry::Type::Heading) {
        paintHeading(*painter, option, entry);
        painter->restore();
        return;
    }
    const Colours& colours = coloursOf(option.palette);
    const QRect whole = option.rect.adjusted(metrics::Tiny, 0, -metrics::Tiny, 0);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (option.state & QStyle::State_Selected || isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours.selection : colours.hover);
        painter->drawRoundedRect(whole, metrics::Radius, metrics::Radius);
    }
    const QRect inner = whole.adjusted(metrics::Small, 0, -metrics::Small, 0);
    const QRect picture(inner.x(), inner.center().y() - metrics::AvatarSize / 2 + 1, metrics::AvatarSize,
                        metrics::AvatarSize);
    paintPicture(*painter, QStyle::visualRect(option.direction, inner, picture), entry, option.palette);
    QRect room = inner.adjusted(metrics::AvatarSize + metrics::Medium, 0, 0, 0);
    room.setWidth(room.width() - paintKey(*painter, inner, entry, option));

    painter->setFont(option.font);
    painter->setPen(colours.text);
    drawTitled(*painter, inner, room, {entry.title, entry.subtitle, smaller(option.font)}, colours, option.direction);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const PaletteEntry& entry)
{
    QFont font = smaller(option.font);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(coloursOf(option.palette).secondary);
    drawWords(painter, option.rect.adjusted(metrics::Medium, metrics::Tiny, -metrics::Medium, 0), entry.title,
              option.direction);
}

void PaletteDelegate::paintPicture(QPainter& painter, const QRect& place, const PaletteEntry& entry,
                                   const QPalette& palette)
{
    const Colours& colours = coloursOf(palette);
    if (entry.type == PaletteEntry::Type::Record) {
        drawAvatar(painter, place, entry.title, colours);
        return;
    }
    const QRect small(place.center() - QPoint(metrics::IconSize / 2 - 1, metrics::IconSize / 2 - 1),
                      QSize(metrics::IconSize, metrics::IconSize));
    if (entry.type == PaletteEntry::Type::ShowAll)
        drawIcon(painter, small, Icon::Search, colours.secondary);
    else if (entry.action && !entry.action->icon().isNull())
        entry.action->icon().paint(&painter, small);
    else
        drawIcon(painter, small, Icon::Command, colours.secondary);
}

int PaletteDelegate::paintKey(QPainter& painter, const QRect& room, const PaletteEntry& entry,
                              const QStyleOptionViewItem& option)
{
    const QString key = entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText) : QString();
    if (key.isEmpty())
        return 0;
    painter.setFont(smaller(option.font));
    painter.setPen(coloursOf(option.palette).secondary);
    const int width = painter.fontMetrics().horizontalAdvance(key) + 2;
    const QRect place(room.right() - width, room.y(), width, room.height());
    painter.drawText(QStyle::visualRect(option.direction, room, place),
                     int(Qt::AlignVCenter | Qt::AlignHCenter) | Qt::TextForceLeftToRight, key);
    return width + metrics::Medium;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isHeading = entryOf(index)->type == PaletteEntry::Type::Heading;
    const int least = isHeading ? metrics::Huge + metrics::Tiny : metrics::RowHeight;
    return {metrics::RowHeight, qMax(least, option.fontMetrics.height() + metrics::Small)};
}

} // namespace kith
