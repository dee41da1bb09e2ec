// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/ids.h"
#include "schema/field.h"

namespace kith {

/// A person at a customer, or a supplier, partner or investor we know.
struct Contact
{
    ContactId id{};
    QString name{};
    CustomerId customer{};
    QString kind{}; ///< "contact", "supplier", "partner", "investor"
    QString jobTitle{};
    QString department{};
    EmployeeId owner{};
    QString source{};
    ItemList phones{};
    ItemList emails{};
    ItemList addresses{};
    ItemList links{};
    std::vector<TagId> tags{};
    QString language{};
    PartialDate birthday{};
    QString gender{};
    QString preferences{};
    QString notes{};
    bool doNotCall = false;
    ItemList consents{};
    QString externalId{};
};

[[nodiscard]] EntityInfo contactEntity();

} // namespace kith
