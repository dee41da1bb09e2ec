// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/value.h"

#include <QDateTime>
#include <QHash>

namespace kith {

class Book;
class Connection;

/// Customers to be called one after the other. Lies beside the book, one for each employee, so that it is there again
/// at the next start; of the customers it holds only the ids. However many they are, only the one whose turn it is is
/// read, and of where it stands only eight bytes are written.
class CallQueue
{
public:
    [[nodiscard]] static QString pathFor(const Book& book);
    /// A new queue of these there, in place of the one before, without those who are not to be called. Looks at each:
    /// on a worker.
    [[nodiscard]] static Result<CallQueue> create(Connection& connection, const QString& path, const IdList& customers);
    /// As it was left; empty where there is none.
    [[nodiscard]] static CallQueue load(const QString& path);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int leftOut() const { return m_leftOut; } ///< who are not to be called
    /// From 0; size() when all were gone through.
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] bool isOver() const { return m_position >= size(); }
    [[nodiscard]] CustomerId current() const { return m_current; } ///< invalid when it is over
    [[nodiscard]] QDateTime started() const { return m_started; }

    /// To the next one, kept at once; where that fails it is there all the same.
    [[nodiscard]] Result<> goOn();
    [[nodiscard]] Result<> goBack();

private:
    [[nodiscard]] Result<> goTo(int position);

    QString m_path;
    int m_size = 0;
    int m_leftOut = 0;
    int m_position = 0;
    CustomerId m_current;
    QDateTime m_started;
};

/// How many calls with a customer were logged since then.
[[nodiscard]] Result<int> callsSince(Book& book, CustomerId customer, const QDateTime& since);

/// What came of all calls logged since then: outcome and how often.
[[nodiscard]] Result<QHash<QString, int>> outcomesSince(Book& book, const QDateTime& since);

} // namespace kith
