// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/logging.h"
#include "jobs/jobrunner.h"
#include "storage/book.h"
#include "storage/draftjournal.h"
#include "storage/recordactions.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace kith {

/// Where everything the window saves passes through: into the book at once, or, while a bulk job holds the book's
/// writer, durably into the draft journal, from which it is applied when the job ends or at the next start.
class SaveGate : public QObject
{
    Q_OBJECT

public:
    enum class Saved {
        Now,
        Pending, ///< on the disk, not in the book yet
    };
    using Assignments = std::vector<RecordActions::Assignment>;

    SaveGate(Book& book, JobRunner& jobs, QObject* parent = nullptr);

    /// An id of 0 adds a record.
    [[nodiscard]] Result<Saved> saveRecord(const QString& kind, qint64 id, const Assignments& assignments);
    [[nodiscard]] Result<Saved> removeRecords(const QString& kind, const IdList& ids);
    /// `typed`: the log's form as it stands, to be opened again should the book refuse it later.
    [[nodiscard]] Result<Saved> log(const LogEntry& entry, const QJsonObject& typed = {});

    [[nodiscard]] int pendingCount() const;
    [[nodiscard]] bool isPending(const QString& kind, qint64 id) const;
    /// The record the last saveRecord() added; 0 where it is pending.
    [[nodiscard]] qint64 lastAdded() const { return m_lastAdded; }

    /// What waits in the journal goes into the book, and what is about the erased is thrown away; nothing happens
    /// while a job writes.
    void applyPending();
    /// Takes a draft out of the journal: it was saved otherwise, or thrown away.
    void discard(const QString& draft);

Q_SIGNALS:
    void pendingChanged();
    void pendingApplied(int count);
    /// A draft the book refused stays in the journal; its content can be opened in its form again.
    void pendingRefused(const kith::Draft& draft, const kith::Error& error);

private:
    [[nodiscard]] Result<Saved> save(const QString& action, const QJsonObject& content);
    [[nodiscard]] Result<> apply(const QString& action, const QJsonObject& content);
    [[nodiscard]] Result<> applyRecord(const QJsonObject& content);
    [[nodiscard]] Result<> applyLog(const QJsonObject& content);
    [[nodiscard]] Result<DraftJournal*> journal();
    [[nodiscard]] Result<> applyDraft(const Draft& draft);

    Book& m_book;
    JobRunner& m_jobs;
    std::optional<DraftJournal> m_journal;
    QSet<QString> m_refused;
    qint64 m_lastAdded = 0;
};

} // namespace kith
