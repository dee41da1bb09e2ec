// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kith {

/// Gives the keys to what the eye comes to next, or before, in that window; for QWidget::focusNextPrevChild. Goes by
/// the layouts as they are at that moment, so that what is added or moved needs no order of its own.
[[nodiscard]] bool passFocus(QWidget& window, bool isForward);

} // namespace kith
