// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kith {

/// How many letters must be added, left out, changed or swapped with their neighbour to get from one word to the other
/// (Damerau–Levenshtein in its restricted form, no stretch edited twice), whatever the case.
[[nodiscard]] int editDistance(QStringView left, QStringView right);

/// The name a person most likely meant, for “did you mean …?”; empty where none is near.
[[nodiscard]] QString nearestName(QStringView typed, const QStringList& names);

} // namespace kith
