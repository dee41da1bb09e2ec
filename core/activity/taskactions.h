// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/value.h"

#include <QDate>

namespace kith {

class Book;

/// Marks tasks as done, or as open again where all of them are done already: one change set. Returns how many changed;
/// `isDone` says what they are now. Those that are gone are passed over.
struct TasksDone
{
    int changed = 0;
    bool isDone = true;
};
[[nodiscard]] Result<TasksDone> toggleTasks(Book& book, const IdList& ids);

/// Puts each of them off by so many days; what is overdue or has no day, from today on. One change set. Returns how
/// many.
[[nodiscard]] Result<int> postponeTasks(Book& book, const IdList& ids, int days, QDate today);

/// Puts all of them off to a day, and an hour of it where one is given; else each keeps its own. One change set.
[[nodiscard]] Result<int> postponeTasksTo(Book& book, const IdList& ids, QDate day, QTime time = {});

} // namespace kith
