// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/timelinepanel.h"

#include "shell/savegate.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int entriesShown = 100;
constexpr int linesTyped = 3; ///< the note box has room for while one writes; at rest it is one line high

/// Draws its own hint, in one line: Qt's begins at the edge where the words are mirrored.
class NoteBox final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    void setHint(const QString& hint)
    {
        m_hint = hint;
        setAccessibleDescription(hint);
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPlainTextEdit::paintEvent(event);
        // What an input method composes is not in the document yet.
        if (!document()->isEmpty() || !textCursor().block().layout()->preeditAreaText().isEmpty())
            return;
        const int margin = int(document()->documentMargin());
        const QRect room = viewport()->rect().adjusted(margin, margin, -margin, -margin);
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
        painter.drawText(room, int(side | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
    }

private:
    QString m_hint;
};

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
    , m_filter(new Button(Icon::Filter, {}, {}, Prominence::Normal, this))
    , m_kinds(new QMenu(this))
    , m_list(makeEntryList(tr("Timeline"), m_entries, this))
    , m_empty(new EmptyState(this))
    , m_note(new NoteBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    makeFilter();
    makeNoteBox();
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelinePanel::showMenu);
    m_list->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::Small);
    top->addWidget(m_note, 1);
    top->addWidget(m_filter, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
}

void TimelinePanel::makeFilter()
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& text, const QString& kind) {
        QAction* action = m_kinds->addAction(text, this, &TimelinePanel::fill);
        action->setData(kind);
        action->setCheckable(true);
        group->addAction(action);
    };
    add(tr("Everything"), {});
    add(tr("Tasks"), u"task"_s);
    const EntityInfo interactions = interactionEntity();
    for (const Choice& choice : interactions.find(u"kind")->choices)
        add(interactions.find(u"kind")->choiceTitle(choice.key), choice.key);
    m_shown = group;
    group->actions().front()->setChecked(true);
    m_filter->setObjectName(u"timelineFilter"_s);
    m_filter->setAccessibleName(tr("What the timeline shows"));
    connect(m_filter, &QPushButton::clicked, this, [this] {
        const QPoint corner = isRightToLeft() ? QPoint(m_filter->width() - m_kinds->sizeHint().width(), 0) : QPoint();
        m_kinds->popup(m_filter->mapToGlobal(corner + QPoint(0, m_filter->height() + 1)));
    });
}

void TimelinePanel::makeNoteBox()
{
    m_note->setAccessibleName(tr("New note"));
    m_note->setToolTip(tr("Write a note; Ctrl+Enter keeps it"));
    m_note->setTabChangesFocus(true);
    m_note->setEnabled(!m_services.book.isReadOnly());
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, &TimelinePanel::fitNote);
    fitNote();
}

void TimelinePanel::fitNote()
{
    const bool isWriting = m_note->hasFocus() || !m_note->document()->isEmpty();
    const int line = m_note->fontMetrics().lineSpacing();
    const int atRest = qMax(metrics::ControlHeight, line + metrics::Medium); // as high as the button beside it
    m_note->setFixedHeight(isWriting ? linesTyped * line + metrics::Large : atRest);
    m_note->setVerticalScrollBarPolicy(isWriting ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    static_cast<NoteBox*>(m_note)->setHint(isWriting ? tr("Write a note; Ctrl+Enter keeps it") : tr("New note"));
}

void TimelinePanel::fitNoteAfterClick()
{
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
        if (QGuiApplication::mouseButtons() == Qt::NoButton)
            fitNote();
        else
            fitNoteAfterClick();
    });
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
    if (watched == m_note && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // What is clicked elsewhere stays under the mouse until it is released.
        const bool isClick = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
        if (isClick && event->type() == QEvent::FocusOut)
            fitNoteAfterClick();
        else
            QMetaObject::invokeMethod(this, &TimelinePanel::fitNote, Qt::QueuedConnection); // once it has them, or not
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
    const QAction* chosen = m_shown->checkedAction();
    const QString wanted = chosen->data().toString();
    std::vector<TimelineEntry> shown;
    std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const TimelineEntry& entry) {
        return wanted.isEmpty() || (entry.task.isValid() ? wanted == "task"_L1 : wanted == entry.kind);
    });
    m_entries->setEntries(std::move(shown));
    const QString name = withoutMnemonic(chosen->text());
    m_filter->setText(wanted.isEmpty() ? QString() : name); // what is hidden does not hide by itself
    m_filter->setAccessibleDescription(name);
    m_filter->setToolTip(tr("What the timeline shows: %1").arg(name));
    m_filter->updateGeometry();
    showEmptiness();
}

void TimelinePanel::showEmptiness()
{
    const bool isEmpty = m_entries->rowCount() == 0;
    const bool hadKeys = m_empty->isAncestorOf(QApplication::focusWidget());
    m_list->setVisible(!isEmpty);
    if (!isEmpty && hadKeys)
        m_list->setFocus(); // what its button asked for, and not what comes next in the order of Tab
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    if (m_all.empty())
        m_empty->show(tr("Nothing happened yet"), tr("Calls, visits, notes and tasks with them stand here."),
                      m_logAction ? QList{m_logAction} : QList<QAction*>());
    else
        m_empty->show(tr("Nothing of this kind"), tr("The timeline is filtered: choose Everything to see all of it."),
                      {m_shown->actions().front()});
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
    show(m_id, m_customer);
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
