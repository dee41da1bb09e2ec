// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kith {

Card::Card(QAbstractScrollArea* list, QWidget* parent)
    : QFrame(parent)
    , m_list(list)
{
    auto* layout = new QVBoxLayout(this);
    // The corners are round: what is square stays out of them.
    layout->setContentsMargins(1, metrics::Tiny, 1, metrics::Tiny);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
}

void Card::cover(QWidget* cover)
{
    if (cover && layout()->indexOf(cover) < 0)
        layout()->addWidget(cover);
    for (QObject* child : children()) {
        if (auto* widget = qobject_cast<QWidget*>(child); widget && widget != m_list)
            widget->setVisible(widget == cover);
    }
    m_list->setVisible(cover == nullptr);
    setFocusProxy(cover ? nullptr : m_list); // Tab would give the keys to what is not seen
}

bool Card::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.surface);
    painter.setPen(m_list->hasFocus() ? colours.accent : colours.hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::Radius, metrics::Radius);
}

} // namespace kith
