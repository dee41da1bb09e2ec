// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/calendarpopup.h"

#include "shell/taste.h"
#include "style/colours.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

CalendarPopup::CalendarPopup(QDate shown, QWidget* owner)
    : QFrame(owner, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setLayoutDirection(owner->layoutDirection()); // a window takes the program's, not its owner's
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Small, metrics::Small, metrics::Small, metrics::Small);
    layout->addWidget(m_calendar);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(firstDayOfWeek());
    m_calendar->setSelectedDate(shown);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateEditEnabled(false); // one types in the line; Qt's own small field leaks when it is left open
    dress();
    for (QWidget* part : m_calendar->findChildren<QWidget*>())
        part->installEventFilter(this);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::pick);
}

/// Our icons and colours: Qt's own arrows and red weekends belong to no palette.
void CalendarPopup::dress()
{
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::Text));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    QTextCharFormat heading;
    heading.setForeground(palette().color(QPalette::PlaceholderText));
    heading.setBackground(palette().color(QPalette::Base));
    m_calendar->setHeaderTextFormat(heading);
    if (auto* bar = m_calendar->findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto name = [this](const QString& button, Icon which, const QString& text) {
        if (auto* found = m_calendar->findChild<QToolButton*>(button)) {
            found->setIcon(icon(which, QPalette::Text));
            found->setAccessibleName(text);
            found->setToolTip(text);
        }
    };
    name(u"qt_calendar_prevmonth"_s, isMirrored ? Icon::Right : Icon::Left, tr("Previous month"));
    name(u"qt_calendar_nextmonth"_s, isMirrored ? Icon::Left : Icon::Right, tr("Next month"));
    for (const QString& button : {u"qt_calendar_monthbutton"_s, u"qt_calendar_yearbutton"_s}) {
        if (auto* found = m_calendar->findChild<QToolButton*>(button)) {
            QPalette colours = found->palette();
            for (const auto role : {QPalette::ButtonText, QPalette::HighlightedText, QPalette::WindowText})
                colours.setColor(role, palette().color(QPalette::Text));
            found->setPalette(colours);
        }
    }
}

void CalendarPopup::open()
{
    const QWidget& owner = *parentWidget();
    adjustSize();
    const QRect line(owner.mapToGlobal(QPoint()), owner.size());
    const QRect room = owner.screen()->availableGeometry();
    int left = owner.isRightToLeft() ? line.right() - width() : line.left();
    left = qBound(room.left(), left, qMax(room.left(), room.right() - width()));
    const bool fitsBelow = line.bottom() + height() < room.bottom();
    move(left, fitsBelow ? line.bottom() + metrics::Tiny : qMax(room.top(), line.top() - height() - metrics::Tiny));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

bool CalendarPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CalendarPopup::pick(QDate day)
{
    Q_EMIT picked(day);
    close();
}

} // namespace kith
