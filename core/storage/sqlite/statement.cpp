// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/statement.h"

#include "base/utf8text.h"
#include "storage/sqlite/connection.h"

#include <sqlite3.h>

#include <utility>

namespace kith {

Statement::Statement(Connection& connection, sqlite3_stmt* handle)
    : m_connection(&connection)
    , m_handle(handle)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_bindResult(other.m_bindResult)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        release();
        m_connection = other.m_connection;
        m_handle = std::exchange(other.m_handle, nullptr);
        m_bindResult = other.m_bindResult;
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_connection->takeBack(std::exchange(m_handle, nullptr));
}

Statement& Statement::bind(int position, qint64 value)
{
    m_bindResult |= sqlite3_bind_int64(m_handle, position, value);
    return *this;
}

Statement& Statement::bind(int position, QStringView text)
{
    return bindText(position, text.toUtf8());
}

Statement& Statement::bindText(int position, QByteArrayView utf8)
{
    // A null pointer would bind NULL; an empty text is a text.
    const char* data = utf8.isEmpty() ? "" : utf8.data();
    m_bindResult |= sqlite3_bind_text64(m_handle, position, data, static_cast<sqlite3_uint64>(utf8.size()),
                                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBorrowed(int position, QByteArrayView utf8)
{
    const char* data = utf8.isEmpty() ? "" : utf8.data();
    m_bindResult |= sqlite3_bind_text64(m_handle, position, data, static_cast<sqlite3_uint64>(utf8.size()),
                                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int position, QByteArrayView bytes)
{
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    m_bindResult |=
        sqlite3_bind_blob64(m_handle, position, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int position)
{
    m_bindResult |= sqlite3_bind_null(m_handle, position);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindResult != SQLITE_OK)
        return tl::unexpected(m_connection->lastError(m_bindResult));
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error problem = m_connection->lastError(code);
    sqlite3_reset(m_handle);
    return tl::unexpected(problem);
}

Result<> Statement::run()
{
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, step());
        if (!isRow)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
    m_bindResult = SQLITE_OK;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

QByteArray Statement::columnName(int column) const
{
    return QByteArray(sqlite3_column_name(m_handle, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_INTEGER;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    return textFromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    // Most columns of most rows are empty, and each question has its price where there are millions.
    sqlite3_value* const value = sqlite3_column_value(m_handle, column);
    const auto* const data = static_cast<const char*>(sqlite3_value_blob(value));
    if (!data)
        return {};
    return {data, sqlite3_value_bytes(value)};
}

} // namespace kith
