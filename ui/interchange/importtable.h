// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableWidget;

namespace kith {

/// The tables of the import assistant: read only, a line a row, no grid.
void setUpTable(QTableWidget& table, const QString& accessibleName);

} // namespace kith
