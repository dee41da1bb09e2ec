// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainterPath>
#include <QPalette>

#include <array>

class QPainter;

namespace kith {

/// Our own line icons: SVG files of 24 by 24 in resources/icons, read into lines once and tinted when painted, so that
/// they are crisp at every scale and right in every theme. To add one: the file, its name here and in iconNames.
enum class Icon {
    Call,
    Check,
    Close,
    Columns,
    Command,
    Contact,
    Customers,
    Down,
    Edit,
    Filter,
    Import,
    Left,
    Mail,
    Meeting,
    Merge,
    Message,
    Note,
    Open,
    Pin,
    Plus,
    Print,
    Redo,
    Refresh,
    Remove,
    Report,
    Right,
    Search,
    Settings,
    Tag,
    Undo,
    Up,
    Visit,
    Warning,
};

/// The files, by Icon.
inline constexpr std::array iconNames{
    "call",    "check",  "close",   "columns", "command", "contact",  "customers", "down", "edit", "filter", "import",
    "left",    "mail",   "meeting", "merge",   "message", "note",     "open",      "pin",  "plus", "print",  "redo",
    "refresh", "remove", "report",  "right",   "search",  "settings", "tag",       "undo", "up",   "visit",  "warning",
};
static_assert(iconNames.size() == size_t(Icon::Warning) + 1);

/// An icon for buttons and menus, in the application's colour of that role.
[[nodiscard]] QIcon icon(Icon which, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a colour of its own, on grounds that are not the application's.
[[nodiscard]] QIcon icon(Icon which, const QColor& colour);

void drawIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour);

/// Its lines on the grid of 24; empty where the file is not what readIcon understands.
[[nodiscard]] const QPainterPath& iconPath(Icon which);

/// The lines of an SVG file: <path> with M, L, C and Z, absolute and with spaces between, <circle> and <rect>. What
/// else there is, is no line icon of ours: empty.
[[nodiscard]] QPainterPath readIcon(const QByteArray& svg);

} // namespace kith
