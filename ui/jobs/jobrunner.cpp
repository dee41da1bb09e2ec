// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include <algorithm>

namespace kith {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
}

JobRunner::~JobRunner()
{
    constexpr int longestReading = 3000; // milliseconds: more than a passphrase takes, which nothing stops
    constexpr int longestWriting = 15000;
    QElapsedTimer waited;
    waited.start();
    for (Job* job : std::as_const(m_running))
        job->cancel();
    for (Job* job : std::as_const(m_running)) {
        const qint64 longest = job->isWriting() ? longestWriting : longestReading;
        (void)m_ends[job]->tryAcquire(1, static_cast<int>(qMax<qint64>(0, longest - waited.elapsed())));
    }
}

bool JobRunner::isWriting() const
{
    return std::any_of(m_running.begin(), m_running.end(), [](const Job* job) { return job->isWriting(); });
}

std::shared_ptr<QSemaphore> JobRunner::add(Job* job)
{
    const auto isOver = std::make_shared<QSemaphore>();
    m_running.append(job);
    m_ends.insert(job, isOver);
    Q_EMIT started(job);
    return isOver;
}

void JobRunner::remove(Job* job)
{
    m_running.removeOne(job);
    m_ends.remove(job);
    Q_EMIT job->finished();
    job->deleteLater();
    Q_EMIT finished();
}

} // namespace kith
