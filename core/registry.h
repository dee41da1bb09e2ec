// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"

namespace kith {

/// Everything this version of Kith keeps in a book: each subject's entities and rollups.
[[nodiscard]] Registry standardRegistry();

} // namespace kith
