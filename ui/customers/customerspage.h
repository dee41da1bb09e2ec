// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"
#include "shell/windowpage.h"
#include "storage/book.h"

namespace kith {

class CustomerDetail;
class RecordListView;

/// All customers in a list, with everything about the current one beside it.
class CustomersPage : public WindowPage
{
    Q_OBJECT

public:
    explicit CustomersPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QAction* primaryAction() const override { return m_actions.front(); }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] qint64 currentRecord() const override { return currentCustomer(); }
    void showRecord(qint64 id) override;
    void searchFor(const QString& words) override;

    [[nodiscard]] qint64 currentCustomer() const;
    /// Makes it the current row, also where it is listed only later.
    void select(qint64 customer);
    [[nodiscard]] RecordListView& list() const { return *m_list; }

private:
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& key, void (CustomersPage::*act)());
    void connectParts();
    void showCurrent();
    void addCustomer();
    void editCustomer();
    void removeSelected();
    void logForCurrent();
    void callThese();

    Services m_services;
    RecordListView* m_list;
    CustomerDetail* m_detail;
    QList<QAction*> m_actions;
    qint64 m_current = 0; ///< as it was told last
};

} // namespace kith
