// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowmenus.h"

#include "shell/pagestack.h"
#include "shell/windowpage.h"
#include "style/mnemonics.h"

#include <QMenu>

namespace kith {

namespace {

void collect(const QMenu& menu, const QString& name, std::vector<WindowMenus::Entry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), withoutMnemonic(action->menu()->title()), entries);
        else if (!action->isSeparator() && action->isVisible())
            entries.push_back({action, name});
    }
}

} // namespace

WindowMenus::WindowMenus(QMenuBar& bar, PageStack& pages, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_pages(pages)
    , m_file(bar.addMenu(tr("&File")))
    , m_edit(bar.addMenu(tr("&Edit")))
    , m_view(bar.addMenu(tr("&View")))
    , m_go(bar.addMenu(tr("&Go")))
    , m_page(bar.addMenu(QString()))
    , m_help(bar.addMenu(tr("&Help")))
{
    connect(&pages, &PageStack::showing, this, &WindowMenus::showPage);
}

void WindowMenus::showPage(int index)
{
    m_page->clear(); // the actions belong to their page; only their keys rest
    //: The menu of a page, under the name of the page. Scripts whose letters join: "%1 (&P)".
    m_page->setTitle(tr("&%1").arg(m_pages.infos()[size_t(index)].shownTitle()));
    m_page->addActions(m_pages.page(index).pageActions());
    for (QAction* action : std::as_const(m_output))
        m_file->removeAction(action);
    m_output = m_pages.page(index).fileActions();
    m_file->insertActions(m_afterOutput, m_output);
}

std::vector<WindowMenus::Entry> WindowMenus::entries() const
{
    std::vector<Entry> entries;
    for (QAction* top : m_bar.actions()) {
        if (top->menu())
            collect(*top->menu(), withoutMnemonic(top->text()), entries);
    }
    return entries;
}

} // namespace kith
