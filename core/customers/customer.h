// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/ids.h"
#include "schema/field.h"

namespace kith {

/// A person or company we sell to, or hope to. Plain data: copy it, edit the copy, save it.
struct Customer
{
    CustomerId id{}; ///< invalid until first saved
    QString kind{};  ///< "person", "company" or empty
    QString name{};
    QString company{}; ///< where a person works or trades as
    QString stage{};   ///< of the life cycle: "prospect", "customer" …
    EmployeeId owner{};
    QString source{}; ///< the channel they came from
    ItemList phones{};
    ItemList emails{};
    ItemList addresses{};
    ItemList links{}; ///< web and social handles
    std::vector<TagId> tags{};
    QString language{};
    QString currency{};
    PartialDate birthday{}; ///< the year may be unknown
    QString gender{};
    QString occupation{};
    QString industry{};
    QString household{};
    QString education{};
    QString incomeBand{};
    QString companySize{};
    QString preferences{};
    QString notes{};
    QString taxId{};
    bool doNotCall = false;
    ItemList consents{};  ///< a channel each: state, date, source
    QString externalId{}; ///< the key of the system it was imported from
};

[[nodiscard]] EntityInfo customerEntity();

} // namespace kith
