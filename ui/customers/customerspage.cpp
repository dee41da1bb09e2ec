// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "customers/customerdelegate.h"
#include "customers/customerdetail.h"
#include "forms/formdesk.h"
#include "shell/savegate.h"
#include "storage/bookpages.h"
#include "storage/search.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QKeySequence newKey(Qt::CTRL | Qt::Key_N);

QStringList usualColumns()
{
    return {u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"last_contact"_s, u"next_task"_s};
}

/// Values the filter's completion offers that only the book knows: names of what a reference may point at.
FilterValueSource valuesOf(Book& book)
{
    return [&book](const FilterField& field, const QString& beginning) -> QStringList {
        constexpr int most = 12;
        const auto schema = book.schema();
        const EntityInfo* target = field.field ? schema->find(field.field->target) : nullptr;
        if (!target || beginning.isEmpty())
            return {};
        const auto hits = Search(book).find(beginning, most, {target->number});
        QStringList names;
        for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>())
            names.append(hit.title);
        return names;
    };
}

} // namespace

CustomersPage::CustomersPage(const Services& services, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_model(new RecordTableModel(services.book, services.names, u"customer"_s, this))
    , m_search(new SearchWorker(services.book, u"customer"_s, this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    layout->setSpacing(metrics::Medium);
    m_filterBar = new FilterBar(this);
    layout->addWidget(m_filterBar);
    layout->addWidget(makeContent(), 1);
    connectModel();
    setUpFilter();
    m_model->setColumns(usualColumns());
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_model->showMatching({});
    setTabOrder(m_filterBar->line(), m_table);
    setTabOrder(m_table, m_detail);
    setFocusProxy(m_card);
}

QWidget* CustomersPage::makeContent()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter = splitter;
    splitter->setChildrenCollapsible(false);
    if (isRightToLeft())
        splitter->setContentsMargins(0, 0, 1, 0); // mirrored it would cut a pixel off
    makeTable();
    m_detail = new CustomerDetail(m_services.book, m_services.names, splitter);
    m_detail->setMinimumWidth(metrics::DetailWidth * 3 / 4);
    m_card = new Card(m_table, splitter);
    m_empty = new EmptyState(m_card);
    m_empty->hide();
    splitter->addWidget(m_card);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({metrics::DetailWidth * 2, metrics::DetailWidth});
    connect(m_detail, &CustomerDetail::logRequested, this, &CustomersPage::logForCurrent);
    connect(m_detail, &CustomerDetail::editRequested, this, &CustomersPage::editCustomer);
    connect(m_detail, &CustomerDetail::failed, this, &WindowPage::failed);
    return splitter;
}

void CustomersPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // One height for all: a million rows are not measured.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &CustomersPage::chooseColumns);
    connect(m_table, &QAbstractItemView::activated, this, &CustomersPage::editCustomer);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_actions);
    m_table->installEventFilter(this);
}

QAction* CustomersPage::addAction(const QString& text, const QKeySequence& key, void (CustomersPage::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void CustomersPage::makeActions()
{
    const bool canWrite = !m_services.book.isReadOnly();
    addAction(tr("&New customer …"), newKey, &CustomersPage::addCustomer)->setEnabled(canWrite);
    addAction(tr("&Edit customer …"), QKeySequence(Qt::Key_F2), &CustomersPage::editCustomer)->setEnabled(canWrite);
    addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L), &CustomersPage::logForCurrent)
        ->setEnabled(canWrite);
    // In the table only: in a field these keys belong to its text.
    QAction* copy = addAction(tr("&Copy rows"), QKeySequence::Copy, &CustomersPage::copySelected);
    QAction* remove = addAction(tr("&Remove customer"), QKeySequence::Delete, &CustomersPage::removeSelected);
    remove->setEnabled(canWrite);
    copy->setShortcutContext(Qt::WidgetShortcut);
    remove->setShortcutContext(Qt::WidgetShortcut);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    addAction(tr("&Filter"), QKeySequence(Qt::CTRL | Qt::Key_F), &CustomersPage::focusFilter);
}

