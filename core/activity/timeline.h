// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace kith {

class Connection;

/// One thing that happened with a customer, or is to be done for them.
struct TimelineEntry
{
    InteractionId interaction{}; ///< valid for an interaction
    TaskId task{};               ///< valid for a task
    QString kind{};              ///< of the interaction: "call", "visit" …
    QDateTime at{};              ///< when it happened; of a done task, when it was done
    QDate due{};                 ///< of a task; may be invalid
    QTime dueTime{};             ///< of a task; invalid: any time of that day
    bool isPinned = false;       ///< of an interaction: stands on top
    bool isDone = false;         ///< of a task
    QString outcome{};
    int minutes = 0;
    int satisfaction = 0;
    QString text{}; ///< what was said, or the task's subject
    QString who{};  ///< the employee's name; may be empty

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// Everything with one customer: what is pinned, what is to be done by its day, then what happened, the newest first.
/// Reads at most `limit` interactions, and as many tasks: of one day's the first that were entered.
[[nodiscard]] Result<std::vector<TimelineEntry>> timeline(Connection& connection, CustomerId customer, int limit);
/// The same of a contact: what was said with them and is to be done about them themselves.
[[nodiscard]] Result<std::vector<TimelineEntry>> timeline(Connection& connection, ContactId contact, int limit);

} // namespace kith
