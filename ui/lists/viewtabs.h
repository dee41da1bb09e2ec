// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latestquery.h"
#include "shell/services.h"
#include "views/savedview.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace kith {

class RecordListView;
class TabStrip;

/// The saved views of a list as tabs with their counts, behind all of its records: chosen, kept, named anew, moved and
/// removed. Each is everybody's or somebody's alone.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    ViewTabs(const Services& services, RecordListView& list);

    /// Asks for a name and keeps what the list shows now.
    void saveAs();
    [[nodiscard]] TabStrip& tabs() const { return *m_tabs; }
    /// Shows that view of the list; 0 all records as they are listed at first.
    void choose(int tab);
    /// Reads them anew: somebody else is working, who has other views of their own.
    void reload();

Q_SIGNALS:
    void done(const QString& what);
    void failed(const kith::Error& error);

private:
    void count();
    void showCounts(const std::vector<qint64>& counts);
    void showMenu(const QPoint& position);
    void ask(const SavedView& view, const std::function<Result<>(const SavedView&)>& save);
    [[nodiscard]] Result<> keep(const SavedView& view, const QString& said);
    void keepOrTell(const SavedView& view, const QString& said);
    void remove(const SavedView& view);
    void addOwnership(QMenu& menu, const SavedView& view);
    [[nodiscard]] QString layoutNow() const;

    Services m_services;
    RecordListView& m_list;
    TabStrip* m_tabs;
    LatestQuery m_counting;
    QTimer m_pause;
    std::vector<SavedView> m_views;
    QVariantMap m_whole; ///< how the list was before a view was chosen
};

} // namespace kith
