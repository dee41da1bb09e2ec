// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;

namespace kith {

/// Our own line icons, drawn on a grid of 24 and tinted when painted, so that they are crisp at every scale and right
/// in every theme.
enum class Icon {
    Call,
    Check,
    Close,
    Columns,
    Command,
    Contact,
    Customers,
    Edit,
    Filter,
    Import,
    Left,
    Mail,
    Meeting,
    Message,
    Note,
    Open,
    Plus,
    Redo,
    Refresh,
    Remove,
    Right,
    Settings,
    Search,
    Undo,
    Visit,
    Warning,
};

/// An icon for buttons and menus, in the application's colour of that role.
[[nodiscard]] QIcon icon(Icon which, QPalette::ColorRole role = QPalette::ButtonText);

void drawIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour);

} // namespace kith
