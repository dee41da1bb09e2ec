// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/value.h"

#include <QDateTime>
#include <QHash>

namespace kith {

class Book;

/// Customers to be called one after the other. Lies beside the book, one for each employee, so that it is there again
/// at the next start; of the customers it holds only the ids.
class CallQueue
{
public:
    /// A new queue of these, without those who are not to be called.
    [[nodiscard]] static Result<CallQueue> create(Book& book, const IdList& customers);
    /// As it was left; empty where there is none.
    [[nodiscard]] static CallQueue load(const Book& book);
    [[nodiscard]] Result<> keep(const Book& book) const;

    [[nodiscard]] bool isEmpty() const { return m_customers.empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_customers.size()); }
    [[nodiscard]] int leftOut() const { return m_leftOut; } ///< who are not to be called
    /// From 0; size() when all were gone through.
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] bool isOver() const { return m_position >= size(); }
    [[nodiscard]] CustomerId current() const; ///< invalid when it is over
    [[nodiscard]] QDateTime started() const { return m_started; }

    void goOn();
    void goBack();

private:
    IdList m_customers;
    int m_leftOut = 0;
    int m_position = 0;
    QDateTime m_started;
};

/// How many calls with a customer were logged since then.
[[nodiscard]] Result<int> callsSince(Book& book, CustomerId customer, const QDateTime& since);

/// What came of all calls logged since then: outcome and how often.
[[nodiscard]] Result<QHash<QString, int>> outcomesSince(Book& book, const QDateTime& since);

} // namespace kith
