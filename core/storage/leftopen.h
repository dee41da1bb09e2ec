// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// True where a program that had the book open was killed: its log or journal lies beside the book, and no program of
/// this computer is using it. To be asked before the book is opened, which attaches the log.
[[nodiscard]] bool wasLeftOpen(const QString& bookPath);

} // namespace kith
