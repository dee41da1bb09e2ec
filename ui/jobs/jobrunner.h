// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"

#include <QFutureWatcher>
#include <QList>
#include <QThreadPool>
#include <QtConcurrent>

namespace kith {

/// Runs long work off the GUI thread and tells who is interested. Cancels and waits for what still runs when destroyed.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` is called on a worker with the job's Progress and must touch nothing of the window; `showOutcome` is
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
        add(job);
        watcher->setFuture(QtConcurrent::run(&m_pool, [work, progress = job->progress()] { return work(progress); }));
        return job;
    }

    [[nodiscard]] const QList<Job*>& running() const { return m_running; }
    [[nodiscard]] bool isWriting() const;

Q_SIGNALS:
    void started(kith::Job* job);
    void finished();

private:
    void add(Job* job);
    void remove(Job* job);

    QThreadPool m_pool;
    QList<Job*> m_running;
};

} // namespace kith
