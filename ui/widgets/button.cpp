// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace kith {

Button::Button(const QString& text, const QKeySequence& key, Prominence prominence, QWidget* parent)
    : QPushButton(text, parent)
    , m_key(key.toString(QKeySequence::NativeText))
{
    setAutoDefault(false);
    setDefault(prominence == Prominence::Primary);
    setFlat(prominence == Prominence::Quiet);
    setAttribute(Qt::WA_Hover);
    if (prominence == Prominence::Primary) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        setFont(bold);
    }
}

Button::Button(Icon which, const QString& text, const QKeySequence& key, Prominence prominence, QWidget* parent)
    : Button(text, key, prominence, parent)
{
    setIcon(kith::icon(which, prominence == Prominence::Primary ? QPalette::HighlightedText : QPalette::ButtonText));
}

QFont Button::keyFont() const
{
    QFont small = font();
    small.setWeight(QFont::Normal);
    small.setPointSizeF(small.pointSizeF() * metrics::SecondaryType);
    return small;
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_key.isEmpty())
        size.rwidth() += QFontMetrics(keyFont()).horizontalAdvance(m_key) + metrics::Small;
    return size;
}

void Button::paintEvent(QPaintEvent* event)
{
    if (m_key.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int keyWidth = QFontMetrics(keyFont()).horizontalAdvance(m_key);
    const QRect whole = rect().adjusted(metrics::Medium, 0, -metrics::Medium, 0);
    const QRect key(whole.right() - keyWidth, whole.y(), keyWidth + 1, whole.height());
    option.rect = QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -keyWidth - metrics::Small, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    const Colours& colours = coloursOf(palette());
    painter.setFont(keyFont());
    painter.setPen(isDefault() && isEnabled() ? colours.onAccent : palette().color(QPalette::PlaceholderText));
    painter.drawText(QStyle::visualRect(layoutDirection(), whole, key), Qt::AlignCenter, m_key);
}

} // namespace kith
