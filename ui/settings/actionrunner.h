// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>

#include <functional>

namespace kith {

class Announcer;
class Book;
class JobRunner;

/// Does what a page of the settings was asked for at once, or as a job where it touches many records, and says so.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<>(Book& book, const Progress& progress)>;

    ActionRunner(Book& book, JobRunner& jobs, Announcer& announcer, QObject* parent = nullptr);

    /// `touched`: how many records, as far as known; -1: unknown. `said`: a sentence in the past tense. The error is
    /// that of what is done at once; a job says itself what went wrong.
    [[nodiscard]] Result<> tryRun(const QString& title, qint64 touched, const Work& work, const QString& said);
    /// The same, with the error said, too.
    void run(const QString& title, qint64 touched, const Work& work, const QString& said);

    /// Conflict, in words, while a job writes: who wrote on this thread would wait for its end.
    [[nodiscard]] static Result<> mayWrite(const JobRunner& jobs);

    [[nodiscard]] Book& book() const { return m_book; }

private:
    Book& m_book;
    JobRunner& m_jobs;
    Announcer& m_announcer;
};

} // namespace kith
