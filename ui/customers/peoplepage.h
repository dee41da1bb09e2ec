// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/persondetail.h"
#include "shell/services.h"
#include "shell/windowpage.h"
#include "storage/book.h"

namespace kith {

class RecordListView;

/// What a page of people calls them.
struct PeopleWords
{
    QString add{};
    QString edit{};
    QString remove{};
    QString emptyTitle{};
    QString emptyReason{};
    QString filterExample{}; ///< as one would type it
};

/// People of one kind in a list, with everything about the current one beside it or, on Return, in its place.
class PeoplePage : public WindowPage
{
    Q_OBJECT

public:
    PeoplePage(const Services& services, const QString& kind, const QStringList& columns, const PeopleWords& words,
               QWidget* parent);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    [[nodiscard]] QList<QAction*> fileActions() const override;
    [[nodiscard]] QAction* primaryAction() const override { return m_actions.front(); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    [[nodiscard]] qint64 currentRecord() const override;
    void showRecord(qint64 id) override;
    void searchFor(const QString& words) override;

    /// Makes it the current row, also where it is listed only later.
    void select(qint64 id);
    [[nodiscard]] RecordListView& list() const { return *m_list; }

protected:
    [[nodiscard]] const Services& services() const { return m_services; }
    /// One more action, among those that do something with who is selected.
    QAction* addExtra(const QString& text, const QKeySequence& key, const std::function<void()>& act);
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// "3 customers removed"
    [[nodiscard]] virtual QString removedText(int count) const = 0;
    void showCurrent() override;

private:
    void makeActions(const PeopleWords& words);
    QAction* addAction(const QString& text, const QKeySequence& key, void (PeoplePage::*act)());
    void connectParts();
    void add();
    void edit();
    void log();
    void call();
    void write();
    void addTask();
    void addRelationship();
    void togglePin();
    void removeSelected();
    void removeAsJob(const IdList& ids);
    void changeSelected();
    void findDuplicates();
    void erase();
    [[nodiscard]] QString importedKind() const; ///< of rows that are pasted or dropped here
    void pasteRows();

    Services m_services;
    QString m_kind;
    RecordListView* m_list;
    PersonActions m_personActions;
    PersonDetail* m_detail = nullptr;
    QList<QAction*> m_actions;
};

} // namespace kith
