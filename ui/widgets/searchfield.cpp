// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace kith {

SearchField::SearchField(const QString& prompt, const QKeySequence& key, QWidget* parent)
    : QLineEdit(parent)
    , m_key(key.toString(QKeySequence::NativeText))
{
    constexpr int pause = 40; // milliseconds: a fast typist's keys count as one question
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search, QPalette::PlaceholderText), LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leftDownwards();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_key.isEmpty())
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * metrics::SecondaryType);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(metrics::Medium, 0, -metrics::Medium, 0), Qt::AlignVCenter | Qt::AlignTrailing,
                     m_key);
}

} // namespace kith