void CustomersPage::connectModel()
{
    connect(m_model, &RecordTableModel::listed, this, &CustomersPage::keepSelection);
    connect(m_model, &RecordTableModel::failed, this, &WindowPage::failed);
    connect(m_search, &SearchWorker::failed, this, &WindowPage::failed);
    connect(m_search, &SearchWorker::found, this, [this](const IdList& ids) {
        m_model->showOnly(ids);
        if (!ids.empty())
            goToRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CustomersPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CustomersPage::layOutColumns);
    connect(&m_services.book, &Book::changed, this, &CustomersPage::showCurrent);
    connect(&m_services.saves, &SaveGate::pendingChanged, this, &CustomersPage::showCurrent);
    connect(&m_services.forms, &FormDesk::recordAdded, this, [this](const QString& kind, qint64 id) {
        if (kind == "customer"_L1)
            select(id);
    });
}

void CustomersPage::setUpFilter()
{
    Book& book = m_services.book;
    const auto schema = book.schema();
    const std::shared_ptr<const EntityInfo> entity(schema, &schema->entity(u"customer"));
    m_filterBar->setFields(entity, valuesOf(book), [&book](const QString& text) {
        const auto now = book.schema(); // custom fields come and go
        return checkedFilter(book, now->entity(u"customer"), text);
    });
    connect(m_filterBar->line(), &FilterLine::leftDownwards, this, &CustomersPage::goToTable);
    connect(m_filterBar, &FilterBar::filtered, this, [this](const FilterNode& filter) {
        if (filter == m_filter)
            return;
        m_filter = filter;
        if (m_searched.isEmpty())
            m_model->showMatching(m_filter);
        else
            m_search->find(m_searched, m_filter);
    });
}

void CustomersPage::searchFor(const QString& text)
{
    if (text == m_searched)
        return;
    m_searched = text;
    if (!text.isEmpty()) {
        m_search->find(text, m_filter);
        return;
    }
    m_search->cancel();
    m_wanted = currentCustomer();
    m_model->showMatching(m_filter);
}

QString CustomersPage::status() const
{
    const QLocale locale;
    const QString count = locale.toString(m_model->rowCount());
    if (!m_searched.isEmpty())
        return tr("%Ln found", nullptr, m_model->rowCount());
    const bool isAll = m_filter.kind == FilterNode::Kind::All && m_filter.parts.empty();
    if (!m_model->isComplete())
        return isAll ? tr("%1 shown, counting …").arg(count) : tr("Filtering …");
    return isAll ? tr("%Ln customer(s)", nullptr, m_model->rowCount())
                 : tr("%Ln customer(s) match the filter", nullptr, m_model->rowCount());
}

void CustomersPage::refresh()
{
    if (m_searched.isEmpty())
        m_model->refresh();
    else
        m_search->find(m_searched, m_filter);
    showCurrent();
}

qint64 CustomersPage::currentCustomer() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

void CustomersPage::select(qint64 customer)
{
    m_wanted = customer;
    keepSelection();
}

void CustomersPage::keepSelection()
{
    showEmptiness();
    if (const int row = m_wanted > 0 ? m_model->rowOf(m_wanted) : -1; row >= 0) {
        m_wanted = 0;
        goToRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        goToRow(0);
    }
    showCurrent();
    Q_EMIT statusChanged();
}

void CustomersPage::showCurrent()
{
    const qint64 id = currentCustomer();
    m_detail->showCustomer(id);
    m_detail->setPendingText(m_services.saves.isPending(u"customer"_s, id)
                                 ? tr("A change waits until the running job is done. It is safe on the disk.")
                                 : QString());
    if (std::exchange(m_current, id) != id)
        Q_EMIT currentChanged();
}

IdList CustomersPage::selected() const
{
    IdList ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(index.row()));
    return ids;
}

void CustomersPage::logForCurrent()
{
    if (!m_services.book.isReadOnly())
        m_services.forms.openLog(currentCustomer());
}

void CustomersPage::focusFilter()
{
    m_filterBar->line()->setFocus(Qt::ShortcutFocusReason);
}

void CustomersPage::goToRow(int row)
{
    // Not selectRow(): right to left it finds no column before the first layout.
    m_table->setCurrentIndex(m_model->index(row, 0));
}

bool CustomersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &CustomersPage::fitColumns); // once its parts have their sizes
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return WindowPage::eventFilter(watched, event);
    // Letters search. The table's own search would read every row.
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || key->text().isEmpty() || !key->text().front().isPrint() || key->text().front().isSpace())
        return false;
    Q_EMIT searchTyped(key->text());
    return true;
}

void CustomersPage::goToTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        goToRow(0);
}

} // namespace kith
