// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

class QFontMetrics;

namespace kith {

/// How wide a column is until somebody draws it wider, in pixels: its title and what usually stands in it fit, in
/// whatever language.
[[nodiscard]] int usualColumnWidth(const Field& field, const QFontMetrics& measure);

} // namespace kith
