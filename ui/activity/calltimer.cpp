// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calltimer.h"

#include "style/colours.h"
#include "style/metrics.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int second = 1000; // milliseconds
constexpr int minute = 60;   // seconds

} // namespace

CallTimer::CallTimer(const QKeySequence& key, QWidget* parent)
    : Button(tr("Timer"), key, Prominence::Quiet, parent)
    , m_plain(font())
{
    setAccessibleName(tr("Timer"));
    setToolTip(tr("Measures how long the talk takes: starts and stops"));
    m_tick.setInterval(second);
    connect(this, &QPushButton::clicked, this, &CallTimer::toggle);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        showTime();
        Q_EMIT ticked();
    });
}

qint64 CallTimer::seconds() const
{
    return (m_before + (isRunning() ? m_since.elapsed() : 0)) / second;
}

int CallTimer::minutes() const
{
    const qint64 measured = seconds();
    const bool isBegun = isRunning() || m_before > 0;
    return static_cast<int>(qMax<qint64>(isBegun ? 1 : 0, (measured + minute / 2) / minute));
}

void CallTimer::setMinutes(int minutes)
{
    m_since.invalidate();
    m_tick.stop();
    m_before = qint64(minutes) * minute * second;
    showTime();
}

void CallTimer::toggle()
{
    if (isRunning()) {
        m_before += m_since.elapsed();
        m_since.invalidate();
        m_tick.stop();
    } else {
        m_since.start();
        m_tick.start();
    }
    showTime();
    Q_EMIT ticked();
}

void CallTimer::showTime()
{
    const qint64 now = seconds();
    const QString time =
        QLocale().toString(QTime(0, 0).addSecs(int(now)), now >= minute * minute ? u"h:mm:ss" : u"mm:ss");
    setText(isRunning() || m_before > 0 ? time : tr("Timer"));
    setAccessibleName(isRunning() ? tr("Timer, running: %1").arg(time) : tr("Timer"));
    QFont type = m_plain;
    if (isRunning() || m_before > 0)
        type.setPointSizeF(type.pointSizeF() * metrics::TitleType);
    setFont(type);
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    if (isRunning())
        colours.setColor(QPalette::ButtonText, coloursOf(colours).accent);
    setPalette(colours);
    updateGeometry();
}

} // namespace kith
