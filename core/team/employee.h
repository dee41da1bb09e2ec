// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "schema/field.h"

namespace kith {

/// A member of the team: someone who sells, calls or keeps the books.
struct Employee
{
    EmployeeId id{};
    QString name{};
    ItemList emails{};
    ItemList phones{};
    QString jobTitle{};
    QString language{}; ///< BCP 47, e.g. "vi"; empty: the program's
    bool isActive = true;
    QString notes{};
    QString externalId{};
};

[[nodiscard]] EntityInfo employeeEntity();

} // namespace kith
