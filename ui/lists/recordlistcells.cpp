// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "lists/viewtabs.h"
#include "models/celltext.h"
#include "storage/book.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/tabstrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A cell of tab-separated text: what would break a row becomes a space.
QString tabSeparatedCell(QString text)
{
    for (QChar& character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return text;
}

} // namespace

void RecordListView::copySelected()
{
    constexpr qsizetype most = 10'000; // the window reads each of them meanwhile
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    if (rows.size() > most)
        Q_EMIT told(
            tr("The first %1 rows are copied; export the list to have all of them.").arg(QLocale().toString(most)));
    rows.resize(std::min(rows.size(), most));
    const int columns = m_model->columnCount();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(tabSeparatedCell(row.siblingAtColumn(column).data(RecordTableModel::CopiedRole).toString()));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordListView::showColumnMenu()
{
    const int column = m_table->currentIndex().column();
    const QHeaderView* header = m_table->horizontalHeader();
    const int x = column < 0 ? 0 : header->sectionViewportPosition(column);
    m_columns->popUp(column, header->mapToGlobal(QPoint(std::clamp(x, 0, header->width()), header->height())));
}

void RecordListView::showAll()
{
    m_views->tabs().setCurrentIndex(0); // a view that was chosen is not what is shown now
    setQueryText({});
    goToTable();
}

void RecordListView::setEmptiness(const ListEmptiness& emptiness)
{
    m_emptiness = emptiness;
    showEmptiness(); // nobody tells again of what was empty before
}

void RecordListView::showEmptiness()
{
    if (m_model->rowCount() > 0 || !m_model->isComplete()) {
        m_card->cover(nullptr);
        return;
    }
    if (!m_query.words.isEmpty())
        m_empty->show(tr("Nothing found"), spoken(tr("Nothing in this list matches “%1”.").arg(m_query.words)),
                      {m_showAll});
    else if (m_query.isFiltered())
        m_empty->show(tr("Nothing matches"), tr("Nothing here meets the filter. Change it, or press Esc in it."),
                      {m_showAll});
    else
        m_empty->show(m_emptiness.title, m_emptiness.reason, m_emptiness.actions);
    m_card->cover(m_empty);
}

void RecordListView::followNames(const ChangeNotice& notice)
{
    const int tag = m_schema->entity(u"tag").number;
    const bool isOther = m_schema != m_services.book.schema();
    if (isOther)
        setUpBar();
    // What the filter names may have come or gone.
    if (isOther || std::ranges::any_of(notice.touched, [tag](const auto& each) { return each.kind == tag; }))
        m_bar->readAgain();
}

} // namespace kith
