// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// How many columns of a terminal a text takes: East Asian wide letters and pictures two, marks that join the letter
/// before them none, all others one.
[[nodiscard]] int displayWidth(QStringView text);

/// The text on one line and harmless to a terminal: control characters and line ends are replaced by what shows them,
/// overrides of the writing direction left out.
[[nodiscard]] QString onOneLine(QStringView text);

/// Cut to so many columns, the last of them “…”; never within a letter and its marks.
[[nodiscard]] QString cutToWidth(const QString& text, int columns);

} // namespace kith
