// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace kith {

// A command a line, in the order of the help.
[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command addCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command removeCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command forgetCommand();
[[nodiscard]] Command generateCommand();

} // namespace kith
