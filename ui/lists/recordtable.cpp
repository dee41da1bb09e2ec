// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordtable.h"

#include "lists/editingdelegate.h"
#include "lists/recordheader.h"
#include "models/recordtablemodel.h"
#include "style/metrics.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kith {

RecordTable::RecordTable(RecordTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new RecordHeader(model, this))
{
    setUp(*this, *m_header);
    setModel(&m_model);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    makeFrozen();
    connectHeader(*m_header);
    connectHeader(*m_frozenHeader);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        layOutFrozen();
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            Q_EMIT columnResized(column);
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::layOutFrozen);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &RecordTable::layOutFrozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
}

void RecordTable::setUp(QTableView& view, RecordHeader& header)
{
    view.setHorizontalHeader(&header);
    view.setSelectionBehavior(SelectRows);
    view.setSelectionMode(ExtendedSelection);
    view.setVerticalScrollMode(ScrollPerPixel);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    // One height for all: a million rows are not measured.
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    view.verticalHeader()->hide();
}

void RecordTable::makeFrozen()
{
    m_frozen = new QTableView(this);
    m_frozenHeader = new RecordHeader(m_model, m_frozen);
    setUp(*m_frozen, *m_frozenHeader);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozenHeader->setSectionResizeMode(QHeaderView::Fixed);
    m_frozenHeader->setSectionsMovable(false);
    m_frozen->hide();
    m_edge = new QWidget(this);
    m_edge->setBackgroundRole(QPalette::Mid);
    m_edge->setAutoFillBackground(true);
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_edge->hide();
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!editInPlace(index))
            Q_EMIT activated(index);
    });
    connect(m_frozen, &QAbstractItemView::clicked, this, [this] { setFocus(Qt::MouseFocusReason); });
}

void RecordTable::connectHeader(RecordHeader& header)
{
    connect(&header, &RecordHeader::sortRequested, this, &RecordTable::sortRequested);
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint& position) {
        Q_EMIT columnMenuRequested(header.logicalIndexAt(position), header.mapToGlobal(position));
    });
    connect(&header, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { Q_EMIT columnMoved(from, to); });
}

void RecordTable::setRowDelegate(QAbstractItemDelegate* delegate)
{
    setItemDelegate(delegate);
    m_frozen->setItemDelegate(delegate);
    disconnect(delegate, nullptr, m_frozen, nullptr); // what is edited is edited in the table
}

void RecordTable::setFrozenColumns(int count)
{
    m_frozenColumns = std::clamp(count, 0, m_model.columnCount());
    // Not before it is wanted: its header holds eight bytes a row, as the table's own does.
    if (m_frozenColumns > 0 && !m_frozen->model()) {
        m_frozen->setModel(&m_model);
        m_frozen->setSelectionModel(selectionModel());
    }
    layOutFrozen();
}

void RecordTable::putHeaderInOrder()
{
    // A header keeps the order of its own over a reset of the model.
    const QSignalBlocker silent(m_header);
    for (int column = 0; column < m_header->count(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
}

int RecordTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < std::min(m_frozenColumns, m_header->count()); ++column)
        width += m_header->sectionSize(column);
    return width;
}

void RecordTable::layOutFrozen()
{
    const int width = frozenWidth();
    // Where they would leave nothing to be seen of the others, they scroll along.
    const bool stays = width > 0 && horizontalScrollBar()->value() > 0 && width < viewport()->width();
    m_frozen->setAccessibleName(accessibleName());
    m_frozen->setVisible(stays);
    m_edge->setVisible(stays);
    if (!stays)
        return;
    for (int column = 0; column < m_frozenHeader->count(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenColumns);
        m_frozenHeader->resizeSection(column, m_header->sectionSize(column));
    }
    const QRect whole = m_header->geometry().united(viewport()->geometry());
    m_frozen->setGeometry(isRightToLeft() ? whole.right() - width + 1 : whole.left(), whole.top(), width,
                          whole.height());
    m_frozenHeader->setFixedHeight(m_header->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
    const QRect frozen = m_frozen->geometry();
    m_edge->setGeometry(isRightToLeft() ? frozen.left() - 1 : frozen.right() + 1, frozen.top(), 1, frozen.height());
    m_edge->raise();
}

void RecordTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const bool isScrolled = m_frozenColumns > 0 && m_frozen->isVisible();
    if (isScrolled && index.column() < m_frozenColumns) {
        // It is to be seen already, whatever stands below it.
        const int sideways = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(sideways);
        return;
    }
    QTableView::scrollTo(index, hint);
    if (!isScrolled)
        return;
    const QRect cell = visualRect(index);
    const int hidden =
        isRightToLeft() ? cell.right() - (viewport()->width() - frozenWidth()) + 1 : frozenWidth() - cell.left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

bool RecordTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    // Behind the frozen columns nobody would see the editor.
    if (m_frozen->isVisible() && index.column() < m_frozenColumns && trigger == AllEditTriggers)
        horizontalScrollBar()->setValue(0);
    return QTableView::edit(index, trigger, event);
}

bool RecordTable::editInPlace(const QModelIndex& index)
{
    // By its name a record is opened.
    if (!isEditable(index) || index.column() == m_model.titleColumn())
        return false;
    edit(index, AllEditTriggers, nullptr);
    return true;
}

bool RecordTable::isEditable(const QModelIndex& index) const
{
    // A list with a way of its own to draw its rows is not edited in place.
    return index.flags() & Qt::ItemIsEditable && qobject_cast<EditingDelegate*>(itemDelegate());
}

void RecordTable::editNext(const QModelIndex& from, int step)
{
    for (int column = from.column() + step; column >= 0 && column < m_model.columnCount(); column += step) {
        const QModelIndex next = from.siblingAtColumn(column);
        if (!isEditable(next))
            continue;
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        edit(next, AllEditTriggers, nullptr);
        return;
    }
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    // Qt::ActionsContextMenu would run a loop of its own with the menu on the stack, and the window may go meanwhile.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_F2 || event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (isEditable(currentIndex()))
        edit(currentIndex(), AllEditTriggers, nullptr);
    else
        Q_EMIT formRequested();
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!editInPlace(indexAt(event->position().toPoint())))
        QTableView::mouseDoubleClickEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutFrozen();
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen)
        layOutFrozen();
}

} // namespace kith
