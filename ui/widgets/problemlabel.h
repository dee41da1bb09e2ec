// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kith {

/// What is wrong with the control above it, in words; takes no room while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    /// `control` is described by the problem, too.
    explicit ProblemLabel(QWidget* control, QWidget* parent = nullptr);

    /// Empty: all is well.
    void say(const QString& problem);

private:
    QWidget* m_control;
};

} // namespace kith
