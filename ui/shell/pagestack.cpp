// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pagestack.h"

#include "shell/viewsettings.h"
#include "shell/windowpage.h"
#include "storage/book.h"
#include "storage/erasedrecords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString stateKey(const PageInfo& info)
{
    return u"pages/"_s + info.name;
}

template<typename Matches>
int indexWhere(const std::vector<PageInfo>& infos, Matches matches)
{
    const auto found = std::find_if(infos.begin(), infos.end(), matches);
    return found == infos.end() ? -1 : int(found - infos.begin());
}

} // namespace

PageStack::PageStack(const Services& services, ViewSettings& settings, std::vector<PageInfo> pages, QWidget* parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_settings(settings)
    , m_infos(std::move(pages))
    , m_pages(m_infos.size(), nullptr)
{
    forgetWordsOfErased();
}

int PageStack::indexOfName(const QString& name) const
{
    return indexWhere(m_infos, [&](const PageInfo& info) { return info.name == name; });
}

int PageStack::indexOfKind(const QString& kind) const
{
    return indexWhere(m_infos, [&](const PageInfo& info) { return !kind.isEmpty() && info.kind == kind; });
}

WindowPage& PageStack::page(int index)
{
    const auto at = size_t(index);
    if (!m_pages[at]) {
        m_pages[at] = m_infos[at].make(m_services, this);
        m_pages[at]->restoreState(m_settings.value(stateKey(m_infos[at])).toMap());
        addWidget(m_pages[at]);
        Q_EMIT made(m_pages[at]);
    }
    return *m_pages[at];
}

void PageStack::show(int index)
{
    WindowPage& wanted = page(index);
    if (std::exchange(m_shown, index) == index)
        return;
    setCurrentWidget(&wanted);
    Q_EMIT showing(index);
}

WindowPage* PageStack::shownPage() const
{
    return m_shown < 0 ? nullptr : m_pages[size_t(m_shown)];
}

void PageStack::forgetWordsOfErased()
{
    const auto marks = erasedMarks(m_services.book.connection());
    if (!marks || !m_settings.forgetWordsOfErased(marks->size()))
        return;
    for (WindowPage* page : m_pages) {
        if (page)
            page->searchFor({});
    }
}

void PageStack::refresh()
{
    forgetWordsOfErased();
    for (WindowPage* page : m_pages) {
        if (page)
            page->refresh();
    }
}

void PageStack::keepState()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i])
            m_settings.setValue(stateKey(m_infos[i]), m_pages[i]->saveState());
    }
    if (m_shown >= 0)
        m_settings.setValue(u"page"_s, m_infos[size_t(m_shown)].name);
}

} // namespace kith
