// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "schema/field.h"

#include <QDate>
#include <QDateTime>

namespace kith {

/// Something to do, with an owner and a due date.
struct Task
{
    TaskId id{};
    QString subject{};
    CustomerId customer{};
    ContactId contact{};
    EmployeeId owner{};
    QDate due{};
    QTime dueTime{};    ///< invalid: any time of that day
    QString priority{}; ///< "high", "low" or empty
    bool isDone = false;
    QDateTime doneAt{};
    QString notes{};
    QString externalId{};
};

[[nodiscard]] EntityInfo taskEntity();

} // namespace kith
