// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3_stmt;

namespace kith {

class Connection;

/// A prepared SQL statement: bind by position from 1, step, read columns from 0. Goes back to its connection's
/// cache when it leaves scope, so that preparing the same text again costs nothing. One thread, like its connection.
class Statement
{
public:
    Statement(Connection& connection, sqlite3_stmt* handle);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    // A failed binding is reported by the next step.
    Statement& bind(int position, qint64 value);
    Statement& bind(int position, QStringView text);
    Statement& bindText(int position, QByteArrayView utf8);     ///< copied
    Statement& bindBorrowed(int position, QByteArrayView utf8); ///< must outlive the next step
    Statement& bindBlob(int position, QByteArrayView bytes);    ///< copied
    Statement& bindNull(int position);

    /// True: there is a row; false: the end.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and makes the statement ready for the next values.
    [[nodiscard]] Result<> run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QByteArray columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QByteArrayView view(int column) const; ///< valid until the next step

    [[nodiscard]] sqlite3_stmt* handle() const { return m_handle; }

private:
    void release();

    Connection* m_connection = nullptr;
    sqlite3_stmt* m_handle = nullptr;
    int m_bindResult = 0;
};

} // namespace kith
