// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tabstrip.h"

#include "models/celltext.h"
#include "style/colours.h"
#include "style/metrics.h"

#include <QPainter>
#include <QStyle>

namespace kith {

namespace {

constexpr int lineHeight = 2;        // pixels of the accent
constexpr int gap = metrics::Medium; // between two tabs

} // namespace

TabStrip::TabStrip(const QString& name, QWidget* parent)
    : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

void TabStrip::setCount(int tab, const QString& count)
{
    setTabData(tab, count);
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : tabText(tab) + u", " + count);
    // Only a change of text makes the bar measure its tabs again.
    const QString text = tabText(tab);
    setTabText(tab, QString());
    setTabText(tab, text);
}

QFont TabStrip::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize TabStrip::tabSizeHint(int tab) const
{
    const QFontMetrics measure(boldFont());
    const QString count = tabData(tab).toString();
    const int counted = count.isEmpty() ? 0 : metrics::Tiny + fontMetrics().horizontalAdvance(count);
    return {measure.horizontalAdvance(isolated(tabText(tab))) + counted + gap + 2,
            measure.height() + metrics::Medium + lineHeight};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect whole = tabRect(tab);
        const QRect inner = whole.adjusted(0, 0, -gap, -lineHeight);
        const bool isChosen = tab == currentIndex();
        const auto place = [&](const QRect& rect) {
            return QStyle::visualRect(layoutDirection(), whole, rect);
        };
        const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute) |
                          int(Qt::AlignVCenter) | Qt::TextSingleLine;
        painter.setFont(isChosen ? boldFont() : font());
        painter.setPen(isChosen ? colours.text : colours.secondary);
        const QString text = isolated(tabText(tab));
        painter.drawText(place(inner), start, text);
        const int used = painter.fontMetrics().horizontalAdvance(text) + metrics::Tiny;
        painter.setFont(font());
        painter.setPen(colours.secondary);
        painter.drawText(place(inner.adjusted(used, 0, 0, 0)), start, leftToRight(tabData(tab).toString()));
        if (isChosen)
            painter.fillRect(place(QRect(inner.x(), whole.bottom() - lineHeight + 1, inner.width(), lineHeight)),
                             colours.accent);
        if (isChosen && hasFocus()) {
            painter.setPen(colours.accent);
            painter.drawRect(place(inner).adjusted(-2, 0, 1, -1));
        }
    }
}

} // namespace kith
