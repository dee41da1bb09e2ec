// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"

#include "storage/sqlite/filelocks.h"
#include "storage/sqlite/filestate.h"
#include "storage/sqlite/functions.h"
#include "storage/storagetext.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype cachedStatements = 128;
constexpr int stepsBetweenInterruptions = 1000;
constexpr int pagesOfAutomaticCheckpoint = 1000; // SQLite's own default

Error::Code errorCode(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Conflict;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Code::ReadOnly;
    case SQLITE_NOTADB:
        return Error::Code::NotABook;
    case SQLITE_CORRUPT:
        return Error::Code::Damaged;
    case SQLITE_IOERR: // the log's index is made when a book is opened
        return sqliteCode == SQLITE_IOERR_SHMSIZE ? Error::Code::DiskFull : Error::Code::Io;
    case SQLITE_CANTOPEN:
        return Error::Code::Io;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    case SQLITE_CONSTRAINT:
        return Error::Code::InvalidInput;
    default:
        return Error::Code::Internal;
    }
}

QString sentence(Error::Code code, const QString& path)
{
    switch (code) {
    case Error::Code::DiskFull:
        return StorageText::tr("The disk is full, so nothing was changed in “%1”. Free some space and try again.")
            .arg(path);
    case Error::Code::Conflict:
        return StorageText::tr("Another program is writing to “%1”. Wait until it is done and try again.").arg(path);
    case Error::Code::ReadOnly:
        return StorageText::tr("“%1” can only be read, so nothing was changed.").arg(path);
    case Error::Code::NotABook:
        return StorageText::tr("“%1” is not a Kith book.").arg(path);
    case Error::Code::Damaged:
        return StorageText::tr("“%1” is damaged. Restore it from a backup.").arg(path);
    case Error::Code::Io:
        return StorageText::tr("“%1” could not be read or written. Check the disk and the permissions.").arg(path);
    case Error::Code::Cancelled:
        return StorageText::tr("Stopped; nothing was changed.");
    default:
        return StorageText::tr("“%1” did not accept a change; nothing was changed.").arg(path);
    }
}

int tellCommitted(void* committed, sqlite3*, const char*, int logPages)
{
    (*static_cast<std::function<void(int)>*>(committed))(logPages);
    return SQLITE_OK;
}

int askInterruption(void* wanted)
{
    return (*static_cast<std::function<bool()>*>(wanted))() ? 1 : 0;
}

/// Creates the file ourselves, so that it is private from its first byte whatever the umask.
Result<> createPrivately(const QString& path)
{
    QFile file(path);
    if (file.exists())
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(path));
    if (const QString folder = QFileInfo(path).absolutePath(); !QFileInfo(folder).isDir())
        return error(Error::Code::NotFound,
                     StorageText::tr("There is no folder “%1”. Make it first, or name another place.").arg(folder));
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return error(Error::Code::Io, StorageText::tr("“%1” could not be created: %2. Name a place you may write to.")
                                          .arg(path, file.errorString()));
    return {};
}

/// For one who wanted to read, or to change: nothing was changed anyway.
Error withoutRoom(const QString& path, const QString& detail)
{
    return {
        Error::Code::DiskFull,
        StorageText::tr("The disk is full, and without a little room “%1” cannot be opened. Free some space (100 kB "
                        "will do) and try again.")
            .arg(path),
        detail};
}

} // namespace

Connection::Connection(sqlite3* handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Connection::~Connection()
{
    if (m_closing)
        m_closing();
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
    if (m_closed)
        m_closed();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const Options& options)
{
    if (options.access == Access::Create)
        KITH_TRY(createPrivately(path));
    else if (!QFileInfo::exists(path))
        return error(Error::Code::NotFound, StorageText::tr("“%1” does not exist.").arg(path));
    else if (!QFileInfo(path).isFile()) // a pipe would be waited for until somebody writes into it
        return error(Error::Code::NotABook, sentence(Error::Code::NotABook, path));

    if (isAtRest(path, options.access == Access::ReadOnly))
        return openFile(path, options, Immutable::Yes);
    auto connection = openFile(path, options, Immutable::No);
    if (connection)
        return connection;
    // Where nothing can be created SQLite cannot set up its log; a closed book has none and can be read as it lies.
    const bool isFull = connection.error().code == Error::Code::DiskFull;
    if (logSize(path) > 0 || (canCreateBeside(path) && !isFull))
        return isFull ? tl::unexpected(withoutRoom(path, connection.error().detail)) : std::move(connection);
    auto lying = openFile(path, options, Immutable::Yes);
    if (lying)
        (*lying)->m_isWithoutRoom = isFull;
    return lying;
}

Result<std::unique_ptr<Connection>> Connection::openFile(const QString& path, const Options& options,
                                                         Immutable immutable)
{
    // Always whole: SQLite takes a name like "file:…" or ":memory:" for something else than a file.
    QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (immutable == Immutable::Yes) {
        name = "file:" + name.toPercentEncoding("/") + "?immutable=1";
        flags |= SQLITE_OPEN_URI;
    }
    const bool isForReading = options.access == Access::ReadOnly || immutable == Immutable::Yes;
    flags |= isForReading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    keepFileLocks();
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(name.constData(), &handle, flags, options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    std::unique_ptr<Connection> connection(new Connection(handle, path));
    if (code != SQLITE_OK)
        return tl::unexpected(connection->lastError(code));
    KITH_TRY(connection->configure(options));
    // SQLite opens anything: the first question shows what the file is.
    KITH_TRY(connection->integer("SELECT count(*) FROM sqlite_schema"));
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, u":memory:"_s));
    if (code != SQLITE_OK)
        return tl::unexpected(connection->lastError(code));
    KITH_TRY(connection->configure({}));
    return connection;
}

