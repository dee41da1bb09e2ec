// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/viewtabs.h"

#include "lists/recordlistview.h"
#include "lists/viewdialog.h"
#include "models/celltext.h"
#include "storage/bookpages.h"
#include "widgets/tabstrip.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

ViewTabs::ViewTabs(const Services& services, RecordListView& list)
    : QWidget(&list)
    , m_services(services)
    , m_list(list)
    , m_tabs(new TabStrip(tr("Views"), this))
    , m_counting(services.book)
{
    constexpr int pause = 300; // milliseconds: many changes are counted once
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    layout->addStretch();
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ViewTabs::showMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewTabs::choose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ViewTabs::count);
    connect(&m_services.book, &Book::changed, this, [this](const ChangeNotice& notice) {
        const int own = m_services.book.schema()->entity(u"saved_view").number;
        if (std::ranges::any_of(notice.touched, [own](const auto& each) { return each.kind == own; }))
            reload();
        m_pause.start();
    });
    reload();
}

void ViewTabs::reload()
{
    auto views = savedViews(m_services.book, m_list.model().kind());
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    const int current = m_tabs->currentIndex() - 1;
    const SavedView chosen = current >= 0 && current < int(m_views.size()) ? m_views[size_t(current)] : SavedView();
    m_views = std::move(*views);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_tabs->addTab(tr("All"));
    for (const SavedView& view : m_views) {
        const int tab = m_tabs->addTab(view.name);
        m_tabs->setTabToolTip(tab,
                              view.owner.isValid() ? tr("Only you see this view") : tr("Everybody sees this view"));
    }
    const auto there = std::ranges::find(m_views, chosen.id, &SavedView::id);
    const bool isThere = chosen.id.isValid() && there != m_views.end();
    m_tabs->setCurrentIndex(isThere ? int(there - m_views.begin()) + 1 : 0);
    // Its filter was written anew, as where a tag in it is called otherwise: what is shown follows.
    if (isThere && there->query != chosen.query && m_list.queryText() == chosen.query)
        m_list.setQueryText(there->query);
    m_pause.start();
}

void ViewTabs::choose(int tab)
{
    if (tab <= 0 || tab > int(m_views.size())) {
        if (!m_whole.isEmpty())
            m_list.restoreView(std::exchange(m_whole, {}));
        m_list.setQueryText({});
        return;
    }
    if (m_whole.isEmpty())
        m_whole = m_list.state();
    const SavedView& view = m_views[size_t(tab) - 1];
    m_list.restoreView(QJsonDocument::fromJson(view.layout.toUtf8()).object().toVariantMap());
    m_list.setQueryText(view.query);
}

