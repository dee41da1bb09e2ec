// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordheader.h"

#include "models/recordtablemodel.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace kith {

RecordHeader::RecordHeader(RecordTableModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) { Q_EMIT sortRequested(section, m_adds); });
}

void RecordHeader::mouseReleaseEvent(QMouseEvent* event)
{
    m_adds = event->modifiers() & Qt::ShiftModifier;
    QHeaderView::mouseReleaseEvent(event);
}

void RecordHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const int place = m_model.placeInOrder(section);
    if (place < 0)
        return;
    const std::vector<SortField>& order = m_model.order();
    // As Qt has it: the arrow down is the ascending order.
    option->sortIndicator =
        order[size_t(place)].isDescending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (order.size() > 1)
        option->text += u' ' + QLocale().toString(place + 1);
}

} // namespace kith
