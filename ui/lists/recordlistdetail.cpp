// SPDX-License-Identifier: GPL-3.0-or-later
// Where a list shows what is known of its current record, and what opening one does.
#include "lists/detailsplitter.h"
#include "lists/recordlistview.h"
#include "lists/viewtabs.h"
#include "widgets/card.h"
#include "widgets/filterbar.h"

#include <QShortcut>

namespace kith {

void RecordListView::setDetail(QWidget* detail)
{
    m_detail = detail;
    m_splitter->setDetail(detail);
    m_placeAction->setVisible(true);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), detail);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        setFull(false);
        goToTable();
    });
}

void RecordListView::open(const QModelIndex& index)
{
    if (m_detail)
        setFull(true);
    else
        Q_EMIT opened(m_model->idAt(index.row()));
}

void RecordListView::setFull(bool isFull)
{
    if (m_isFull == isFull || !m_detail)
        return;
    m_isFull = isFull;
    m_bar->setVisible(!isFull);
    m_views->setVisible(!isFull);
    m_card->setVisible(!isFull);
    if (isFull) {
        m_detail->show();
        m_detail->setFocusPolicy(Qt::StrongFocus);
        m_detail->setFocus(Qt::OtherFocusReason);
    } else {
        m_splitter->setPlace(m_splitter->place());
    }
}

void RecordListView::cycleDetail()
{
    setFull(false);
    m_splitter->cycle();
}

} // namespace kith
