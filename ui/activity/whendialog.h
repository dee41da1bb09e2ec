// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/naturaltime.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace kith {

class DateLine;

/// Asks for a time as one says it, and shows while one types how it is understood.
class WhenDialog : public QDialog
{
    Q_OBJECT

public:
    /// `take` gets the time once one was understood and Return pressed.
    WhenDialog(const QString& question, const QString& suggestion, std::function<void(const NaturalTime&)> take,
               QWidget* parent = nullptr);

    void accept() override;

private:
    void showMeaning();

    DateLine* m_line;
    QLabel* m_meaning;
    std::function<void(const NaturalTime&)> m_take;
};

} // namespace kith
