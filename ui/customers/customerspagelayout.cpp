// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdetail.h"
#include "customers/customerspage.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

void CustomersPage::layOutColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 1; column < m_model->columnCount(); ++column)
        header->resizeSection(column, m_model->usualWidth(column, fontMetrics()));
    fitColumns();
}

void CustomersPage::fitColumns()
{
    constexpr int least = 170; // pixels of a name
    QHeaderView* header = m_table->horizontalHeader();
    int others = 0;
    for (int column = 1; column < header->count(); ++column)
        others += header->sectionSize(column);
    const bool fits = m_table->viewport()->width() - others >= least;
    if (header->count() == 0)
        return;
    header->setSectionResizeMode(0, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits && header->sectionSize(0) < least)
        header->resizeSection(0, least);
}

void CustomersPage::resizeEvent(QResizeEvent* event)
{
    constexpr int wide = 1000; // pixels: below, the list needs what it can get
    WindowPage::resizeEvent(event);
    const bool isNarrow = width() < wide;
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow || m_isSplitChosen)
        return;
    const int detail = isNarrow ? m_detail->minimumWidth() : metrics::DetailWidth;
    m_splitter->setSizes({m_splitter->width() - detail, detail});
}

void CustomersPage::showRecord(qint64 id)
{
    if (m_model->isComplete() && m_model->rowOf(id) < 0) {
        m_filterBar->setText({});
        searchFor({});
    }
    select(id);
}

QVariantMap CustomersPage::saveState() const
{
    return {{u"columns"_s, m_model->columns()},
            {u"header"_s, m_table->horizontalHeader()->saveState()},
            {u"splitter"_s, m_splitter->saveState()},
            {u"record"_s, currentCustomer()}};
}

void CustomersPage::restoreState(const QVariantMap& state)
{
    if (const QStringList columns = state.value(u"columns"_s).toStringList(); !columns.isEmpty())
        m_model->setColumns(columns);
    QHeaderView* header = m_table->horizontalHeader();
    if (header->restoreState(state.value(u"header"_s).toByteArray()))
        m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_isSplitChosen = m_splitter->restoreState(state.value(u"splitter"_s).toByteArray());
    m_wanted = state.value(u"record"_s).toLongLong();
}

void CustomersPage::showEmptiness()
{
    if (m_model->rowCount() > 0 || !m_model->isComplete()) {
        m_card->cover(nullptr);
        return;
    }
    const bool isAll = m_filter.kind == FilterNode::Kind::All && m_filter.parts.empty();
    if (!m_searched.isEmpty())
        m_empty->show(tr("Nobody found"), spoken(tr("Nobody in this list matches “%1”.").arg(m_searched)), {});
    else if (!isAll)
        m_empty->show(tr("Nobody matches"), tr("No customer matches the filter. Change it, or press Esc in it."), {});
    else
        m_empty->show(tr("No customers yet"), tr("Add the first one, or import the list you have: File, Import."),
                      {m_actions.front()});
    m_card->cover(m_empty);
}

} // namespace kith
