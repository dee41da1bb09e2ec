// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "schema/field.h"

namespace kith {

/// A word that customers and contacts are gathered under.
struct Tag
{
    TagId id{};
    QString name{};
    QString color{}; ///< "#rrggbb" or empty
};

[[nodiscard]] EntityInfo tagEntity();

} // namespace kith
