// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kith {

/// Measures how long a talk takes: pressed it runs, pressed again it stands.
class CallTimer : public Button
{
    Q_OBJECT

public:
    explicit CallTimer(const QKeySequence& key, QWidget* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_since.isValid(); }
    /// Whole minutes, rounded; one at least of what was begun.
    [[nodiscard]] int minutes() const;
    /// Stands at so many minutes.
    void setMinutes(int minutes);
    void toggle();

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] qint64 seconds() const;
    void showTime();

    QFont m_plain;
    qint64 m_before = 0; ///< milliseconds measured before it was started last
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace kith
