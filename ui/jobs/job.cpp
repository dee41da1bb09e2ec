// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

Job::Job(QString title, Access access, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_access(access)
    , m_state(std::make_shared<State>())
{
    constexpr int lookEvery = 100; // milliseconds
    m_clock.start();
    connect(&m_look, &QTimer::timeout, this, &Job::progressed);
    connect(this, &Job::finished, &m_look, &QTimer::stop);
    m_look.start(lookEvery);
}

QString Job::pace() const
{
    constexpr qint64 earliest = 500; // milliseconds before a rate says anything
    const QLocale locale;
    const qint64 elapsed = m_clock.elapsed();
    const qint64 whole = total();
    QString text = whole > 0 ? tr("%1 of %2").arg(locale.toString(done()), locale.toString(whole))
                             : tr("%Ln done", nullptr, static_cast<int>(done()));
    if (elapsed < earliest || done() == 0)
        return text;
    const qint64 rate = done() * 1000 / elapsed;
    text = tr("%1 · %2 a second").arg(text, locale.toString(rate));
    if (whole > done() && rate > 0)
        text = tr("%1 · %n second(s) left", nullptr, static_cast<int>((whole - done()) / rate + 1)).arg(text);
    return text;
}

void Job::cancel()
{
    m_state->isCancelled = true;
    Q_EMIT progressed();
}

Progress Job::progress() const
{
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->isCancelled;
    };
}

} // namespace kith
