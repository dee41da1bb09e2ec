// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kith {

/// Runs the program with its window until that is closed; `words` are the options of the command line (--book …).
/// Makes the application object: a command makes another kind.
[[nodiscard]] int openWindow(int& argc, char* argv[], const QStringList& words);

} // namespace kith
