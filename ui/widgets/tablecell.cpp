// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablecell.h"

#include "models/celltext.h"

#include <QTableWidgetItem>

namespace kith {

QTableWidgetItem* readOnlyCell(const QString& text, const QString& toolTip)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(toolTip));
    return item;
}

} // namespace kith
