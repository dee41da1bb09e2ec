// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/recordlistview.h"

#include "lists/detailsplitter.h"
#include "lists/editingdelegate.h"
#include "lists/listsums.h"
#include "lists/recordtable.h"
#include "lists/viewtabs.h"
#include "reports/listoutput.h"
#include "storage/bookpages.h"
#include "storage/search.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QKeySequence columnsKey(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

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

RecordListView::RecordListView(const Services& services, const QString& kind, const QStringList& columns,
                               QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_schema(services.book.schema())
    , m_model(new RecordTableModel(services.book, services.names, kind, this))
    , m_search(new SearchWorker(services.book, kind, this))
    , m_bar(new FilterBar(this))
    , m_table(new RecordTable(*m_model, this))
    , m_columns(new ColumnChoice(*m_table, *m_model, this))
    , m_sums(new ListSums(
          services.book, *m_model, [this] { return summedFilter(); }, this))
{
    makeActions();
    makeLayout();
    auto* editing = new EditingDelegate(services, *m_model, m_table);
    connect(editing, &EditingDelegate::nextRequested, m_table, &RecordTable::editNext);
    setRowDelegate(editing);
    connectModel();
    setUpBar();
    m_model->setColumns(columns);
    if (!entity().isNewestFirst)
        m_model->setOrder({{columns.value(0), false}});
    m_model->showMatching({});
    setFocusProxy(m_card);
}

const EntityInfo& RecordListView::entity() const
{
    return m_schema->entity(m_model->kind());
}

void RecordListView::makeLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Medium);
    m_views = new ViewTabs(m_services, *this);
    connect(m_views, &ViewTabs::done, this, &RecordListView::done);
    connect(m_views, &ViewTabs::failed, this, &RecordListView::failed);
    layout->addWidget(m_views);
    layout->addWidget(m_bar);
    auto* columns = new Button(Icon::Columns, QString(), {}, Prominence::Normal, this);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Columns (%1)").arg(columnsKey.toString(QKeySequence::NativeText)));
    connect(columns, &QPushButton::clicked, this, &RecordListView::showColumnMenu);
    m_bar->addBeside(columns);
    m_table->setAccessibleName(entity().pluralTitle());
    m_table->installEventFilter(this);
    m_card = new Card(m_table, this);
    m_empty = new EmptyState(m_card);
    m_empty->hide();
    m_splitter = new DetailSplitter(m_card, this);
    layout->addWidget(m_splitter, 1);
}

