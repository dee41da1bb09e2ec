// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"
#include "shell/windowpage.h"
#include "storage/book.h"

namespace kith {

class ActivityDetail;
class ChoiceBar;
class RecordListView;

/// What activities have in common, done or to be done: a list narrowed by a few boxes, and the current one beside it.
class ActivityListPage : public WindowPage
{
    Q_OBJECT

public:
    ActivityListPage(const Services& services, const QString& kind, const QStringList& columns, QWidget* parent);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QList<QAction*> fileActions() const override;
    [[nodiscard]] QAction* primaryAction() const override { return m_actions.value(0); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] qint64 currentRecord() const override;
    void showRecord(qint64 id) override;
    void searchFor(const QString& words) override;
    [[nodiscard]] RecordListView& list() const { return *m_list; }
    [[nodiscard]] ChoiceBar& choices() const { return *m_choices; }

protected:
    [[nodiscard]] QAction* addAction(const QString& text, const QKeySequence& key);
    /// In the table only: in a field these keys belong to its text.
    [[nodiscard]] QAction* addTableAction(const QString& text, const QList<QKeySequence>& keys);
    void finishActions(const QString& nothing, const QString& reason);
    /// "Everyone", "Me" and each employee.
    void addEmployees(const QString& field, const QKeySequence& key);
    void edit();
    void remove();
    /// Of the current row; 0: none.
    [[nodiscard]] qint64 currentCustomer() const;
    void showCurrent() override;

    Services m_services;
    RecordListView* m_list;
    ChoiceBar* m_choices;

private:
    void fillEmployees(const QString& field, const QKeySequence& key);

    std::function<void()> m_fillEmployees{};

    QString m_kind;
    ActivityDetail* m_detail;
    QList<QAction*> m_actions;
};

/// Everything that was talked, filtered by who, what kind, what came of it and when.
class InteractionsPage : public ActivityListPage
{
    Q_OBJECT

public:
    explicit InteractionsPage(const Services& services, QWidget* parent = nullptr);
};

} // namespace kith
