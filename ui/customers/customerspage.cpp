// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerspage.h"

#include "activity/calllistpage.h"
#include "customers/customerdetail.h"
#include "forms/formdesk.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "shell/savegate.h"
#include "style/metrics.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const QKeySequence newKey(Qt::CTRL | Qt::Key_N);

QStringList usualColumns()
{
    return {u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"last_contact"_s, u"next_task"_s};
}

} // namespace

CustomersPage::CustomersPage(const Services& services, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_list(new RecordListView(services, u"customer"_s, usualColumns(), this))
    , m_detail(new CustomerDetail(services.book, services.names, this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(m_list, 1);
    m_list->setDetail(m_detail);
    connectParts();
    setFocusProxy(m_list);
    showCurrent();
}

QString CustomersPage::status() const
{
    return m_list->status();
}

QAction* CustomersPage::addAction(const QString& text, const QKeySequence& key, void (CustomersPage::*act)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void CustomersPage::makeActions()
{
    const bool canWrite = !m_services.book.isReadOnly();
    addAction(tr("&New customer …"), newKey, &CustomersPage::addCustomer)->setEnabled(canWrite);
    addAction(tr("&Edit customer …"), QKeySequence(Qt::Key_F2), &CustomersPage::editCustomer)->setEnabled(canWrite);
    addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L), &CustomersPage::logForCurrent)
        ->setEnabled(canWrite);
    addAction(tr("C&all these"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &CustomersPage::callThese)
        ->setEnabled(canWrite);
    // In the table only: in a field this key belongs to its text.
    QAction* remove = addAction(tr("&Remove customer"), QKeySequence::Delete, &CustomersPage::removeSelected);
    remove->setEnabled(canWrite);
    remove->setShortcutContext(Qt::WidgetShortcut);
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    m_actions.append(m_list->actions());
    m_list->table().setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->table().addActions(m_actions);
    m_list->setEmptiness({tr("No customers yet"),
                          tr("Add the first one, or import the list you have: File, Import."),
                          {m_actions.front()}});
}

void CustomersPage::connectParts()
{
    connect(m_list, &RecordListView::currentChanged, this, &CustomersPage::showCurrent);
    connect(m_list, &RecordListView::opened, this, &CustomersPage::editCustomer);
    connect(m_list, &RecordListView::statusChanged, this, &WindowPage::statusChanged);
    connect(m_list, &RecordListView::failed, this, &WindowPage::failed);
    connect(m_detail, &CustomerDetail::logRequested, this, &CustomersPage::logForCurrent);
    connect(m_detail, &CustomerDetail::editRequested, this, &CustomersPage::editCustomer);
    connect(m_detail, &CustomerDetail::failed, this, &WindowPage::failed);
    connect(&m_services.book, &Book::changed, this, &CustomersPage::showCurrent);
    connect(&m_services.saves, &SaveGate::pendingChanged, this, &CustomersPage::showCurrent);
    connect(&m_services.forms, &FormDesk::recordAdded, this, [this](const QString& kind, qint64 id) {
        if (kind == "customer"_L1)
            select(id);
    });
}

void CustomersPage::refresh()
{
    m_list->refresh();
}

QVariantMap CustomersPage::saveState() const
{
    return m_list->state();
}

void CustomersPage::restoreState(const QVariantMap& state)
{
    m_list->restoreState(state);
}

void CustomersPage::showRecord(qint64 id)
{
    m_list->showRecord(id);
}

void CustomersPage::searchFor(const QString& words)
{
    m_list->setQueryText(words);
}

qint64 CustomersPage::currentCustomer() const
{
    return m_list->current();
}

void CustomersPage::select(qint64 customer)
{
    m_list->select(customer);
}

void CustomersPage::showCurrent()
{
    const qint64 id = currentCustomer();
    m_detail->showCustomer(id);
    m_detail->setPendingText(m_services.saves.isPending(u"customer"_s, id)
                                 ? tr("A change waits until the running job is done. It is safe on the disk.")
                                 : QString());
    if (std::exchange(m_current, id) != id)
        Q_EMIT currentChanged();
}

void CustomersPage::addCustomer()
{
    m_services.forms.openRecord(u"customer"_s, 0);
}

void CustomersPage::editCustomer()
{
    if (const qint64 id = currentCustomer(); id > 0 && !m_services.book.isReadOnly())
        m_services.forms.openRecord(u"customer"_s, id);
}

void CustomersPage::logForCurrent()
{
    if (!m_services.book.isReadOnly())
        m_services.forms.openLog(currentCustomer());
}

void CustomersPage::callThese()
{
    // Several that were selected are meant, else all that are listed.
    const IdList chosen = m_list->selected();
    if (const auto calls = startCalls(m_services.book, chosen.size() > 1 ? chosen : m_list->model().ids()); !calls)
        Q_EMIT failed(calls.error());
    else
        Q_EMIT recordRequested(u"call_list"_s, 1);
}

void CustomersPage::removeSelected()
{
    const IdList ids = m_list->selected();
    if (ids.empty())
        return;
    const auto saved = m_services.saves.removeRecords(u"customer"_s, ids);
    if (!saved)
        Q_EMIT failed(saved.error());
    else if (*saved == SaveGate::Saved::Now)
        Q_EMIT done(tr("%Ln customer(s) removed", nullptr, static_cast<int>(ids.size())));
    else
        Q_EMIT done(tr("They are removed when the running job is done"));
}

} // namespace kith
