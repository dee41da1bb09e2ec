// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kith {

/// How alike two texts are, from 0 (nothing in common) to 1 (the same): letters in common within half the longer
/// length, less for those that changed places, more for a common beginning of up to four letters (weight 0.1).
/// W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage,
/// 1990. Give it folded texts. Texts over 64 letters are compared by their first 64.
[[nodiscard]] double jaroWinkler(QStringView left, QStringView right);

} // namespace kith
