// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/caller.h"

#include <functional>
#include <vector>

namespace kith {

/// With whom something happened.
struct LogParty
{
    qint64 customer = 0;
    qint64 contact = 0;
    QString title{};
    QString subtitle{};

    [[nodiscard]] bool isChosen() const { return customer > 0 || contact > 0; }

    /// With phone, company and when one talked last. Nobody where there are no such records.
    [[nodiscard]] static LogParty find(Book& book, const Caller& who);
};

/// Who could be meant by what was typed.
using PartySource = std::function<std::vector<LogParty>(const QString& text)>;
[[nodiscard]] PartySource partySource(Book& book);
[[nodiscard]] PartySource customerSource(Book& book);

} // namespace kith
