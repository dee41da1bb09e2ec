// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace kith {

Button::Button(const QString& text, const QKeySequence& key, Prominence prominence, QWidget* parent)
    : QPushButton(text, parent)
    , m_key(key.toString(QKeySequence::NativeText).replace("Return"_L1, u"↵"_s))
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

int Button::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + metrics::Small + 2;
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (text().isEmpty())
        size.setWidth(metrics::ControlHeight); // a picture alone needs no room for words
    size.rwidth() += keyWidth();
    return size;
}

QSize Button::minimumSizeHint() const
{
    return sizeHint() - QSize(keyWidth(), 0); // where there is little room the key stands in the menu only
}

void Button::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The name and its key together stand in the middle.
    const int name = text().isEmpty() ? width() : QPushButton::sizeHint().width() - metrics::Huge;
    const int shownKey = name + keyWidth() + metrics::Small <= width() ? keyWidth() : 0;
    const int used = qMin(name + shownKey, width());
    const QRect both((width() - used) / 2, 0, used, height());
    option.rect = QStyle::visualRect(layoutDirection(), rect(), both.adjusted(0, 0, -shownKey, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (shownKey == 0)
        return;
    const Colours& colours = coloursOf(palette());
    const bool isBright = isEnabled() && (isDefault() || isChecked());
    painter.setFont(keyFont());
    painter.setPen(isBright ? colours.onAccent : palette().color(QPalette::PlaceholderText));
    const QRect key(both.right() - shownKey + metrics::Small + 1, 0, shownKey, height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), key),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute) |
            Qt::TextForceLeftToRight,
        m_key);
}

} // namespace kith
