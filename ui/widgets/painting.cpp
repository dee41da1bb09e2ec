// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/painting.h"

#include "models/celltext.h"
#include "style/metrics.h"

#include <QPainter>
#include <QStyle>

namespace kith {

void drawAvatar(QPainter& painter, const QRect& rect, const QString& name, const Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(colours, Tone::Accent));
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(rect.height() * 46 / 100);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(rect, Qt::AlignCenter, initialOf(name));
    painter.restore();
}

int drawChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colours& colours,
             Qt::LayoutDirection direction, bool isSelected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * metrics::SecondaryType);
    painter.setFont(font);
    const QFontMetrics measure(font);
    const int height = measure.height() + metrics::Tiny;
    const int width = qMin(measure.horizontalAdvance(text) + metrics::Large, rect.width());
    const QRect chip(rect.x(), rect.y() + (rect.height() - height) / 2, width, height);
    const QRect placed = QStyle::visualRect(direction, rect, chip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected ? colours.surface : toneGround(colours, tone));
    painter.drawRoundedRect(placed, height / 2.0, height / 2.0);
    painter.setPen(toneColour(colours, tone));
    const int room = width - metrics::Medium;
    painter.drawText(placed, Qt::AlignCenter, measure.elidedText(text, Qt::ElideRight, room));
    painter.restore();
    return width;
}

void drawWords(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction, bool isEnd)
{
    const auto align = QStyle::visualAlignment(direction, isEnd ? Qt::AlignRight : Qt::AlignLeft);
    const QString shown = painter.fontMetrics().elidedText(isolated(text), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(align | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

void drawTitled(QPainter& painter, const QRect& whole, const QRect& room, const TitledWords& words,
                const Colours& colours, Qt::LayoutDirection direction)
{
    constexpr int gap = 6;
    const QString title = words.title.simplified();
    const int used = qMin(painter.fontMetrics().horizontalAdvance(isolated(title)) + 2, room.width());
    const QRect place(room.x(), room.y(), used, room.height());
    drawWords(painter, QStyle::visualRect(direction, whole, place), title, direction);
    const QString subtitle = words.subtitle.simplified();
    const QRect rest = room.adjusted(used + gap, 0, 0, 0);
    if (subtitle.isEmpty() || rest.width() < metrics::Huge)
        return;
    painter.setFont(words.subtitleFont);
    painter.setPen(colours.secondary);
    drawWords(painter, QStyle::visualRect(direction, whole, rest), subtitle, direction);
}

} // namespace kith
