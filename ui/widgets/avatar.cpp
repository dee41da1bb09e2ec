// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/avatar.h"

#include "widgets/painting.h"

#include <QPainter>

namespace kith {

Avatar::Avatar(int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_name, coloursOf(palette()));
}

} // namespace kith
