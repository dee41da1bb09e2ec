// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace kith {

class Book;

/// Someone who may be at the keyboard.
struct Colleague
{
    EmployeeId id{};
    QString name{};
    QString jobTitle{};
};

/// Those who are active, in the order they were added.
[[nodiscard]] Result<std::vector<Colleague>> activeColleagues(Book& book);

} // namespace kith
