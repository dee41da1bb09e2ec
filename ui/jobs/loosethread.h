// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>
#include <QSemaphore>

#include <memory>
#include <thread>
#include <type_traits>

namespace kith {

/// Runs `work` on a thread of its own, which is left behind if it hangs; `isOver` is released at its end. `work` must
/// own all it touches: it may outlive everything else.
template<typename Work>
QFuture<std::invoke_result_t<Work>> runLoosely(Work work, std::shared_ptr<QSemaphore> isOver)
{
    QPromise<std::invoke_result_t<Work>> promise;
    promise.start(); // it counts as running from now on, not only once the thread does
    auto future = promise.future();
    std::thread([work = std::move(work), promise = std::move(promise), isOver = std::move(isOver)]() mutable {
        promise.addResult(work());
        promise.finish();
        isOver->release();
    }).detach();
    return future;
}

/// One thread to look at places that may hang, as folders on a network do. It takes no thread of those that read lists,
/// and what hangs is left behind: neither the next look nor the end of the program waits for it.
class LooseThread
{
public:
    LooseThread() = default;
    /// Waits a moment, so that what does not hang is over.
    ~LooseThread()
    {
        constexpr int moment = 200; // milliseconds
        if (m_isOver)
            (void)m_isOver->tryAcquire(1, moment);
    }
    Q_DISABLE_COPY_MOVE(LooseThread)

    template<typename Work>
    QFuture<std::invoke_result_t<Work>> run(Work work)
    {
        m_isOver = std::make_shared<QSemaphore>();
        return runLoosely(std::move(work), m_isOver);
    }

private:
    std::shared_ptr<QSemaphore> m_isOver;
};

} // namespace kith
