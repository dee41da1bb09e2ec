// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calllistpage.h"

#include "activity/calldesk.h"
#include "activity/caller.h"
#include "activity/interaction.h"
#include "activity/nextstep.h"
#include "activity/whendialog.h"
#include "customers/persondetail.h"
#include "forms/formdesk.h"
#include "models/celltext.h"
#include "models/namecache.h"
#include "shell/savegate.h"
#include "storage/recordreader.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString outcomeTitle(const QString& outcome)
{
    const EntityInfo entity = interactionEntity();
    return outcome.isEmpty() ? CallListPage::tr("no outcome") : entity.find(u"outcome")->choiceTitle(outcome);
}

} // namespace

void CallListPage::setDialler(std::unique_ptr<Dialler> dialler)
{
    m_dialler = std::move(dialler);
    connect(m_dialler.get(), &Dialler::failed, this, &WindowPage::failed);
}

QString CallListPage::status() const
{
    if (m_queue.isEmpty() || m_services.calls.isPreparing())
        return {};
    const QLocale locale;
    QString text = m_queue.isOver()
                       ? tr("All %1 called").arg(locale.toString(m_queue.size()))
                       : tr("%1 of %2").arg(locale.toString(m_queue.position() + 1), locale.toString(m_queue.size()));
    if (m_queue.leftOut() > 0)
        text += u" · "_s + tr("%Ln left out: not to be called", nullptr, m_queue.leftOut());
    return text;
}

void CallListPage::load()
{
    m_queue = CallQueue::load(CallQueue::pathFor(m_services.book));
    showNow();
}

QString CallListPage::phoneOfCurrent() const
{
    const auto schema = m_services.book.schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const int phones = customers.indexOf(u"phones");
    auto reader = RecordReader::create(m_services.book.connection(), customers, {phones});
    const auto record = reader ? reader->read(m_queue.current().value) : Result<std::optional<Record>>();
    if (!record || !*record)
        return {};
    const auto* list = std::get_if<ItemList>(&(*record)->values[size_t(phones)]);
    return list && !list->empty() ? list->front().part(0) : QString();
}

void CallListPage::showCurrent()
{
    const bool isPreparing = m_services.calls.isPreparing();
    const bool isCalling = !isPreparing && !m_queue.isOver();
    for (QAction* action : std::as_const(m_callActions))
        action->setEnabled(isCalling && !m_services.book.isReadOnly());
    m_previous->setEnabled(!isPreparing && m_queue.position() > 0);
    Q_EMIT statusChanged();
    if (!isCalling) {
        m_pages->setCurrentIndex(0);
        isPreparing ? showPreparing() : showEnd();
        return;
    }
    const CustomerId customer = m_queue.current();
    const QString phone = phoneOfCurrent();
    const auto attempts = callsSince(m_services.book, customer, m_queue.started());
    m_callActions.front()->setEnabled(!phone.isEmpty()); // to dial
    const QLocale locale;
    m_progress->setText(tr("%1 of %2").arg(locale.toString(m_queue.position() + 1), locale.toString(m_queue.size())));
    m_bar->setRange(0, m_queue.size());
    m_bar->setValue(m_queue.position());
    m_name->setText(isolated(m_services.names.name(u"customer"_s, customer.value)));
    m_phone->setText(phone.isEmpty() ? tr("No telephone number") : leftToRight(phone));
    const int calls = attempts.value_or(0);
    m_attempts->setText(calls == 0 ? tr("Not called yet in this list") : tr("Called %Ln time(s)", nullptr, calls));
    m_detail->show(customer.value);
    m_pages->setCurrentIndex(1);
}

void CallListPage::showPreparing()
{
    m_detail->show(0);
    m_empty->show(tr("The call list is being prepared …"), tr("Who is not to be called is left out."), {});
}

void CallListPage::showEnd()
{
    if (m_queue.isEmpty()) {
        m_detail->show(0);
        m_empty->show(tr("Nobody is waiting to be called"),
                      tr("Filter or select customers in their list, then “Call these”: Ctrl+Shift+L."), {m_choose});
        return;
    }
    const QLocale locale;
    QStringList lines;
    if (const auto outcomes = outcomesSince(m_services.book, m_queue.started()); outcomes) {
        for (auto each = outcomes->cbegin(); each != outcomes->cend(); ++each)
            lines.append(tr("%1: %2").arg(outcomeTitle(each.key()), locale.toString(each.value())));
    }
    lines.sort();
    m_empty->show(tr("%Ln customer(s) gone through", nullptr, m_queue.size()), lines.join(u" · "_s), {m_choose});
}

void CallListPage::step(bool isForward)
{
    takeStep(isForward);
    showNow();
}

void CallListPage::takeStep(bool isForward)
{
    if (const Result<> kept = isForward ? m_queue.goOn() : m_queue.goBack(); !kept)
        Q_EMIT failed(kept.error());
}

void CallListPage::log(const QString& outcome, const NaturalTime& callBack)
{
    LogEntry entry;
    entry.interaction = {.kind = u"call"_s,
                         .direction = u"out"_s,
                         .medium = u"phone"_s,
                         .at = QDateTime::currentDateTimeUtc(),
                         .customers = {m_queue.current()},
                         .outcome = outcome};
    entry.followUp = callBack.date;
    if (callBack.date.isValid())
        entry.followUpText = tr("Call back");
    entry.followUpTime = callBack.time.value_or(QTime());
    const QString name = m_services.names.name(u"customer"_s, m_queue.current().value);
    if (const auto saved = m_services.saves.log(entry); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    Q_EMIT done(tr("%1: %2").arg(isolated(name), outcomeTitle(outcome)));
    step(true);
}

void CallListPage::askCallBack()
{
    auto* dialog = new WhenDialog(
        tr("Call back when?"), tr("tomorrow"), [this](const NaturalTime& when) { log(u"call_back"_s, when); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CallListPage::talk()
{
    m_services.forms.openLog(m_queue.current().value, u"talked"_s);
}

void CallListPage::edit()
{
    m_services.forms.openRecord(u"customer"_s, m_queue.current().value);
}

void CallListPage::dial()
{
    const QString number = telephoneNumber(phoneOfCurrent(), m_services.book.region());
    if (!number.isEmpty())
        m_dialler->dial(number);
}

} // namespace kith
