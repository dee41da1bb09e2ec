// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kith {

/// One piece of long work on the thread pool, as the window sees it: how far, how fast, and a way to stop it.
class Job : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        Reading,
        Writing, ///< holds the book's writer: what a person saves meanwhile has to wait
    };

    Job(QString title, Access access, QObject* parent);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isWriting() const { return m_access == Access::Writing; }
    [[nodiscard]] qint64 done() const { return m_state->done; }
    [[nodiscard]] qint64 total() const { return m_state->total; } ///< 0 while unknown
    [[nodiscard]] bool isCancelled() const { return m_state->isCancelled; }
    /// "12 300 of 100 000 · 41 000 a second · 2 s left"
    [[nodiscard]] QString pace() const;

    /// Asks the work to stop; it does at its next report of progress.
    void cancel();

    /// For the work: callable on any thread, also when this object is gone.
    [[nodiscard]] Progress progress() const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    struct State
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isCancelled = false;
    };

    QString m_title;
    Access m_access;
    std::shared_ptr<State> m_state;
    QElapsedTimer m_clock;
    QTimer m_look; // progress is looked at, not sent: a fast worker cannot flood the window
};

} // namespace kith
