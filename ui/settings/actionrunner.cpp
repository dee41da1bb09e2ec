// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/actionrunner.h"

#include "jobs/jobrunner.h"
#include "registry.h"
#include "shell/announcer.h"
#include "storage/book.h"

namespace kith {

ActionRunner::ActionRunner(Book& book, JobRunner& jobs, Announcer& announcer, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_jobs(jobs)
    , m_announcer(announcer)
{
}

Result<> ActionRunner::mayWrite(const JobRunner& jobs)
{
    if (jobs.isWriting())
        return error(Error::Code::Conflict, tr("A job is writing into the business file. Wait until it is done."));
    return {};
}

Result<> ActionRunner::tryRun(const QString& title, qint64 touched, const Work& work, const QString& said)
{
    constexpr qint64 atOnce = 200; // records
    KITH_TRY(mayWrite(m_jobs));
    if (touched >= 0 && touched <= atOnce) {
        KITH_TRY(work(m_book, {}));
        m_announcer.done(said);
        return {};
    }
    const auto outside = [work, path = m_book.path(),
                          person = m_book.workingAs()](const Progress& progress) -> Result<bool> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        book->setWorkingAs(person);
        KITH_TRY(work(*book, progress));
        return true;
    };
    // Nothing of the page: it may be closed by then.
    m_jobs.start<bool>(title, Job::Access::Writing, outside, &m_announcer,
                       [&announcer = m_announcer, said](const Result<bool>& outcome) {
                           if (outcome)
                               announcer.done(said);
                           else if (outcome.error().code != Error::Code::Cancelled)
                               announcer.fail(outcome.error());
                       });
    return {};
}

void ActionRunner::run(const QString& title, qint64 touched, const Work& work, const QString& said)
{
    if (const auto done = tryRun(title, touched, work, said); !done)
        m_announcer.fail(done.error());
}

} // namespace kith
