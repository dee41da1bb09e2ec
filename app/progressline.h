// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QString>

namespace kith {

/// One line on the standard error that says how far a job is, how fast, and how long it will still take. Writes
/// nothing unless a terminal shows it. Ctrl+C stops the job between two rows, so that nothing is half done.
class ProgressLine
{
public:
    /// What the job counts its way in.
    enum class Unit { Records, Bytes };

    explicit ProgressLine(QString what, Unit unit = Unit::Records);
    ~ProgressLine(); ///< clears the line
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// To be handed to the job; valid as long as this object.
    [[nodiscard]] Progress progress();
    /// False once the user asked to stop.
    bool show(qint64 done, qint64 total);
    /// The same for a job whose steps have names.
    bool showStep(const QString& step);

private:
    void draw(const QString& text);
    [[nodiscard]] QString amount(qint64 count) const;

    QString m_what;
    Unit m_unit;
    QElapsedTimer m_clock;
    qint64 m_drawnAt = -1;
    bool m_isTerminal = false;
};

/// "3 s", "2 min 10 s", "1 h 5 min".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace kith
