// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/timelinemodel.h"
#include "models/namecache.h"
#include "storage/changelog.h"
#include "style/icons.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace kith {

/// What was changed of a record, the newest first: when, by whom, from what to what.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<HistoryEntry> entries, const EntityInfo& entity, Book& book, NameCache& names);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The roles of TimelineModel.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Invalid where that change is undone already.
    [[nodiscard]] ChangeSetId undoable(int row) const;

private:
    struct Row
    {
        QString headline{};
        QString text{};
        QString when{};
        QString exactly{};
        Icon icon = Icon::Edit;
        ChangeSetId undoable{};
    };

    std::vector<Row> m_rows;
};

/// The history of a record and a way to take back any of it.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Book& book, NameCache& names, QWidget* parent = nullptr);

    void show(const EntityInfo& entity, qint64 id);

Q_SIGNALS:
    void undoRequested(kith::ChangeSetId set);
    void failed(const kith::Error& error);

private:
    void showUndoable();

    Book& m_book;
    NameCache& m_names;
    HistoryModel* m_entries;
    QListView* m_list;
    QPushButton* m_undo;
};

} // namespace kith
