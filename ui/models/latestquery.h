// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace kith {

/// Asks the book on a thread and a connection of its own, so that typing never waits: only the newest question counts,
/// an older one is interrupted and its answer dropped.
class LatestQuery : public QObject
{
    Q_OBJECT

public:
    explicit LatestQuery(Book& book, QObject* parent = nullptr);
    ~LatestQuery() override;

    /// `work` is called on the thread with its connection, which only reads; `show` on this one with the answer, unless
    /// something else was asked since.
    template<typename Answer, typename Work, typename Show>
    void ask(Work work, Show show)
    {
        const int number = ++m_state->newest;
        const auto question = [this, number, state = m_state, open = opener(), work, show] {
            if (state->newest != number)
                return;
            const Result<Answer> answer = answerTo<Answer>(*state, number, open, work);
            QMetaObject::invokeMethod(this, [state, number, answer, show] {
                if (state->newest == number)
                    show(answer);
            });
        };
        m_pool.start(question);
    }

    /// What is asked is no longer wanted.
    void cancel();

private:
    struct State
    {
        std::unique_ptr<Connection> connection{}; ///< the thread's
        std::atomic<int> newest = 0;
    };

    template<typename Answer, typename Work>
    [[nodiscard]] static Result<Answer> answerTo(State& state, int number, const ConnectionOpener& open,
                                                 const Work& work)
    {
        if (!state.connection) {
            KITH_TRY_ASSIGN(state.connection, open());
        }
        state.connection->setInterruption([&state, number] { return state.newest != number; });
        return work(*state.connection);
    }

    [[nodiscard]] ConnectionOpener opener() const;

    Book& m_book;
    QThreadPool m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace kith
