// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/timelinepanel.h"

#include "shell/savegate.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int entriesShown = 100;

} // namespace

QListView* makeEntryList(const QString& name, QAbstractItemModel* entries, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setAccessibleName(name);
    list->setModel(entries);
    list->setItemDelegate(new TimelineDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setMinimumHeight(metrics::Huge); // what stands above it never lies upon it
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

TimelinePanel::TimelinePanel(const Services& services, const QString& kind, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(kind)
    , m_entries(new TimelineModel(this))
    , m_filter(new QComboBox(this))
    , m_list(makeEntryList(tr("Timeline"), m_entries, this))
    , m_note(new QPlainTextEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    m_filter->setAccessibleName(tr("What the timeline shows"));
    m_filter->addItem(tr("Everything"), QString());
    m_filter->addItem(tr("Tasks"), u"task"_s);
    const EntityInfo interactions = interactionEntity();
    for (const Choice& choice : interactions.find(u"kind")->choices)
        m_filter->addItem(interactions.find(u"kind")->choiceTitle(choice.key), choice.key);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TimelinePanel::fill);
    makeNoteBox();
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelinePanel::showMenu);
    m_list->installEventFilter(this);
    layout->addWidget(m_note);
    layout->addWidget(m_filter, 0, Qt::AlignLeading);
    layout->addWidget(m_list, 1);
}

void TimelinePanel::makeNoteBox()
{
    m_note->setAccessibleName(tr("New note"));
    m_note->setPlaceholderText(tr("Write a note; Ctrl+Enter keeps it"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + metrics::Large);
    m_note->setEnabled(!m_services.book.isReadOnly());
    m_note->installEventFilter(this);
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event)
{
    // A letter searches a list; this one asks for something else here.
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_P && key->modifiers() == Qt::NoModifier) {
            togglePin();
            return true;
        }
    }
    if (watched == m_note && event->type() == QEvent::ShortcutOverride) {
        // Ctrl+Enter is the note's, whatever it is elsewhere.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
            event->accept();
    }
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & Qt::ControlModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            addNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::show(qint64 id, qint64 customer)
{
    m_id = id;
    m_customer = customer;
    Connection& connection = m_services.book.connection();
    auto entries = m_kind == "contact"_L1 ? timeline(connection, ContactId{id}, entriesShown)
                                          : timeline(connection, CustomerId{id}, entriesShown);
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_all = std::move(*entries);
    fill();
}

void TimelinePanel::fill()
{
    const QString wanted = m_filter->currentData().toString();
    std::vector<TimelineEntry> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const TimelineEntry& entry) {
        return wanted.isEmpty() || (entry.task.isValid() ? wanted == "task"_L1 : wanted == entry.kind);
    });
    m_entries->setEntries(std::move(shown));
}

void TimelinePanel::showMenu(const QPoint& position)
{
    const int row = m_list->currentIndex().row();
    const bool isTalk = row >= 0 && m_entries->entry(row).interaction.isValid();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPinned = isTalk && m_entries->entry(row).isPinned;
    QAction* pin = menu->addAction(isPinned ? tr("&Unpin") : tr("&Pin on top"), this, &TimelinePanel::togglePin);
    pin->setShortcut(QKeySequence(Qt::Key_P));
    pin->setEnabled(isTalk && !m_services.book.isReadOnly());
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void TimelinePanel::togglePin()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_services.book.isReadOnly())
        return;
    const TimelineEntry entry = m_entries->entry(row);
    if (!entry.interaction.isValid()) {
        Q_EMIT failed(
            {Error::Code::InvalidInput, tr("A task stands on top by its day. Talks and notes can be pinned."), {}});
        return;
    }
    const QString pinned = entry.isPinned ? u"no"_s : u"yes"_s;
    const auto saved = m_services.saves.saveRecord(u"interaction"_s, entry.interaction.value, {{u"pinned"_s, pinned}});
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    // It moved: what was current stays so.
    for (int at = 0; at < m_entries->rowCount(); ++at) {
        if (m_entries->entry(at).interaction == entry.interaction)
            m_list->setCurrentIndex(m_entries->index(at));
    }
    say(*saved, entry.isPinned ? tr("Unpinned") : tr("Pinned on top"));
}

void TimelinePanel::addNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (text.isEmpty() || m_id <= 0)
        return;
    LogEntry entry{.interaction = {.kind = u"note"_s, .text = text}};
    if (m_kind == "contact"_L1)
        entry.interaction.contacts = {{m_id}};
    else
        entry.interaction.customers = {{m_id}};
    const auto saved = m_services.saves.log(entry);
    if (!saved) {
        Q_EMIT failed(saved.error()); // what was typed stays
        return;
    }
    m_note->clear();
    say(*saved, *saved == SaveGate::Saved::Now ? tr("Note kept") : tr("The note is kept when the running job is done"));
}

void TimelinePanel::say(SaveGate::Saved saved, const QString& what)
{
    if (saved == SaveGate::Saved::Now)
        Q_EMIT done(what);
    else
        Q_EMIT told(what); // what is not in the book yet cannot be taken back
}

} // namespace kith
