// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/secondplace.h"

#include "shell/backupkeeper.h"
#include "storage/book.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

SecondPlace::SecondPlace(Book& book, JobRunner& jobs, BackupKeeper& first, Keychain& keychain, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_jobs(jobs)
    , m_first(first)
    , m_keychain(keychain)
    , m_settings(backupSettings(book.path()))
    , m_bookId(book.meta(u"book_id"_s).value_or(QString()))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SecondPlace::act);
    connect(&m_trial, &QFutureWatcherBase::finished, this, &SecondPlace::endTrial);
    // It is told every minute, and after each backup.
    connect(&first, &BackupKeeper::changed, this, &SecondPlace::keep);
    connect(&first, &BackupKeeper::failed, this, [this] { m_askedAt.reset(); }); // there is nothing new to take there
}

SecondPlace::~SecondPlace() = default;

QString SecondPlace::keyName() const
{
    return u"backup "_s + BackupFolder::nameFor(m_book.path());
}

SealedFolder SecondPlace::folder() const
{
    return {m_settings.secondFolder, m_book.path(), m_bookId};
}

void SecondPlace::setSettings(const BackupSettings& settings, const Passphrase& passphrase)
{
    m_settings = settings;
    m_lastTry = {};
    m_found = {};
    m_isKnown = false;
    if (!passphrase.isEmpty()) {
        m_passphrase = passphrase;
        m_keychain.write(keyName(), passphrase, [guarded = QPointer<SecondPlace>(this)](bool isKept) {
            if (guarded)
                Q_EMIT guarded->passphraseKept(isKept);
        });
    }
    Q_EMIT changed();
    m_looksAgain = false;
    if (isWanted())
        read(); // the other place is waited for no more
}

void SecondPlace::setPassphrase(const Passphrase& passphrase)
{
    m_passphrase = passphrase;
    m_lastTry = {};
    keep();
}

void SecondPlace::tryPassphrase(const Passphrase& passphrase)
{
    m_tried = passphrase;
    m_trial.setFuture(
        m_trialThread.run([folder = folder(), passphrase]() -> Result<> { return folder.tryPassphrase(passphrase); }));
}

void SecondPlace::endTrial()
{
    const Passphrase tried = std::exchange(m_tried, {});
    if (tried.isEmpty())
        return; // dropped
    if (const Result<> outcome = m_trial.result(); !outcome) {
        Q_EMIT passphraseRefused(outcome.error());
        return;
    }
    Q_EMIT passphraseTaken();
    setPassphrase(tried);
}

void SecondPlace::keep()
{
    look();
}

void SecondPlace::backUpNow()
{
    // Whoever asks wants what they have done until now to be there; the newest backup may be half an hour old.
    m_askedAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC); // backups are named by it
    m_asksAgain = true;
    m_hasAskedForPassphrase = false;
    m_first.backUp();
    look();
}

bool SecondPlace::isNewEnough()
{
    if (m_first.isWorking())
        return false; // it tells when it is done
    if (m_found.here && m_found.here->madeAt >= *m_askedAt)
        return true;
    if (std::exchange(m_asksAgain, false))
        m_first.backUp();
    else
        m_askedAt.reset(); // it was cancelled
    return false;
}

void SecondPlace::look()
{
    if (!isWanted())
        return;
    if (m_reading.isRunning())
        m_looksAgain = true;
    else
        read();
}

void SecondPlace::read()
{
    m_reading.setFuture(m_thread.run([folder = folder(), book = m_book.path()] {
        Found found{.isThere = folder.isThere()};
        const auto entries = folder.entries();
        if (!entries.empty())
            found.newest = entries.front().madeAt;
        found.here = BackupFolder(BackupFolder::pathFor(book)).newestVerified();
        return found;
    }));
}

void SecondPlace::act()
{
    if (!isWanted())
        return; // not any more
    const std::optional<QDateTime> before = m_found.newest;
    m_found = m_reading.result();
    if (!m_found.isThere)
        m_found.newest = before;
    m_isKnown = true;
    Q_EMIT changed();
    // Asked for while it looked: of what a new look finds.
    const bool isOld = std::exchange(m_looksAgain, false);
    if (isOld)
        read();
    const bool isAsked = !isOld && !m_isWorking && m_askedAt && isNewEnough();
    if (m_isWorking || (!m_found.isThere && !isAsked))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int days = m_settings.every == BackupSettings::Every::Week ? 7 : 1;
    const auto here = m_found.here ? std::optional(m_found.here->madeAt) : std::nullopt;
    constexpr int pause = 30 * 60; // seconds after a failure
    const bool isDue = secondPlaceNeed(m_found.newest, here, days, now) == SecondPlaceNeed::Backup &&
                       !(m_lastTry.isValid() && m_lastTry.secsTo(now) < pause);
    if (isDue || isAsked)
        make();
}

void SecondPlace::make()
{
    const bool needsWords = m_passphrase.isEmpty() && m_found.isThere; // else there is nothing to ask for them for
    if (needsWords && !std::exchange(m_isKeychainRead, true)) {
        m_keychain.read(keyName(), [guarded = QPointer<SecondPlace>(this)](const std::optional<Passphrase>& kept) {
            if (!guarded || guarded->m_isWorking)
                return;
            // One that was given meanwhile is the newer one.
            if (kept && guarded->m_passphrase.isEmpty())
                guarded->m_passphrase = *kept;
            guarded->make();
        });
        return;
    }
    if (needsWords) {
        if (!std::exchange(m_hasAskedForPassphrase, true))
            Q_EMIT passphraseWanted();
        return;
    }
    if (!m_found.here)
        return;
    m_isWorking = true;
    if (m_askedAt && m_found.here->madeAt >= *m_askedAt)
        m_askedAt.reset();
    m_lastTry = QDateTime::currentDateTimeUtc();
    const auto work = [folder = folder(), passphrase = m_passphrase,
                       backup = *m_found.here](const Progress& progress) -> Result<SealedFolder::Entry> {
        return folder.add(backup, passphrase, {.progress = progress});
    };
    m_jobs.start<SealedFolder::Entry>(tr("Backing up to the second place"), Job::Access::Reading, work, this,
                                      [this](const Result<SealedFolder::Entry>& outcome) {
                                          m_isWorking = false;
                                          if (outcome)
                                              Q_EMIT made();
                                          else if (outcome.error().code != Error::Code::Cancelled)
                                              Q_EMIT failed(outcome.error());
                                          look();
                                      });
}

} // namespace kith
