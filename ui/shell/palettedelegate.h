// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kith {

struct PaletteEntry;

/// Draws a line of the palette: a picture, a name with what tells it from others, and a command's key at the end.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const PaletteEntry& entry);
    static void paintPicture(QPainter& painter, const QRect& place, const PaletteEntry& entry, const QPalette& palette);
    /// Returns how wide it is.
    static int paintKey(QPainter& painter, const QRect& room, const PaletteEntry& entry,
                        const QStyleOptionViewItem& option);
};

} // namespace kith
