// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/naturaltime.h"

#include <QLineEdit>
#include <QPointer>

class QCalendarWidget;

namespace kith {

/// A line for a day: as a table writes it, as people say it, or picked from a calendar, which Alt+Down and the button
/// at its end open. Weeks there begin as in the settings.
class DateLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateLine(const QString& text = {}, QWidget* parent = nullptr);

    /// "last friday" rather than "next friday" where the text leaves it open.
    void setLean(NaturalReading::Lean lean) { m_lean = lean; }
    /// What is typed; none where that is no time.
    [[nodiscard]] std::optional<NaturalTime> meant() const;
    void openCalendar();
    /// While it is open.
    [[nodiscard]] QCalendarWidget* calendar() const;

Q_SIGNALS:
    void picked(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(QDate day);

    NaturalReading::Lean m_lean = NaturalReading::Lean::Ahead;
    QPointer<QCalendarWidget> m_calendar;
};

} // namespace kith
