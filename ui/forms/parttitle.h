// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace kith {

/// What the user reads for a part of a list's entry ("Street", "Postal code"), or for its label (FlatColumn::label);
/// empty for a part that goes by the field's own title.
[[nodiscard]] QString partTitle(const Field& field, int part);

} // namespace kith
