// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenuBar>

namespace kith {

class PageStack;

/// The menus of the window. Everything that can be done stands in one of them with its key; the shown page's own
/// actions have a menu between Go and Help, which is another one on each page.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMenuBar& bar, PageStack& pages, QObject* parent = nullptr);

    [[nodiscard]] QMenu& file() const { return *m_file; }
    [[nodiscard]] QMenu& edit() const { return *m_edit; }
    [[nodiscard]] QMenu& view() const { return *m_view; }
    [[nodiscard]] QMenu& go() const { return *m_go; }
    [[nodiscard]] QMenu& help() const { return *m_help; }
    /// Before that entry of the File menu stands what goes out of the shown page.
    void setPlaceOfOutput(QAction* before) { m_afterOutput = before; }

    /// Every action of the menus that does something, with its menu's name; of submenus, too.
    struct Entry
    {
        QAction* action = nullptr;
        QString menu{};
    };
    [[nodiscard]] std::vector<Entry> entries() const;

private:
    void showPage(int index);

    QMenuBar& m_bar;
    PageStack& m_pages;
    QMenu* m_file;
    QAction* m_afterOutput = nullptr;
    QList<QAction*> m_output;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_go;
    QMenu* m_page;
    QMenu* m_help;
};

} // namespace kith
