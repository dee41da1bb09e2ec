// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/dateline.h"

#include "activity/whentext.h"
#include "forms/calendarpopup.h"
#include "style/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kith {

DateLine::DateLine(const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
{
    const QKeySequence key(Qt::ALT | Qt::Key_Down);
    QAction* open = addAction(icon(Icon::Meeting, QPalette::PlaceholderText), TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Calendar (%1)").arg(key.toString(QKeySequence::NativeText)));
    connect(open, &QAction::triggered, this, &DateLine::openCalendar);
}

std::optional<NaturalTime> DateLine::meant() const
{
    NaturalReading reading = naturalReading();
    reading.lean = m_lean;
    return text().trimmed().isEmpty() ? std::nullopt : parseNaturalTime(text().trimmed(), reading);
}

QCalendarWidget* DateLine::calendar() const
{
    return m_calendar;
}

void DateLine::openCalendar()
{
    if (isReadOnly() || m_calendar)
        return;
    const auto said = meant();
    auto* popup = new CalendarPopup(said ? said->date : QDate::currentDate(), this);
    m_calendar = popup->calendar();
    connect(popup, &CalendarPopup::picked, this, &DateLine::take);
    popup->open();
}

void DateLine::take(QDate day)
{
    const auto said = meant(); // the hour one named stays
    QString text = day.toString(Qt::ISODate);
    if (said && said->time)
        text += u' ' + said->time->toString(u"HH:mm"_s);
    setText(text);
    Q_EMIT picked(day);
}

void DateLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kith
