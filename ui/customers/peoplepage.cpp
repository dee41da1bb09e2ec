// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/peoplepage.h"

#include "forms/formdesk.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "reports/listoutput.h"
#include "shell/savegate.h"
#include "style/metrics.h"
#include "widgets/filterbar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t removedAtOnce = 200; // records: more are work for a job

} // namespace

PeoplePage::PeoplePage(const Services& services, const QString& kind, const QStringList& columns,
                       const PeopleWords& words, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_kind(kind)
    , m_list(new RecordListView(services, kind, columns, this))
{
    makeActions(words);
    m_list->filterBar().line()->setExample(words.filterExample);
    m_detail = new PersonDetail(services, kind, m_personActions, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    layout->addWidget(m_list, 1);
    m_list->setDetail(m_detail);
    connectParts();
    setAcceptDrops(true); // where nothing can be written, the window says why
    setFocusProxy(m_list);
    showNow();
}

QAction* PeoplePage::addAction(const QString& text, const QKeySequence& key, void (PeoplePage::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

QAction* PeoplePage::addExtra(const QString& text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    const auto place = m_actions.indexOf(m_personActions.task) + 1;
    m_list->table().insertAction(m_actions[place], action);
    m_actions.insert(place, action);
    return action;
}

void PeoplePage::makeActions(const PeopleWords& words)
{
    const bool canWrite = !m_services.book.isReadOnly();
    addAction(words.add, QKeySequence(Qt::CTRL | Qt::Key_N), &PeoplePage::add)->setEnabled(canWrite);
    m_personActions.edit = addAction(words.edit, QKeySequence(Qt::CTRL | Qt::Key_E), &PeoplePage::edit);
    m_personActions.log = addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L), &PeoplePage::log);
    m_personActions.call = addAction(tr("Call"), QKeySequence(Qt::CTRL | Qt::Key_J), &PeoplePage::call);
    m_personActions.write = addAction(tr("Write an e-mail"), QKeySequence(Qt::CTRL | Qt::Key_M), &PeoplePage::write);
    m_personActions.task = addAction(tr("New task …"), QKeySequence(Qt::CTRL | Qt::Key_T), &PeoplePage::addTask);
    QAction* relate = addAction(tr("New relationship …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                                &PeoplePage::addRelationship);
    QAction* pin = addAction(tr("Pin, or unpin, the note"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                             &PeoplePage::togglePin);
    for (QAction* action : {m_personActions.edit, m_personActions.log, m_personActions.task, relate, pin})
        action->setEnabled(canWrite);
    QAction* change = addAction(tr("Change all selected …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                                &PeoplePage::changeSelected);
    change->setEnabled(canWrite);
    addAction(tr("Duplicates …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &PeoplePage::findDuplicates);
    QAction* paste = addAction(tr("Paste rows …"), QKeySequence::Paste, &PeoplePage::pasteRows);
    paste->setEnabled(canWrite);
    // In the table only: in a field these keys belong to its text.
    paste->setShortcutContext(Qt::WidgetShortcut);
    QAction* remove = addAction(words.remove, QKeySequence::Delete, &PeoplePage::removeSelected);
    remove->setEnabled(canWrite);
    remove->setShortcutContext(Qt::WidgetShortcut);
    addAction(tr("Erase personal data …"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), &PeoplePage::erase)
        ->setEnabled(canWrite);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    m_actions.append(m_list->actions());
    m_list->table().addActions(m_actions + fileActions());
    auto* import = new QAction(tr("Import …"), this); // in the File menu with its key
    import->setEnabled(canWrite);
    connect(import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}, m_kind); });
    m_list->setEmptiness({words.emptyTitle, words.emptyReason, {m_actions.front(), import}});
}

void PeoplePage::connectParts()
{
    connect(m_list, &RecordListView::currentChanged, this, &PeoplePage::followCurrent);
    connect(&m_list->table(), &RecordTable::formRequested, this, &PeoplePage::edit);
    connect(m_list, &RecordListView::statusChanged, this, &WindowPage::statusChanged);
    connect(m_list, &RecordListView::done, this, &WindowPage::done);
    connect(m_list, &RecordListView::told, this, &WindowPage::told);
    connect(m_list, &RecordListView::failed, this, &WindowPage::failed);
    connect(m_detail, &PersonDetail::recordRequested, this, &WindowPage::recordRequested);
    connect(m_detail, &PersonDetail::done, this, &WindowPage::done);
    connect(m_detail, &PersonDetail::told, this, &WindowPage::told);
    connect(m_detail, &PersonDetail::failed, this, &WindowPage::failed);
    connect(&m_services.book, &Book::changed, this, &PeoplePage::showAgain);
    connect(&m_services.saves, &SaveGate::pendingChanged, this, &PeoplePage::showAgain);
    connect(&m_services.forms, &FormDesk::recordRequested, this, [this](const QString& kind, qint64 id) {
        if (kind == m_kind)
            showRecord(id);
    });
    connect(&m_services.forms, &FormDesk::recordAdded, this, [this](const QString& kind, qint64 id) {
        if (kind == m_kind)
            select(id);
    });
}

QList<QAction*> PeoplePage::fileActions() const
{
    return m_list->output().actions();
}

QString PeoplePage::status() const
{
    return m_list->status();
}

void PeoplePage::refresh()
{
    m_list->refresh();
}

QVariantMap PeoplePage::saveState() const
{
    return m_list->state();
}

void PeoplePage::restoreState(const QVariantMap& state)
{
    m_list->restoreState(state);
}

qint64 PeoplePage::currentRecord() const
{
    return m_list->current();
}

void PeoplePage::showRecord(qint64 id)
{
    m_list->showRecord(id);
}

void PeoplePage::searchFor(const QString& words)
{
    m_list->setQueryText(words);
}

void PeoplePage::select(qint64 id)
{
    m_list->select(id);
}

void PeoplePage::showCurrent()
{
    const qint64 id = currentRecord();
    m_detail->show(id);
    m_detail->setPendingText(m_services.saves.isPending(m_kind, id)
                                 ? tr("A change waits until the running job is done. It is safe on the disk.")
                                 : QString());
}

void PeoplePage::add()
{
    m_services.forms.openRecord(m_kind, 0);
}

void PeoplePage::edit()
{
    if (const qint64 id = currentRecord(); id > 0 && !m_services.book.isReadOnly())
        m_services.forms.openRecord(m_kind, id);
}

void PeoplePage::log()
{
    if (m_services.book.isReadOnly())
        return;
    if (m_kind == "contact"_L1)
        m_services.forms.openLogOf(currentRecord());
    else
        m_services.forms.openLog(currentRecord());
}

void PeoplePage::call()
{
    m_detail->call();
}

void PeoplePage::write()
{
    m_detail->write();
}

void PeoplePage::addTask()
{
    m_services.forms.openFilled(u"task"_s, {{m_kind, m_detail->name()}});
}

void PeoplePage::addRelationship()
{
    m_detail->addRelationship();
}

void PeoplePage::togglePin()
{
    m_detail->togglePin();
}

void PeoplePage::removeSelected()
{
    const IdList ids = m_list->selected();
    if (ids.empty())
        return;
    if (ids.size() > removedAtOnce) {
        removeAsJob(ids);
        return;
    }
    const auto saved = m_services.saves.removeRecords(m_kind, ids);
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (*saved == SaveGate::Saved::Now)
        Q_EMIT done(removedText(static_cast<int>(ids.size())));
    else
        Q_EMIT told(tr("They are removed when the running job is done"));
}

} // namespace kith