QString ViewTabs::layoutNow() const
{
    const QJsonObject state = QJsonObject::fromVariantMap(m_list.state());
    const QJsonObject layout{
        {u"columns"_s, state[u"columns"]}, {u"order"_s, state[u"order"]}, {u"frozen"_s, state[u"frozen"]}};
    return QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

void ViewTabs::ask(const SavedView& view, const std::function<Result<>(const SavedView&)>& save)
{
    auto* dialog = new ViewDialog(view, m_services.book.workingAs(), save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ViewTabs::saveAs()
{
    const SavedView view{
        .name = m_list.queryText(), .kind = m_list.model().kind(), .query = m_list.queryText(), .layout = layoutNow()};
    ask(view, [this](const SavedView& named) -> Result<> {
        KITH_TRY(keep(named, tr("View “%1” saved").arg(isolated(named.name))));
        if (!m_views.empty() && m_views.back().name == named.name) {
            const QSignalBlocker quiet(m_tabs); // the list is as the view is
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
        }
        return {};
    });
}

Result<> ViewTabs::keep(const SavedView& view, const QString& said)
{
    // What keeps its name is not told to change it: two may have had one name before.
    const auto before = std::ranges::find(m_views, view.id, &SavedView::id);
    const bool isNamed = before == m_views.end() || before->name != view.name;
    const bool isTaken = isNamed && std::ranges::any_of(m_views, [&](const SavedView& other) {
                             return other.id != view.id && other.name.compare(view.name, Qt::CaseInsensitive) == 0;
                         });
    if (isTaken)
        return error(Error::Code::Conflict, tr("Another view is called that. Give this one a name of its own."));
    KITH_TRY(saveView(m_services.book, view));
    Q_EMIT done(said);
    return {};
}

void ViewTabs::keepOrTell(const SavedView& view, const QString& said)
{
    if (const auto kept = keep(view, said); !kept)
        Q_EMIT failed(kept.error());
}

void ViewTabs::remove(const SavedView& view)
{
    const QString said = tr("View “%1” removed").arg(isolated(view.name));
    if (const auto removed = removeView(m_services.book, view.id); removed)
        Q_EMIT done(said);
    else
        Q_EMIT failed(removed.error());
}

void ViewTabs::showMenu(const QPoint& position)
{
    const int tab = m_tabs->tabAt(position) >= 0 ? m_tabs->tabAt(position) : m_tabs->currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Save as view …"), this, &ViewTabs::saveAs)->setEnabled(!m_services.book.isReadOnly());
    if (tab > 0 && tab <= int(m_views.size()) && !m_services.book.isReadOnly()) {
        const SavedView view = m_views[size_t(tab) - 1];
        menu->addAction(tr("&Rename …"), this, [this, view] {
            ask(view, [this](const SavedView& renamed) { return keep(renamed, tr("View changed")); });
        });
        menu->addAction(tr("&Keep what is shown now"), this, [this, view] {
            SavedView changed = view;
            changed.query = m_list.queryText();
            changed.layout = layoutNow();
            keepOrTell(changed, tr("View changed"));
        });
        const auto move = [this, view](int step) {
            if (const auto moved = moveView(m_services.book, view, step); !moved)
                Q_EMIT failed(moved.error());
        };
        menu->addAction(tr("Move towards the s&tart"), this, [move] { move(-1); })->setEnabled(tab > 1);
        menu->addAction(tr("Move towards the &end"), this, [move] { move(1); })->setEnabled(tab < int(m_views.size()));
        addOwnership(*menu, view);
        menu->addAction(tr("Re&move"), this, [this, view] { remove(view); });
    }
    menu->popup(m_tabs->mapToGlobal(position));
}

void ViewTabs::addOwnership(QMenu& menu, const SavedView& view)
{
    auto* whose = new QActionGroup(&menu);
    const auto add = [&](const QString& text, EmployeeId owner, const QString& said) {
        QAction* action = menu.addAction(text, this, [this, view, owner, said] {
            SavedView changed = view;
            changed.owner = owner;
            keepOrTell(changed, said);
        });
        action->setCheckable(true);
        action->setChecked(view.owner == owner);
        action->setEnabled(view.owner != owner);
        whose->addAction(action);
    };
    menu.addSeparator();
    add(tr("For e&verybody"), {}, tr("Everybody sees the view now"));
    if (const EmployeeId me = m_services.book.workingAs(); me.isValid())
        add(tr("&Only for me"), me, tr("Only you see the view now"));
    menu.addSeparator();
}

void ViewTabs::count()
{
    std::vector<std::optional<PageRequest>> requests{PageRequest{.kind = m_list.model().kind()}};
    for (const SavedView& view : m_views) {
        const auto query = m_list.readQuery(view.query);
        // What words find has no count that is known at once.
        const bool isCounted = query && query->words.isEmpty();
        requests.push_back(isCounted ? std::optional(PageRequest{.kind = view.kind, .filter = query->filter})
                                     : std::nullopt);
    }
    Book& book = m_services.book;
    const auto work = [requests, schema = book.schema(), collation = book.sharedCollation(),
                       context = filterContext(book)](Connection& connection) -> Result<std::vector<qint64>> {
        KITH_TRY_ASSIGN(Pages pages, Pages::create(connection, schema, collation, context));
        std::vector<qint64> counts;
        for (const auto& request : requests) {
            counts.push_back(-1);
            if (request) {
                KITH_TRY_ASSIGN(counts.back(), pages.count(*request));
            }
        }
        return counts;
    };
    m_counting.ask<std::vector<qint64>>(work, [this](const Result<std::vector<qint64>>& counts) {
        if (counts)
            showCounts(*counts);
    });
}

void ViewTabs::showCounts(const std::vector<qint64>& counts)
{
    const QLocale locale;
    for (int tab = 0; tab < m_tabs->count() && tab < int(counts.size()); ++tab)
        m_tabs->setCount(tab, counts[size_t(tab)] < 0 ? QString() : locale.toString(counts[size_t(tab)]));
    if (!counts.empty())
        m_list.setWhole(counts.front());
}

} // namespace kith
