// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/history.h"

#include <QAction>
#include <QObject>

namespace kith {

class PageStack;
class WindowPage;

/// Takes the person from place to place: to a page, to a record in the page of its kind, back and forth. Owns the
/// actions that do it.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(PageStack& pages, QObject* parent = nullptr);

    void showPage(int index);
    /// False where no page shows such records.
    bool openRecord(const QString& kind, qint64 id);

    [[nodiscard]] QAction* backAction() const { return m_back; }
    [[nodiscard]] QAction* forwardAction() const { return m_forward; }
    /// One for each page, in the order of the rail.
    [[nodiscard]] QList<QAction*> pageActions() const { return m_pageActions; }

private:
    void go(const std::optional<Place>& place);
    void showWays();

    PageStack& m_pages;
    PlaceHistory m_history;
    QAction* m_back;
    QAction* m_forward;
    QList<QAction*> m_pageActions;
};

} // namespace kith
