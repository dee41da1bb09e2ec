// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kith {

/// What is wrong with the control above it, or with a whole form, in words; takes no room while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    /// `control` is described by the problem, too, while there is one; null where it is of a whole form.
    explicit ProblemLabel(QWidget* control, QWidget* parent = nullptr);

    /// Empty: all is well.
    void say(const QString& problem);
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    QWidget* m_control;
    QString m_problem;
    QString m_usual; ///< what describes the control while all is well
};

} // namespace kith
