// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linklabel.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kith {

LinkLabel::LinkLabel(const QString& text, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute |
                 (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    setForegroundRole(QPalette::Link);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setWordWrap(true);
}

void LinkLabel::underline(bool isOn)
{
    QFont shown = font();
    shown.setUnderline(isOn);
    setFont(shown);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QLabel::keyPressEvent(event);
}

void LinkLabel::focusInEvent(QFocusEvent* event)
{
    underline(true); // where the keys are
    QLabel::focusInEvent(event);
}

void LinkLabel::focusOutEvent(QFocusEvent* event)
{
    underline(false);
    QLabel::focusOutEvent(event);
}

} // namespace kith