Result<> Connection::configure(const Options& options)
{
    const auto set = [&](int setting, int value) {
        sqlite3_db_config(m_handle, setting, value, nullptr);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    setLeavesLog(options.access == Access::ReadOnly);
    sqlite3_busy_timeout(m_handle, options.busyTimeout);
    KITH_TRY(registerFunctions(*this));
    return execute(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -" +
        QByteArray::number(options.cacheKibibytes) + ';');
}

Result<Statement> Connection::prepare(const QByteArray& sql)
{
    if (sqlite3_stmt* idle = m_idle.take(sql))
        return Statement(*this, idle);

    sqlite3_stmt* handle = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return Statement(*this, handle);
}

void Connection::takeBack(sqlite3_stmt* statement)
{
    const QByteArray sql(sqlite3_sql(statement));
    if (m_idle.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    // The newest is the likeliest to be asked for again; which of the others goes matters little.
    if (m_idle.size() >= cachedStatements) {
        sqlite3_finalize(*m_idle.begin());
        m_idle.erase(m_idle.begin());
    }
    m_idle.insert(sql, statement);
}

Result<> Connection::execute(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return {};
}

Result<qint64> Connection::integer(const QByteArray& sql)
{
    KITH_TRY_ASSIGN(Statement statement, prepare(sql));
    KITH_TRY_ASSIGN(const bool isRow, statement.step());
    if (!isRow)
        return error(Error::Code::NotFound, sentence(Error::Code::Damaged, m_path));
    return statement.integer(0);
}

Result<QString> Connection::text(const QByteArray& sql)
{
    KITH_TRY_ASSIGN(Statement statement, prepare(sql));
    KITH_TRY_ASSIGN(const bool isRow, statement.step());
    if (!isRow)
        return error(Error::Code::NotFound, sentence(Error::Code::Damaged, m_path));
    return statement.text(0);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

bool Connection::hasLog() const
{
    return logSize(m_path) > 0;
}

void Connection::setLeavesLog(bool leaves)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leaves ? 1 : 0, nullptr);
}

bool Connection::isAutocommit() const
{
    return sqlite3_get_autocommit(m_handle) != 0;
}

void Connection::setInterruption(std::function<bool()> wanted)
{
    m_interruption = std::move(wanted);
    if (m_interruption)
        sqlite3_progress_handler(m_handle, stepsBetweenInterruptions, &askInterruption, &m_interruption);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::setClosing(std::function<void()> closing, std::function<void()> closed)
{
    m_closing = std::move(closing);
    m_closed = std::move(closed);
}

void Connection::setCommitted(std::function<void(int logPages)> committed)
{
    m_committed = std::move(committed);
    if (m_committed)
        sqlite3_wal_hook(m_handle, &tellCommitted, &m_committed);
    else
        sqlite3_wal_autocheckpoint(m_handle, pagesOfAutomaticCheckpoint);
}

Error Connection::lastError(int code) const
{
    const Error::Code kind = errorCode(code);
    // SQLite's own words name tables and constraints, not values: they may go to a log.
    const char* detail = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    return {kind, sentence(kind, m_path), u"SQLite %1: %2"_s.arg(code).arg(QString::fromUtf8(detail))};
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // On a full disk SQLite has rolled back already; a second ROLLBACK would only fail.
    if (m_connection && !m_connection->isAutocommit())
        (void)m_connection->execute("ROLLBACK");
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    KITH_TRY(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Result<> Transaction::commit()
{
    if (m_connection->isAutocommit())
        return error(Error::Code::Io, sentence(Error::Code::Io, m_connection->path()),
                     u"SQLite had rolled the transaction back before its end"_s);
    KITH_TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace kith
