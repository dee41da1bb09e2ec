// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"

namespace kith {

/// What a record is before anything is typed: empty, but that what can be active is.
[[nodiscard]] Record newRecord(const EntityInfo& entity);

} // namespace kith
