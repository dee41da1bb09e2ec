// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/healthwatch.h"

#include "storage/book.h"
#include "storage/inspection.h"

#include <QtConcurrent>

#include <mutex>

namespace kith {

/// One reading, shared with the worker. The file is read by a single long statement, which stop() interrupts, so that
/// a window over gigabytes closes at once.
class HealthWatch::Reading
{
public:
    Reading(const Book& book, Inspection how)
        : m_how(how)
        , m_open(book.opener(Connection::Access::ReadOnly))
        , m_openForNote(book.opener(Connection::Access::ReadWrite))
    {
    }

    Result<QStringList> run()
    {
        KITH_TRY_ASSIGN(const auto connection, m_open());
        if (!setCurrent(connection.get()))
            return error(Error::Code::Cancelled, QString());
        const auto findings = inspect(*connection, m_how);
        (void)setCurrent(nullptr);
        if (findings)
            rememberFindings(connection->path(), m_how, *findings);
        if (findings && findings->isEmpty() && m_how == Inspection::Whole)
            note();
        return findings;
    }

    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
        if (m_current)
            m_current->interrupt();
    }

private:
    bool setCurrent(Connection* connection)
    {
        const std::scoped_lock lock(m_mutex);
        m_current = connection;
        return !m_isStopped;
    }

    /// Where it cannot be noted just now, the next start reads again.
    void note()
    {
        if (const auto writing = m_openForNote(); writing && !(*writing)->isReadOnly())
            (void)noteInspection(**writing, QDateTime::currentDateTimeUtc());
    }

    Inspection m_how;
    ConnectionOpener m_open;
    ConnectionOpener m_openForNote;
    std::mutex m_mutex; ///< for what follows
    Connection* m_current = nullptr;
    bool m_isStopped = false;
};

HealthWatch::HealthWatch(Book& book, QObject* parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HealthWatch::showFindings);
}

HealthWatch::~HealthWatch()
{
    if (m_reading)
        m_reading->stop();
    m_watcher.waitForFinished();
}

void HealthWatch::start()
{
    const auto how = dueInspection(m_book, QDateTime::currentDateTimeUtc());
    if (!how || m_watcher.isRunning())
        return; // a book of which not even that can be read says so at the first page
    m_reading = std::make_shared<Reading>(m_book, *how);
    m_watcher.setFuture(QtConcurrent::run([reading = m_reading] { return reading->run(); }));
}

void HealthWatch::showFindings()
{
    const Result<QStringList> findings = m_watcher.result();
    if (findings && !findings->isEmpty()) {
        const QString sentence = damageSentence(*findings);
        m_book.stopWriting(sentence);
        Q_EMIT damaged(sentence);
    }
    Q_EMIT finished();
}

} // namespace kith
