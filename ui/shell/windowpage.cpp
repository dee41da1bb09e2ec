// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowpage.h"

#include <utility>

namespace kith {

WindowPage::WindowPage(QWidget* parent)
    : QWidget(parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WindowPage::showNow);
}

void WindowPage::showNow()
{
    m_again.stop();
    showCurrent();
    const qint64 current = currentRecord();
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentChanged();
}

void WindowPage::showAgain()
{
    m_again.start(0);
}

void WindowPage::followCurrent()
{
    if (currentRecord() == m_current)
        showAgain();
    else
        showNow();
}

} // namespace kith
