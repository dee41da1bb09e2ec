// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/sqlite/statement.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace kith {

/// One connection to an SQLite file, used by one thread. The only place, with Statement, that talks to SQLite.
/// Opened so that a file from a stranger cannot harm: defensive, untrusted schema, no extensions, foreign keys on.
class Connection
{
public:
    enum class Access {
        Create,    ///< the file must not exist yet; made readable by its owner only
        ReadWrite, ///< the file must exist
        ReadOnly,
    };

    struct Options
    {
        Access access = Access::ReadWrite;
        QByteArray vfs{};       ///< an SQLite VFS by name; empty: the default (tests inject faults)
        int busyTimeout = 5000; ///< milliseconds to wait for another writer
        int cacheKibibytes = 16384;
    };

    static Result<std::unique_ptr<Connection>> open(const QString& path, const Options& options);
    /// A private database that lives as long as the connection.
    static Result<std::unique_ptr<Connection>> openInMemory();

    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// A statement for this text, from the cache where it was prepared before. The text is ours, never a user's.
    [[nodiscard]] Result<Statement> prepare(const QByteArray& sql);
    /// Runs one or several statements that give no rows.
    [[nodiscard]] Result<> execute(const QByteArray& sql);
    /// The first column of the first row; an error where there is no row.
    [[nodiscard]] Result<qint64> integer(const QByteArray& sql);
    [[nodiscard]] Result<QString> text(const QByteArray& sql);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changedRows() const; ///< by the last statement
    /// False inside a transaction. After an error SQLite may have rolled back by itself: ask.
    [[nodiscard]] bool isAutocommit() const;
    /// Asked for, or all that the file and its folder allow.
    [[nodiscard]] bool isReadOnly() const;
    /// The disk is so full that the file could only be opened as it lies.
    [[nodiscard]] bool isWithoutRoom() const { return m_isWithoutRoom; }
    /// Something was written that is not yet moved into the file itself.
    [[nodiscard]] bool hasLog() const;
    /// Whether closing leaves the file's bytes as they are, not moving into it what is in its log.
    void setLeavesLog(bool leaves);
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    /// Called about every thousand steps of SQLite's machine; returning true stops the running statement.
    void setInterruption(std::function<bool()> wanted);

    /// Stops the running statement, which fails with Cancelled; from any thread, while the connection lives.
    void interrupt();

    /// Told before the connection closes and once it has, on its thread: see Workers.
    void setClosing(std::function<void()> closing, std::function<void()> closed);

    /// Called after each commit with the number of pages in the log. Without it, or with an empty one, SQLite itself
    /// moves the log into the file when it has a thousand.
    void setCommitted(std::function<void(int logPages)> committed);

    [[nodiscard]] Error lastError(int code) const;

private:
    friend class Statement;
    enum class Immutable { No, Yes };
    static Result<std::unique_ptr<Connection>> openFile(const QString& path, const Options& options,
                                                        Immutable immutable);
    Connection(sqlite3* handle, QString path);
    [[nodiscard]] Result<> configure(const Options& options);
    void takeBack(sqlite3_stmt* statement);

    sqlite3* m_handle = nullptr;
    QString m_path;
    bool m_isWithoutRoom = false;
    QHash<QByteArray, sqlite3_stmt*> m_idle;
    std::function<bool()> m_interruption;
    std::function<void(int)> m_committed;
    std::function<void()> m_closing;
    std::function<void()> m_closed;
};

using ConnectionOpener = std::function<Result<std::unique_ptr<Connection>>()>;

/// A write transaction: begun when made, rolled back when it leaves scope uncommitted.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection);

    Connection* m_connection;
};

} // namespace kith
