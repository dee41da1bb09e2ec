// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette.h"

#include "models/celltext.h"
#include "models/namecache.h"
#include "shell/commandmatch.h"
#include "shell/pagestack.h"
#include "shell/palettedelegate.h"
#include "shell/palettesearch.h"
#include "shell/recentrecords.h"
#include "shell/windowmenus.h"
#include "shell/windowpage.h"
#include "storage/book.h"
#include "style/colours.h"
#include "style/drawing.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

PaletteEntry heading(const QString& title)
{
    return {.type = PaletteEntry::Type::Heading, .title = title};
}

void append(std::vector<PaletteEntry>& entries, std::vector<PaletteEntry> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(entries));
}

} // namespace

Palette::Palette(SearchField& field, const Sources& sources, QWidget* parent)
    : QFrame(parent)
    , m_field(field)
    , m_sources(sources)
    , m_model(new PaletteModel(this))
    , m_list(new QListView(this))
    , m_search(new PaletteSearch(sources.book, this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("What was found"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::Tiny, 1, metrics::Tiny);
    layout->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(&m_field); // the keys stay there
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(accessibleName());
    connect(m_list, &QAbstractItemView::clicked, this, &Palette::choose);
    connect(m_search, &PaletteSearch::found, this, &Palette::showHits);
    connect(m_search, &PaletteSearch::failed, this, &Palette::failed);
    connect(&m_field, &QLineEdit::textChanged, this, [this] {
        if (isVisible())
            ask();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == &m_field && before)
            m_before = before;
    });
    m_field.installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

Palette::~Palette()
{
    // The list still loses the focus as it goes, when this is no palette any more.
    disconnect(qApp, nullptr, this, nullptr);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        fit();
    if (watched != &m_field)
        return QFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            open();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
            hide();
        break;
    case QEvent::MouseButtonPress:
        open(); // put away by Escape in a window without anything else to go back to
        break;
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

bool Palette::handleKey(int key)
{
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_isAsking)
            m_choosesWhenFound = true;
        else
            choose();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void Palette::open()
{
    if (isVisible())
        return;
    ask();
    raise();
    show();
}

void Palette::leave()
{
    m_search->cancel();
    m_isAsking = false;
    hide();
    m_field.clear();
    QWidget* back = m_before && m_before->isVisible() ? m_before.data() : m_sources.pages.shownPage();
    if (back && m_field.hasFocus())
        back->setFocus(Qt::OtherFocusReason);
}

void Palette::ask()
{
    const QString text = m_field.text().trimmed();
    m_choosesWhenFound = false;
    if (text.isEmpty()) {
        m_search->cancel();
        m_isAsking = false;
        showEntries(recentEntries());
        return;
    }
    m_isAsking = true;
    m_search->find(text);
}

void Palette::showHits(const std::vector<SearchHit>& hits)
{
    m_isAsking = false;
    const QString text = m_field.text().trimmed();
    std::vector<PaletteEntry> commands = commandEntries(text);
    // "undo" means the command, also where somebody's name sounds a little like it.
    const bool isMeant = !hits.empty() && hits.front().tier <= MatchTier::OtherScript;
    std::vector<PaletteEntry> entries;
    if (!isMeant)
        append(entries, std::exchange(commands, {}));
    append(entries, recordEntries(hits));
    append(entries, std::move(commands));
    if (entries.empty())
        entries.push_back(heading(tr("Nothing found")));
    showEntries(std::move(entries));
    if (std::exchange(m_choosesWhenFound, false))
        choose();
}

std::vector<PaletteEntry> Palette::recentEntries() const
{
    std::vector<PaletteEntry> entries{heading(tr("Recent"))};
    for (const auto& [kind, id] : m_sources.recent.entries()) {
        if (const QString name = m_sources.names.name(kind, id); !name.isEmpty())
            entries.push_back({.type = PaletteEntry::Type::Record, .title = name, .kind = kind, .id = id});
    }
    if (entries.size() == 1)
        entries.front().title = tr("Type a name, a number, or what you want to do");
    return entries;
}

std::vector<PaletteEntry> Palette::commandEntries(const QString& text) const
{
    constexpr size_t most = 7;
    const CommandMatch match(text);
    std::vector<PaletteEntry> entries;
    for (const auto& [action, menu] : m_sources.menus.entries()) {
        if (!action->isEnabled() || entries.size() > most)
            continue;
        const QString name = withoutMnemonic(action->text());
        if (match.holds(name, menu))
            entries.push_back({.type = PaletteEntry::Type::Command, .title = name, .subtitle = menu, .action = action});
    }
    if (!entries.empty())
        entries.insert(entries.begin(), heading(tr("Commands")));
    return entries;
}

std::vector<PaletteEntry> Palette::recordEntries(const std::vector<SearchHit>& hits) const
{
    const auto schema = m_sources.book.schema();
    std::vector<std::pair<QString, std::vector<PaletteEntry>>> groups;
    for (const SearchHit& hit : hits) {
        const EntityInfo* entity = schema->find(hit.kind);
        if (!entity)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == entity->name; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {entity->name, {heading(entity->pluralTitle())}});
        group->second.push_back({.type = PaletteEntry::Type::Record,
                                 .title = hit.title,
                                 .subtitle = hit.subtitle,
                                 .kind = entity->name,
                                 .id = hit.id});
    }
    std::vector<PaletteEntry> entries;
    for (auto& [kind, group] : groups) {
        append(entries, std::move(group));
        if (kind == "customer"_L1)
            entries.push_back({.type = PaletteEntry::Type::ShowAll, .title = tr("Show all of them in the list")});
    }
    return entries;
}

void Palette::showEntries(std::vector<PaletteEntry> entries)
{
    m_model->setEntries(std::move(entries));
    if (const int first = m_model->selectableFrom(0, 1); first >= 0)
        m_list->setCurrentIndex(m_model->index(first));
    m_field.setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    m_list->scrollToTop();
    fit();
}

void Palette::move(int step)
{
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, last));
    const int direction = step < 0 ? -1 : 1;
    int row = m_model->selectableFrom(wanted, direction);
    if (row < 0)
        row = m_model->selectableFrom(wanted, -direction);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_field.setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void Palette::choose()
{
    const PaletteEntry* chosen = m_model->entryAt(m_list->currentIndex());
    if (!chosen || chosen->type == PaletteEntry::Type::Heading)
        return;
    const PaletteEntry entry = *chosen;
    const QString words = m_field.text().trimmed();
    leave();
    if (entry.type == PaletteEntry::Type::Record)
        Q_EMIT recordChosen(entry.kind, entry.id);
    else if (entry.type == PaletteEntry::Type::ShowAll)
        Q_EMIT allRequested(words);
    else if (entry.action)
        entry.action->trigger();
}

void Palette::fit()
{
    constexpr int least = 520; // pixels
    constexpr int highest = 440;
    const QWidget& window = *parentWidget();
    const QRect field(m_field.mapTo(&window, QPoint()), m_field.size());
    const int width = std::min(std::max(least, field.width()), window.width() - 2 * metrics::Large);
    int height = 2 * metrics::Tiny;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const int x = std::clamp(field.center().x() - width / 2, metrics::Large,
                             std::max(metrics::Large, window.width() - width - metrics::Large));
    const int y = field.bottom() + metrics::Tiny;
    setGeometry(x, y, width, std::min({height, highest, window.height() - y - metrics::Large}));
}

void Palette::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.window); // the corners
    drawPanel(painter, rect(), colours.surface, palette().color(QPalette::Shadow));
}

} // namespace kith
