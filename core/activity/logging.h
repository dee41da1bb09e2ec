// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/interaction.h"
#include "base/result.h"

#include <QDate>

namespace kith {

class Book;

/// What a rep has to say after a call: what happened, and the next step if there is one.
struct LogEntry
{
    Interaction interaction{};
    QDate followUp{};       ///< invalid: none
    QTime followUpTime{};   ///< invalid: any time of that day
    QString followUpText{}; ///< empty: "Follow up"
};

struct Logged
{
    InteractionId interaction{};
    TaskId task{}; ///< invalid where there is no follow-up
};

/// Writes an interaction down, and its follow-up as a task of whoever is working: one change set, one undo. A contact's
/// customer is added to the customers; who is working to the employees; without a time it was now.
[[nodiscard]] Result<Logged> logInteraction(Book& book, const LogEntry& entry);

} // namespace kith
