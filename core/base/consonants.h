// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// The consonant keys of a folded word in Arabic or Hebrew script, one for each way to read it, with a space between.
[[nodiscard]] QString semiticConsonants(QStringView word);

} // namespace kith