QAction* RecordListView::addAction(const QString& text, const QKeySequence& key, void (RecordListView::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void RecordListView::makeActions()
{
    // In the table only: in a field this key belongs to its text.
    QAction* copy = addAction(tr("&Copy rows"), QKeySequence::Copy, &RecordListView::copySelected);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->QWidget::addAction(copy);
    addAction(tr("Search and filter"), QKeySequence(Qt::CTRL | Qt::Key_F), &RecordListView::focusBar);
    m_showAll = addAction(tr("Show all"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &RecordListView::showAll);
    addAction(tr("Save as view …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &RecordListView::saveView)
        ->setEnabled(!m_services.book.isReadOnly());
    addAction(tr("Columns …"), columnsKey, &RecordListView::showColumnMenu);
    m_placeAction = addAction(tr("Details: beside, below, off"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                              &RecordListView::cycleDetail);
    m_placeAction->setVisible(false);
    addAction(tr("Next in the list"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), &RecordListView::goToNext);
    addAction(tr("Previous in the list"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), &RecordListView::goToPrevious);
    m_output = new ListOutput(m_services, *this, m_model->kind());
    connect(m_output, &ListOutput::told, this, &RecordListView::told);
    connect(m_output, &ListOutput::failed, this, &RecordListView::failed);
}

void RecordListView::connectModel()
{
    connect(m_model, &RecordTableModel::listed, this, &RecordListView::keepSelection);
    connect(m_model, &RecordTableModel::failed, this, &RecordListView::failed);
    connect(m_search, &SearchWorker::failed, this, &RecordListView::failed);
    connect(m_search, &SearchWorker::found, this, &RecordListView::showFound);
    connect(m_bar, &FilterBar::left, this, &RecordListView::goToTable);
    connect(m_bar, &FilterBar::asked, this, &RecordListView::ask);
    connect(&m_services.book, &Book::changed, this, &RecordListView::followNames);
    connect(m_sums, &ListSums::changed, this, &RecordListView::statusChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_table, &QAbstractItemView::activated, this, &RecordListView::open);
    connect(m_columns, &ColumnChoice::aboutToChange, this, [this] { m_wanted = current(); });
    // Fields that come and go in the settings lay the list out anew, too: who was shown stays.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_wanted <= 0)
            m_wanted = current();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordListView::goToWanted);
    connect(m_columns, &ColumnChoice::changed, this, &RecordListView::keepSelection);
}

void RecordListView::showFound(const IdList& ids, SearchWorker::Extent extent)
{
    const bool isFirst = !std::exchange(m_isFound, true);
    m_extent = extent;
    m_model->showOnly(ids);
    if (isFirst && !ids.empty())
        goToRow(0);
}

void RecordListView::setUpBar()
{
    Book& book = m_services.book;
    m_schema = book.schema();
    const std::shared_ptr<const EntityInfo> fields(m_schema, &entity());
    m_bar->setFields(fields, valuesOf(book), [&book, kind = m_model->kind()](const QString& text) {
        const auto now = book.schema(); // custom fields come and go
        return checkedFilter(book, now->entity(kind), text);
    });
}

void RecordListView::ask(const ListQuery& query)
{
    if (query == m_query)
        return;
    const bool isOver = query.words.isEmpty() && !m_query.words.isEmpty();
    m_query = query;
    if (isOver)
        m_wanted = current(); // what was found stays chosen in the whole list
    list();
}

void RecordListView::setNarrowing(const FilterNode& filter)
{
    if (filter == m_narrowing)
        return;
    m_narrowing = filter;
    m_all = -1;
    list();
}

FilterNode RecordListView::filter() const
{
    if (holdsForAll(m_narrowing))
        return m_query.filter;
    if (holdsForAll(m_query.filter))
        return m_narrowing;
    return {.kind = FilterNode::Kind::All, .parts = {m_narrowing, m_query.filter}};
}

/// What words found is listed, not filtered: its rows are on the screen.
std::optional<FilterNode> RecordListView::summedFilter() const
{
    return m_query.words.isEmpty() ? std::optional(filter()) : std::nullopt;
}

void RecordListView::list()
{
    if (!m_query.words.isEmpty()) {
        m_isFound = false;
        m_search->find(m_query.words, filter());
        return;
    }
    m_search->cancel();
    m_extent = SearchWorker::Extent::All;
    m_model->showMatching(filter());
}

void RecordListView::refresh()
{
    m_views->reload();
    followNames({});
    if (m_query.words.isEmpty())
        m_model->refresh();
    else
        m_search->find(m_query.words, filter());
    Q_EMIT currentChanged(current());
}

QVariantMap RecordListView::state() const
{
    QVariantMap state = m_columns->state().toVariantMap();
    state[u"query"_s] = queryText();
    state[u"detail"_s] = m_splitter->state();
    state[u"record"_s] = current();
    return state;
}

void RecordListView::restoreState(const QVariantMap& state)
{
    m_columns->restore(QJsonObject::fromVariantMap(state));
    m_splitter->restore(state.value(u"detail"_s).toMap());
    if (const QString text = state.value(u"query"_s).toString(); text != queryText())
        setQueryText(text);
    if (const qint64 id = state.value(u"record"_s).toLongLong(); id > 0)
        select(id);
}

void RecordListView::restoreView(const QVariantMap& layout)
{
    m_columns->restore(QJsonObject::fromVariantMap(layout));
}

void RecordListView::saveView()
{
    m_views->saveAs();
}

void RecordListView::showRecord(qint64 id)
{
    if (m_model->isComplete() && m_model->rowOf(id) < 0 && !m_query.isAll())
        setQueryText({});
    select(id);
}

FilterResult<ListQuery> RecordListView::readQuery(const QString& text) const
{
    Book& book = m_services.book;
    const auto schema = book.schema();
    const EntityInfo& kind = schema->entity(m_model->kind());
    return readListQuery(text, kind, [&](const QString& part) { return checkedFilter(book, kind, part); });
}

void RecordListView::setQueryText(const QString& text)
{
    m_bar->setText(text);
}

QString RecordListView::queryText() const
{
    return m_bar->text();
}

void RecordListView::setRowDelegate(QAbstractItemDelegate* delegate)
{
    m_table->setRowDelegate(delegate);
}

qint64 RecordListView::current() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

IdList RecordListView::selected() const
{
    IdList ids;
    // By ranges: of a million rows selectedRows() asks for each whether it is selected.
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    }
    return ids;
}

void RecordListView::select(qint64 id)
{
    m_wanted = id;
    keepSelection();
}

void RecordListView::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row >= 0 && row < m_model->rowCount())
        goToRow(row);
}

void RecordListView::keepSelection()
{
    if (m_query.isAll() && m_model->isComplete())
        m_all = m_model->rowCount();
    showEmptiness();
    m_sums->renew();
    goToWanted();
    Q_EMIT currentChanged(current());
    Q_EMIT statusChanged();
}

void RecordListView::goToWanted()
{
    if (const int row = m_wanted > 0 ? m_model->rowOf(m_wanted) : -1; row >= 0) {
        m_wanted = 0;
        goToRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        goToRow(0);
    }
}

void RecordListView::goToRow(int row)
{
    // Not selectRow(): right to left it finds no column before the first layout. Nor the view's setCurrentIndex():
    // while the Ctrl of the key that saved is still held, it would add the row to those that were selected.
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordListView::focusBar()
{
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
    m_bar->line()->selectAll();
}

void RecordListView::goToTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        goToRow(0);
}

bool RecordListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        QTimer::singleShot(0, m_columns, &ColumnChoice::fit); // once its parts have their sizes
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Letters search. The table's own search would read every row.
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || key->text().isEmpty() || !key->text().front().isPrint() || key->text().front().isSpace())
        return false;
    m_bar->line()->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_bar->line(), event);
    return true;
}

} // namespace kith
