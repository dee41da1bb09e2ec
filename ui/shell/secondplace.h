// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "jobs/loosethread.h"
#include "shell/keychain.h"
#include "storage/backupsettings.h"
#include "storage/sealedfolder.h"

#include <QFutureWatcher>

namespace kith {

class BackupKeeper;
class Book;

/// Keeps the second, encrypted backups: every day or week, when something changed and the place is there. The
/// passphrase lies in the desktop's keychain; where that cannot be, it is asked for once after each start and kept in
/// memory until the window closes.
class SecondPlace : public QObject
{
    Q_OBJECT

public:
    SecondPlace(Book& book, JobRunner& jobs, BackupKeeper& first, Keychain& keychain, QObject* parent = nullptr);
    ~SecondPlace() override; ///< does not wait for a place that hangs

    [[nodiscard]] const BackupSettings& settings() const { return m_settings; }
    /// With a new passphrase, if there is one; says later by passphraseKept() where that is.
    void setSettings(const BackupSettings& settings, const Passphrase& passphrase);
    /// A new one, for the time until the window closes.
    void setPassphrase(const Passphrase& passphrase);
    /// The one that is known already: compared with the newest backup there, off this thread, and set where it opens
    /// that. Says so by passphraseTaken() or passphraseRefused().
    void tryPassphrase(const Passphrase& passphrase);
    /// Whoever gave it does not want it any more: it is not set, and nothing is said of it.
    void dropTrial() { m_tried = {}; }
    [[nodiscard]] bool isTrying() const { return m_trial.isRunning(); }

    [[nodiscard]] bool isWanted() const { return !m_settings.secondFolder.isEmpty(); }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< the place was looked at
    [[nodiscard]] bool isThere() const { return m_found.isThere; }
    /// Of the newest one there; as last seen while the place was there.
    [[nodiscard]] std::optional<QDateTime> newest() const { return m_found.newest; }

    /// Looks whether one is due, and makes it.
    void keep();
    /// One now, of all that was done until now.
    void backUpNow();

Q_SIGNALS:
    void changed();
    void made();
    void failed(const kith::Error& error);
    /// One is due, and the keychain has no passphrase: once a start.
    void passphraseWanted();
    void passphraseKept(bool inKeychain);
    void passphraseTaken();
    void passphraseRefused(const kith::Error& error);

private:
    struct Found
    {
        bool isThere = false;
        std::optional<QDateTime> newest{};
        std::optional<Backup> here{}; ///< the newest verified one in the first place
    };

    void look();
    void read();
    /// Whether what is to be sealed was made since somebody asked; else it is asked for once more, or the asking ends.
    [[nodiscard]] bool isNewEnough();
    void act();
    void make();
    void endTrial();
    [[nodiscard]] QString keyName() const;
    [[nodiscard]] SealedFolder folder() const;

    Book& m_book;
    JobRunner& m_jobs;
    BackupKeeper& m_first;
    Keychain& m_keychain;
    BackupSettings m_settings;
    QString m_bookId;
    Passphrase m_passphrase{};
    Passphrase m_tried{};
    LooseThread m_thread;
    LooseThread m_trialThread;
    QFutureWatcher<Found> m_reading;
    QFutureWatcher<Result<>> m_trial;
    Found m_found{};
    QDateTime m_lastTry{};
    std::optional<QDateTime> m_askedAt{}; ///< by somebody, until a backup made since is on its way
    bool m_asksAgain = false;             ///< the first place may have been busy with an older one
    bool m_isKnown = false;
    bool m_isWorking = false;
    bool m_looksAgain = false; ///< something was done since the look began
    bool m_isKeychainRead = false;
    bool m_hasAskedForPassphrase = false;
};

} // namespace kith
