// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigator.h"

#include "shell/pagestack.h"
#include "shell/windowpage.h"

#include <QActionGroup>
#include <QGuiApplication>

namespace kith {

Navigator::Navigator(PageStack& pages, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
{
    const bool isMirrored = QGuiApplication::isRightToLeft();
    m_back = new QAction(icon(isMirrored ? Icon::Right : Icon::Left), tr("&Back"), this);
    m_back->setShortcut(QKeySequence(Qt::ALT | (isMirrored ? Qt::Key_Right : Qt::Key_Left)));
    m_forward = new QAction(icon(isMirrored ? Icon::Left : Icon::Right), tr("&Forward"), this);
    m_forward->setShortcut(QKeySequence(Qt::ALT | (isMirrored ? Qt::Key_Left : Qt::Key_Right)));
    connect(m_back, &QAction::triggered, this, [this] { go(m_history.back()); });
    connect(m_forward, &QAction::triggered, this, [this] { go(m_history.forward()); });

    constexpr int keys = 9;
    auto* group = new QActionGroup(this);
    int number = 0;
    for (const PageInfo& info : pages.infos()) {
        auto* action = new QAction(icon(info.icon), info.shownTitle(), group);
        action->setCheckable(true);
        action->setData(int(info.icon)); // for the rail, which tints it
        if (number < keys)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
        connect(action, &QAction::triggered, this, [this, number] { showPage(number); });
        m_pageActions.append(action);
        ++number;
    }
    connect(&pages, &PageStack::showing, this, [this](int index) { m_pageActions[index]->setChecked(true); });
    connect(&pages, &PageStack::made, this, [this](WindowPage* page) {
        connect(page, &WindowPage::recordRequested, this, &Navigator::openRecord);
        connect(page, &WindowPage::pageRequested, this, [this](const QString& name) {
            if (const int wanted = m_pages.indexOfName(name); wanted >= 0)
                showPage(wanted);
        });
        connect(page, &WindowPage::currentChanged, this, [this, page] {
            if (page == m_pages.shownPage())
                m_history.amend(page->currentRecord());
        });
    });
    showWays();
}

void Navigator::showPage(int index)
{
    m_pages.show(index);
    WindowPage& page = m_pages.page(index);
    page.setFocus(Qt::OtherFocusReason);
    m_history.visit({m_pages.infos()[size_t(index)].name, page.currentRecord()});
    showWays();
}

void Navigator::openRecord(const QString& kind, qint64 id)
{
    const int index = m_pages.indexOfKind(kind);
    if (index < 0) {
        Q_EMIT homeless(kind, id);
        return;
    }
    m_pages.show(index);
    // Visited before the page goes there: on its way it may tell of other rows.
    m_history.visit({m_pages.infos()[size_t(index)].name, id});
    m_pages.page(index).showRecord(id);
    m_pages.page(index).setFocus(Qt::OtherFocusReason);
    showWays();
    Q_EMIT opened(kind, id);
}

void Navigator::go(const std::optional<Place>& place)
{
    const int index = place ? m_pages.indexOfName(place->page) : -1;
    if (index < 0)
        return;
    m_pages.show(index);
    if (place->record > 0)
        m_pages.page(index).showRecord(place->record);
    m_pages.page(index).setFocus(Qt::OtherFocusReason);
    showWays();
}

void Navigator::showWays()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace kith
