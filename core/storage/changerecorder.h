// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"
#include "storage/change.h"
#include "storage/sqlite/connection.h"

#include <map>
#include <utility>

namespace kith {

/// Writes one change set, step by step, in the transaction of a Writer. Where nothing is logged there is no set.
class ChangeRecorder
{
public:
    /// `now` is in milliseconds since 1970-01-01 UTC.
    ChangeRecorder(Connection& connection, ChangeName name, EmployeeId employee, qint64 now);

    /// `lastId` differs from `id` for a range of records added; images are those of imageOf(), empty where there is
    /// none.
    [[nodiscard]] Result<> log(Operation operation, const EntityInfo& entity, qint64 id, qint64 lastId,
                               const QByteArray& before, const QByteArray& after);
    /// This set undoes that one; what that one had undone is in effect again.
    [[nodiscard]] Result<> markReversed(const ChangeSetInfo& set);

    /// What was logged so far; without a valid set nothing was.
    [[nodiscard]] const ChangeNotice& notice() const { return m_notice; }

private:
    [[nodiscard]] Result<> openSet();
    /// Of many, those that follow each other become ranges: a job touches a million.
    void announce(const ChangeNotice::Touched& touched);

    Connection& m_connection;
    ChangeName m_name;
    EmployeeId m_employee;
    qint64 m_now;
    qint64 m_sequence = 0;
    ChangeNotice m_notice{};
    std::map<std::pair<int, Operation>, size_t> m_lastTouched{}; ///< places in the notice, by kind and operation
};

} // namespace kith
