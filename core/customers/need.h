// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "schema/field.h"

#include <QDate>

namespace kith {

/// Something a customer or contact wants: what, which product or category, by when, and whether it was met.
struct Need
{
    NeedId id{};
    QString what{};
    CustomerId customer{};
    ContactId contact{};
    QString product{};
    QString category{};
    QDate due{};
    bool isMet = false;
    QString notes{};
    QString externalId{};
};

[[nodiscard]] EntityInfo needEntity();

} // namespace kith
