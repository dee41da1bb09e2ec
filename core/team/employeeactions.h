// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "team/employee.h"

#include <vector>

namespace kith {

class Book;

/// Active or not, by name in the book's order.
[[nodiscard]] Result<std::vector<Employee>> allEmployees(Book& book);

// Each one change set and one undo step. Adding and changing are those of any record: RecordActions.

/// One who is not active is offered no more where somebody chooses who is working; records keep the name.
[[nodiscard]] Result<> setActive(Book& book, EmployeeId employee, bool isActive);

/// Conflict where a record or the history names them, and while they are working: the sentence says what to do
/// instead. The views that only they see go with them.
[[nodiscard]] Result<> removeEmployee(Book& book, EmployeeId employee);

} // namespace kith
