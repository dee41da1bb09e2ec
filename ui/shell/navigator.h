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
    /// In the page that shows such records; elsewhere where there is none: see homeless().
    void openRecord(const QString& kind, qint64 id);

    [[nodiscard]] QAction* backAction() const { return m_back; }
    [[nodiscard]] QAction* forwardAction() const { return m_forward; }
    /// One for each page, in the order of the rail.
    [[nodiscard]] QList<QAction*> pageActions() const { return m_pageActions; }

Q_SIGNALS:
    void opened(const QString& kind, qint64 id);
    void homeless(const QString& kind, qint64 id); ///< asked for, but no page shows such records

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
