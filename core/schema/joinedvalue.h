// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace kith {

/// What a field holds when it learns more. Labelled lists and sets of references take what they lack: a number written
/// with other spaces is the same, an address that says more fills in the one that says less. Any other value is
/// replaced.
[[nodiscard]] Value joinedValue(const Field& field, const Value& existing, const Value& further);

} // namespace kith
