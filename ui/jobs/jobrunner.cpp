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
    for (Job* job : std::as_const(m_running))
        job->cancel();
    m_pool.waitForDone();
}

bool JobRunner::isWriting() const
{
    return std::any_of(m_running.begin(), m_running.end(), [](const Job* job) { return job->isWriting(); });
}

void JobRunner::add(Job* job)
{
    m_running.append(job);
    Q_EMIT started(job);
}

void JobRunner::remove(Job* job)
{
    m_running.removeOne(job);
    Q_EMIT job->finished();
    job->deleteLater();
    Q_EMIT finished();
}

} // namespace kith
