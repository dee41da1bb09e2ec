// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCalendarWidget;

namespace kith {

/// A month over everything else: arrows walk, Return and a click pick, Esc and a click elsewhere leave.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    CalendarPopup(QDate shown, QWidget* owner);

    /// Below its owner, or above where there is no room.
    void open();
    [[nodiscard]] QCalendarWidget* calendar() const { return m_calendar; }

Q_SIGNALS:
    void picked(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void pick(QDate day);

    QCalendarWidget* m_calendar;
};

} // namespace kith
