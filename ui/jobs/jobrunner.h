// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"
#include "jobs/loosethread.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QPointer>

namespace kith {

/// Runs long work off the GUI thread, each on a thread of its own, and tells who is interested. When destroyed it
/// cancels what still runs and gives it time to end: what writes, to take back what it did; what only reads, a moment.
/// What hangs, as on a folder of a network that is gone, is left behind.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` is called on a worker with the job's Progress and must own all it touches; `showOutcome` is
    /// called on this thread with its result, unless `context` is gone by then.
    template<typename T, typename Work, typename Outcome>
    Job* start(const QString& title, Job::Access access, Work work, QObject* context, Outcome showOutcome)
    {
        auto* job = new Job(title, access, this);
        auto* watcher = new QFutureWatcher<Result<T>>(job);
        const QPointer<QObject> guarded(context);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, job, watcher, guarded, showOutcome] {
            remove(job);
            if (guarded)
                showOutcome(watcher->result());
        });
        const auto isOver = add(job);
        watcher->setFuture(
            runLoosely([work, progress = job->progress()]() -> Result<T> { return work(progress); }, isOver));
        return job;
    }

    [[nodiscard]] const QList<Job*>& running() const { return m_running; }
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void started(kith::Job* job);
    void finished();

private:
    [[nodiscard]] std::shared_ptr<QSemaphore> add(Job* job);
    void remove(Job* job);

    QList<Job*> m_running;
    QHash<Job*, std::shared_ptr<QSemaphore>> m_ends; ///< each released when the work is over
};

} // namespace kith
