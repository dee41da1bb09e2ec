// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "schema/field.h"

#include <QDateTime>

namespace kith {

/// A call, visit, meeting, e-mail, message or note that happened.
struct Interaction
{
    InteractionId id{};
    QString kind{};      ///< "call", "visit", "meeting", "email", "message", "note"
    QString direction{}; ///< "out", "in" or empty
    QString medium{};    ///< "phone", "whatsapp", "zalo" … or the user's own word
    QDateTime at{};
    std::vector<CustomerId> customers{};
    std::vector<ContactId> contacts{};
    std::vector<EmployeeId> employees{};
    QString outcome{};
    int minutes = 0; ///< 0: not measured
    QString text{};
    QString feedback{};
    int satisfaction = 0;  ///< 1 to 5; 0: not asked
    bool isPinned = false; ///< stands on top of the timeline
    QString externalId{};
};

[[nodiscard]] EntityInfo interactionEntity();

} // namespace kith
