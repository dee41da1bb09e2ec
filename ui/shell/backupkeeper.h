// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "jobs/loosethread.h"
#include "storage/backupfolder.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QTimer>

#include <optional>

namespace kith {

class Book;

/// Backs the book up every half hour if it changed, checks copies nobody has checked yet, and knows when the last good
/// backup was made. Copies and checks are jobs; the folder is read on a
/// thread of its own: it may lie on a network that hangs.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(Book& book, JobRunner& jobs, QObject* parent = nullptr);
    ~BackupKeeper() override; ///< does not wait for a folder that hangs

    /// Looks at once what backups there are, and every minute from then on whether one is due.
    void start();
    /// Reads the folder and does what is due; nothing while a job writes.
    void keep();
    /// One now, whether or not anything changed.
    void backUp();

    /// None before the folder was read, or without a good backup.
    [[nodiscard]] std::optional<QDateTime> lastVerified() const { return m_lastVerified; }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; } ///< the folder was read

Q_SIGNALS:
    void changed();
    void made(const kith::Backup& backup); ///< by backUp()
    void failed(const kith::Error& error);

private:
    enum class Reason { Due, Asked };
    struct Found
    {
        std::optional<Backup> newest{};
        std::optional<Backup> verified{};
    };

    void look(bool actsOnIt);
    void show();
    [[nodiscard]] bool isDue(const QDateTime& now) const;
    void make(Reason reason);
    void verify(const Backup& backup);
    void showOutcome(Reason reason, const Result<Backup>& outcome);

    Book& m_book;
    JobRunner& m_jobs;
    QTimer m_minute;
    LooseThread m_thread;
    QFutureWatcher<Found> m_reading;
    Found m_found{};
    std::optional<QDateTime> m_lastVerified{};
    QDateTime m_lastTry{};
    bool m_isKnown = false;
    bool m_actsOnIt = false;
    bool m_looksAgain = false; ///< something was done since the look began
    bool m_isWorking = false;
};

} // namespace kith
