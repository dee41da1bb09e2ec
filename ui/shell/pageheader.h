// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace kith {

class SearchField;

/// The head of every page: back and forth, its title, the one search field of the window, and the one thing most often
/// done on that page as a button.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(QAction* back, QAction* forward, QWidget* parent = nullptr);

    /// `primary` may be null.
    void showPage(const QString& title, QAction* primary, Icon primaryIcon);

    [[nodiscard]] SearchField& search() const { return *m_search; }
    /// Where the keys of search go.
    [[nodiscard]] QAction* searchAction() const { return m_searchAction; }

private:
    [[nodiscard]] QWidget* makeWay(QAction* action);
    void makeSearch();

    QHBoxLayout* m_layout;
    QLabel* m_title;
    SearchField* m_search = nullptr;
    QAction* m_searchAction = nullptr;
    QWidget* m_primary = nullptr;
};

} // namespace kith
