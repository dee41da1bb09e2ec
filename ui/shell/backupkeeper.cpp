// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backupkeeper.h"

#include "storage/book.h"
#include "storage/changelog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int every = 30 * 60; // seconds

/// A clock that was put back must not stop the backups: one from the future counts as none.
bool isRecent(const QDateTime& at, const QDateTime& now)
{
    const qint64 age = at.secsTo(now);
    return at.isValid() && age >= 0 && age < every;
}

} // namespace

BackupKeeper::BackupKeeper(Book& book, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_jobs(jobs)
{
    constexpr int minute = 60 * 1000; // milliseconds
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &BackupKeeper::keep);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BackupKeeper::show);
    // An import makes one of its own before it begins.
    connect(&m_jobs, &JobRunner::finished, this, [this] {
        if (m_minute.isActive())
            look(false);
    });
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::start()
{
    look(false);
    m_minute.start();
}

void BackupKeeper::keep()
{
    look(true);
}

void BackupKeeper::look(bool actsOnIt)
{
    m_actsOnIt = m_actsOnIt || actsOnIt;
    if (m_reading.isRunning()) {
        m_looksAgain = m_looksAgain || !actsOnIt;
        return;
    }
    m_reading.setFuture(m_thread.run([book = m_book.path()] {
        Found found;
        for (const Backup& backup : BackupFolder(BackupFolder::pathFor(book)).backups()) {
            if (!found.newest)
                found.newest = backup;
            if (backup.isVerified) {
                found.verified = backup;
                break;
            }
        }
        return found;
    }));
}

void BackupKeeper::show()
{
    m_found = m_reading.result();
    m_lastVerified = m_found.verified ? std::optional(m_found.verified->madeAt) : std::nullopt;
    m_isKnown = true;
    Q_EMIT changed();
    if (std::exchange(m_looksAgain, false)) {
        look(false);
        return;
    }
    if (!std::exchange(m_actsOnIt, false) || m_isWorking || m_book.isReadOnly() || m_jobs.isWriting())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isUnchecked = m_found.newest && !m_found.newest->isVerified;
    if (isUnchecked && !isRecent(m_lastTry, now))
        verify(*m_found.newest);
    else if (isDue(now))
        make(Reason::Due);
}

bool BackupKeeper::isDue(const QDateTime& now) const
{
    if (isRecent(m_lastTry, now) || (m_found.newest && isRecent(m_found.newest->madeAt, now)))
        return false;
    const auto changes = ChangeLog(m_book).recent(1);
    if (!changes || changes->empty())
        return false;
    const std::optional<QDateTime> last = m_found.verified ? std::optional(m_found.verified->madeAt) : std::nullopt;
    return !last || *last > now || changes->front().at >= *last;
}

void BackupKeeper::backUp()
{
    if (!m_isWorking)
        make(Reason::Asked);
}

void BackupKeeper::make(Reason reason)
{
    m_isWorking = true;
    m_lastTry = QDateTime::currentDateTimeUtc();
    const QString key = reason == Reason::Asked ? u"asked"_s : u"automatic"_s;
    const auto work = [book = m_book.path(), key, now = m_lastTry](const Progress& progress) {
        return BackupFolder(BackupFolder::pathFor(book)).make(book, key, now, {.progress = progress});
    };
    m_jobs.start<Backup>(tr("Backing up"), Job::Access::Reading, work, this,
                         [this, reason](const Result<Backup>& outcome) { showOutcome(reason, outcome); });
}

void BackupKeeper::verify(const Backup& backup)
{
    m_isWorking = true;
    m_lastTry = QDateTime::currentDateTimeUtc();
    const auto work = [book = m_book.path(), backup](const Progress& progress) {
        return BackupFolder(BackupFolder::pathFor(book)).verify(backup, {.progress = progress});
    };
    m_jobs.start<Backup>(tr("Checking the last backup"), Job::Access::Reading, work, this,
                         [this](const Result<Backup>& outcome) {
                             // What proved bad is renamed and counts no more: a new one is due at once.
                             if (!outcome)
                                 m_lastTry = {};
                             showOutcome(Reason::Due, outcome);
                         });
}

void BackupKeeper::showOutcome(Reason reason, const Result<Backup>& outcome)
{
    m_isWorking = false;
    if (outcome) {
        if (reason == Reason::Asked)
            Q_EMIT made(*outcome);
    } else if (outcome.error().code != Error::Code::Cancelled &&
               (reason == Reason::Asked || outcome.error().code != Error::Code::Conflict)) {
        Q_EMIT failed(outcome.error()); // another program backing up just now is no news
    }
    look(false);
}

} // namespace kith
