// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "models/searchworker.h"
#include "shell/services.h"
#include "shell/windowpage.h"

class QSplitter;
class QTableView;

namespace kith {

class Card;
class CustomerDetail;
class EmptyState;
class FilterBar;

/// All customers in a table, found by typing, chosen by a filter, with everything about the current one beside it.
class CustomersPage : public WindowPage
{
    Q_OBJECT

public:
    explicit CustomersPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QAction* primaryAction() const override { return m_actions.front(); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] qint64 currentRecord() const override { return currentCustomer(); }
    /// Makes it the current row; a search or a filter it is not found by is put away.
    void showRecord(qint64 id) override;
    void searchFor(const QString& words) override;

    [[nodiscard]] qint64 currentCustomer() const;
    /// Makes it the current row, also where it is listed only later.
    void select(qint64 customer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void makeTable();
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& key, void (CustomersPage::*act)());
    void connectModel();
    void setUpFilter();
    void showCurrent();
    void keepSelection();
    void showEmptiness();
    void layOutColumns();
    void fitColumns();
    void chooseColumns(const QPoint& position);
    void addCustomer();
    void editCustomer();
    void removeSelected();
    void logForCurrent();
    void copySelected();
    void focusFilter();
    void goToTable();
    void goToRow(int row);
    [[nodiscard]] IdList selected() const;

    Services m_services;
    RecordTableModel* m_model;
    SearchWorker* m_search;
    FilterBar* m_filterBar = nullptr;
    QTableView* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    bool m_isNarrow = false;
    bool m_isSplitChosen = false; ///< by the person, at an earlier start
    Card* m_card = nullptr;
    EmptyState* m_empty = nullptr;
    CustomerDetail* m_detail = nullptr;
    QList<QAction*> m_actions;
    FilterNode m_filter{};
    QString m_searched;
    qint64 m_current = 0; ///< as it was told last
    qint64 m_wanted = 0;  ///< to be selected once it is listed
};

} // namespace kith
