// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace kith {

// A command a line, in the order of the help.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command checkCommand();

} // namespace kith
