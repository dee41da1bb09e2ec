// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colours.h"

class QPainter;
class QRect;

namespace kith {

/// A round picture with the first letter of a name.
void drawAvatar(QPainter& painter, const QRect& rect, const QString& name, const Colours& colours);
/// A word on a soft ground of its tone; returns how wide it is.
int drawChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colours& colours,
             Qt::LayoutDirection direction);

} // namespace kith
