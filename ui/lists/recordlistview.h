// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/columnchoice.h"
#include "models/recordtablemodel.h"
#include "models/searchworker.h"
#include "shell/services.h"
#include "widgets/listquery.h"

#include <QVariantMap>
#include <QWidget>

class QAbstractItemDelegate;

namespace kith {

class Card;
class DetailSplitter;
class EmptyState;
class FilterBar;
class ListOutput;
class ListSums;
class RecordTable;
class ViewTabs;

/// What an empty list says where nothing is filtered away.
struct ListEmptiness
{
    QString title{};
    QString reason{};
    QList<QAction*> actions{}; ///< the first is the primary one
};

/// The records of one kind as a list: one bar to search and to filter, a table whose columns, order and widths the user
/// chooses, and a word where it is empty. What a page adds is what its records can do.
class RecordListView : public QWidget
{
    Q_OBJECT

public:
    /// `columns`: the fields shown at first; the first one gives the order, unless the kind is listed newest first.
    RecordListView(const Services& services, const QString& kind, const QStringList& columns,
                   QWidget* parent = nullptr);

    void setEmptiness(const ListEmptiness& emptiness);
    /// What the page's own controls choose, beside what is typed into the bar.
    void setNarrowing(const FilterNode& filter);
    /// Words or a filter, as typed.
    void setQueryText(const QString& text);
    [[nodiscard]] QString queryText() const;
    [[nodiscard]] const ListQuery& query() const { return m_query; }
    /// What all listed records meet: the bar's filter and the page's narrowing, without the words.
    [[nodiscard]] FilterNode filter() const;

    /// 0 where there is none.
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] IdList selected() const;
    /// Makes it the current row, also where it is listed only later.
    void select(qint64 id);
    /// The next or the previous row.
    void step(int rows);

    void refresh();
    /// All that is asked for is there: no worker reads or searches any more.
    [[nodiscard]] bool isListed() const;
    /// "12 of 3 480"
    [[nodiscard]] QString status() const;
    /// Columns, widths, order, what stands in the bar, where the detail stands and who is current.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

    /// Columns and order of a view; what else there is stays.
    void restoreView(const QVariantMap& layout);
    /// What a view's text asks for.
    [[nodiscard]] FilterResult<ListQuery> readQuery(const QString& text) const;
    /// How many records of the kind there are.
    void setWhole(qint64 count);
    [[nodiscard]] ViewTabs& views() const { return *m_views; }

    /// Copy, filter, columns, detail: for the page's menu.
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    [[nodiscard]] RecordTableModel& model() const { return *m_model; }
    [[nodiscard]] RecordTable& table() const { return *m_table; }
    [[nodiscard]] FilterBar& filterBar() const { return *m_bar; }
    /// What is known of the current record: beside the list, below it, or off.
    void setDetail(QWidget* detail);
    /// The detail in the place of the list; back again.
    void setFull(bool isFull);
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// What the list shows, on paper and in files.
    [[nodiscard]] ListOutput& output() const { return *m_output; }
    [[nodiscard]] DetailSplitter& splitter() const { return *m_splitter; }
    /// How a row is drawn; rows of titles, chips and text by default.
    void setRowDelegate(QAbstractItemDelegate* delegate);

    /// Makes it current; what it is not listed for is put away.
    void showRecord(qint64 id);
    void focusBar();
    void goToTable();
    void copySelected();

Q_SIGNALS:
    void currentChanged(qint64 id);
    void opened(qint64 id); ///< Return or a double click, where there is no detail to be shown in full
    void statusChanged();
    void done(const QString& what); ///< a sentence in the past tense; the window offers to undo it
    void told(const QString& what); ///< the same of what changed nothing
    void failed(const kith::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLayout();
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& key, void (RecordListView::*act)());
    void connectModel();
    void setUpBar();
    void followNames(const ChangeNotice& notice);
    void ask(const ListQuery& query);
    void list();
    void showFound(const IdList& ids, SearchWorker::Extent extent);
    void keepSelection();
    void showEmptiness();
    void goToWanted();
    void goToRow(int row);
    void showColumnMenu();
    void saveView();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] std::optional<FilterNode> summedFilter() const;
    void showAll();
    void cycleDetail();
    void open(const QModelIndex& index);
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    [[nodiscard]] const EntityInfo& entity() const;

    Services m_services;
    std::shared_ptr<const Schema> m_schema;
    RecordTableModel* m_model;
    SearchWorker* m_search;
    FilterBar* m_bar;
    RecordTable* m_table;
    ColumnChoice* m_columns;
    ViewTabs* m_views = nullptr;
    ListSums* m_sums;
    Card* m_card = nullptr;
    DetailSplitter* m_splitter = nullptr;
    ListOutput* m_output = nullptr;
    QAction* m_placeAction = nullptr;
    QAction* m_showAll = nullptr;
    EmptyState* m_empty = nullptr;
    QList<QAction*> m_actions;
    ListEmptiness m_emptiness;
    QWidget* m_detail = nullptr;
    bool m_isFull = false;
    FilterNode m_narrowing{};
    ListQuery m_query{};
    bool m_isFound = false; ///< the words that stand in the bar were answered
    SearchWorker::Extent m_extent = SearchWorker::Extent::All;
    qint64 m_wanted = 0; ///< to be selected once it is listed
    qint64 m_all = -1;   ///< how many there are unfiltered; -1 unknown
};

} // namespace kith
