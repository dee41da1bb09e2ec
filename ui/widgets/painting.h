// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colours.h"

#include <QFont>

class QPainter;
class QRect;

namespace kith {

/// A round picture with the first letter of a name.
void drawAvatar(QPainter& painter, const QRect& rect, const QString& name, const Colours& colours);
/// A word on a soft ground of its tone, on a bright one where the row is selected; returns how wide it is.
int drawChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colours& colours,
             Qt::LayoutDirection direction, bool isSelected);

/// One line of a user's words, cut with "…": in an isolate, so that it is drawn in its own direction, standing where
/// the window's direction puts it.
void drawWords(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
               bool isEnd = false);
/// A title, and behind it as much of a subtitle as there is room for. `whole` is what `room` is mirrored in.
struct TitledWords
{
    QString title{};
    QString subtitle{};
    QFont subtitleFont{};
};
void drawTitled(QPainter& painter, const QRect& whole, const QRect& room, const TitledWords& words,
                const Colours& colours, Qt::LayoutDirection direction);

} // namespace kith
