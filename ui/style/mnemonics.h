// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// The text of an action as a button shows it and a screen reader says it: "&Edit" and "संपादन (&E)" without their
/// mnemonic. Scripts whose letters join take it behind the word, as a line under one letter would part it from the
/// next.
[[nodiscard]] QString withoutMnemonic(const QString& text);

/// The same without the ellipsis at its end.
[[nodiscard]] QString buttonText(const QString& text);

} // namespace kith
