// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QGuiApplication>
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
    // Room for the key at the end, so that no prompt runs into it.
    const int room = QFontMetrics(keyFont()).horizontalAdvance(m_key) + metrics::Small;
    const bool isMirrored = QGuiApplication::isRightToLeft();
    if (!m_key.isEmpty())
        setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
}

QFont SearchField::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * metrics::SecondaryType);
    return small;
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
    painter.setFont(keyFont());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool isMirrored = isRightToLeft();
    painter.drawText(rect().adjusted(metrics::Medium, 0, -metrics::Medium, 0),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)) |
                         Qt::TextForceLeftToRight,
                     m_key);
}

} // namespace kith
