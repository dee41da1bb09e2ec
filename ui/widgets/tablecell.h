// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableWidgetItem;

namespace kith {

/// A cell of a small table that is read and chosen from; the tooltip is plain text. The table that takes it owns it.
[[nodiscard]] QTableWidgetItem* readOnlyCell(const QString& text, const QString& toolTip = {});

} // namespace kith
