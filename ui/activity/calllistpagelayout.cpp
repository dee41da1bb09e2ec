// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calldesk.h"
#include "activity/calllistpage.h"
#include "activity/interaction.h"
#include "customers/persondetail.h"
#include "forms/formdesk.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"

#include <QAction>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

CallListPage::CallListPage(const Services& services, QWidget* parent)
    : WindowPage(parent)
    , m_services(services)
    , m_empty(new EmptyState(this))
{
    auto* edit = new QAction(tr("Edit customer …"), this);
    edit->setEnabled(!services.book.isReadOnly());
    connect(edit, &QAction::triggered, this, &CallListPage::edit);
    m_detail = new PersonDetail(services, u"customer"_s, {.edit = edit}, this);
    setDialler(std::make_unique<Dialler>());
    auto* calling = new QWidget(this);
    auto* beside = new QHBoxLayout(calling);
    beside->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
    beside->setSpacing(metrics::Large);
    beside->addWidget(makePanel());
    beside->addWidget(m_detail, 1);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(calling);
    setAccessibleName(tr("Call list"));
    setFocusPolicy(Qt::StrongFocus);
    connect(m_detail, &PersonDetail::recordRequested, this, &WindowPage::recordRequested);
    connect(m_detail, &PersonDetail::done, this, &WindowPage::done);
    connect(m_detail, &PersonDetail::told, this, &WindowPage::told);
    connect(m_detail, &PersonDetail::failed, this, &WindowPage::failed);
    connect(&m_services.book, &Book::changed, this, &CallListPage::showAgain);
    connect(&m_services.calls, &CallDesk::changed, this, &CallListPage::load);
    connect(&m_services.forms, &FormDesk::logged, this, [this](qint64 customer) {
        // A list that is being made takes its place beside the book: a step of this one is not to be written there.
        if (m_services.calls.isPreparing() || m_queue.isOver() || customer != m_queue.current().value || !isVisible())
            return;
        takeStep(true);
        showAgain(); // not in the way of the form that was saved
    });
    load();
}

QWidget* CallListPage::makePanel()
{
    auto* panel = new QWidget(this);
    panel->setMinimumWidth(metrics::DetailWidth - metrics::Huge);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    m_progress = makeLabel(Type::Secondary, {}, panel);
    m_progress->setObjectName(u"callProgress"_s);
    m_bar = new QProgressBar(panel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the call list"));
    m_name = makeLabel(Type::PageTitle, {}, panel);
    m_name->setObjectName(u"callName"_s);
    m_name->setWordWrap(true);
    m_phone = makeLabel(Type::Title, {}, panel);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_attempts = makeLabel(Type::Secondary, {}, panel);
    m_attempts->setObjectName(u"callAttempts"_s);
    for (QWidget* each : std::initializer_list<QWidget*>{m_progress, m_bar, m_name, m_phone, m_attempts})
        layout->addWidget(each);
    makeActions();
    QList<QAction*> shown = m_callActions;
    shown.removeLast(); // the card has a button to edit
    shown.append(m_previous);
    for (QAction* action : std::as_const(shown)) {
        const bool isDial = action == m_callActions.front();
        const QString text = action->text();
        auto* button =
            new Button(buttonText(text), action->shortcut(), isDial ? Prominence::Primary : Prominence::Normal, panel);
        button->setObjectName(action->objectName());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        layout->addWidget(button);
        if (isDial)
            layout->addSpacing(metrics::Small);
    }
    layout->addStretch();
    return panel;
}

QAction* CallListPage::addAction(const QString& text, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void CallListPage::addOutcome(const QString& outcome, const QKeySequence& key, const std::function<void()>& act)
{
    const EntityInfo entity = interactionEntity();
    QAction* action = addAction(entity.find(u"outcome")->choiceTitle(outcome), key, act);
    action->setObjectName(outcome);
    m_callActions.append(action);
}

void CallListPage::makeActions()
{
    m_callActions.append(addAction(tr("&Dial"), QKeySequence(Qt::Key_D), [this] { dial(); }));
    addOutcome(u"no_answer"_s, QKeySequence(Qt::Key_1), [this] { log(u"no_answer"_s); });
    addOutcome(u"busy"_s, QKeySequence(Qt::Key_2), [this] { log(u"busy"_s); });
    addOutcome(u"call_back"_s, QKeySequence(Qt::Key_3), [this] { askCallBack(); });
    addOutcome(u"not_interested"_s, QKeySequence(Qt::Key_4), [this] { log(u"not_interested"_s); });
    addOutcome(u"talked"_s, QKeySequence(Qt::Key_5), [this] { talk(); });
    m_callActions.append(addAction(tr("&Skip"), QKeySequence(Qt::Key_S), [this] { step(true); }));
    m_previous = addAction(tr("&Previous"), QKeySequence(Qt::Key_B), [this] { step(false); });
    m_callActions.append(addAction(tr("&Edit customer …"), QKeySequence(Qt::Key_F2), [this] { edit(); }));
    m_choose =
        addAction(tr("Choose &customers"), QKeySequence(Qt::Key_C), [this] { Q_EMIT pageRequested(u"customers"_s); });
    QAction* other = addAction(tr("&Log a call …"), QKeySequence(Qt::CTRL | Qt::Key_L),
                               [this] { m_services.forms.openLog(m_queue.current().value); });
    other->setEnabled(!m_services.book.isReadOnly());
}

} // namespace kith
