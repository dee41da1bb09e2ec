// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formdesk.h"

#include "activity/caller.h"
#include "activity/logdialog.h"
#include "forms/likenesssource.h"
#include "forms/recorddialog.h"
#include "models/celltext.h"
#include "storage/unsavedforms.h"

#include <QApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a draft of the journal looks like in its form.
QJsonObject contentOf(const Draft& draft)
{
    if (draft.action == "log"_L1)
        return {{u"form"_s, u"log"_s},
                {u"customer"_s, draft.content[u"customers"][0]},
                {u"contact"_s, draft.content[u"contacts"][0]},
                {u"draft"_s, draft.id},
                {u"typed"_s, draft.content[u"typed"]}};
    return {{u"form"_s, u"record"_s},
            {u"kind"_s, draft.content[u"kind"]},
            {u"id"_s, draft.content[u"id"]},
            {u"draft"_s, draft.id},
            {u"typed"_s, QJsonObject{{u"values"_s, draft.content[u"values"]}}}};
}

} // namespace

FormDesk::FormDesk(Book& book, SaveGate& saves, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_saves(saves)
    , m_window(window)
{
    constexpr int lookEvery = 1000; // milliseconds: what a crash may cost of typing
    m_writer.setMaxThreadCount(1);
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &FormDesk::look);
    connect(&m_saves, &SaveGate::pendingRefused, this, &FormDesk::refuse);
}

FormDesk::~FormDesk()
{
    m_writer.waitForDone();
}

void FormDesk::openRecord(const QString& kind, qint64 id)
{
    openForm({{{u"form"_s, u"record"_s}, {u"kind"_s, kind}, {u"id"_s, id}}, {}});
}

void FormDesk::openFilled(const QString& kind, const SaveGate::Assignments& typed)
{
    QJsonArray values;
    for (const auto& [name, text] : typed)
        values.append(QJsonArray{name, text});
    openForm(
        {{{u"form"_s, u"record"_s}, {u"kind"_s, kind}, {u"id"_s, 0}, {u"typed"_s, QJsonObject{{u"values"_s, values}}}},
         {}});
}

void FormDesk::openLog(qint64 customer, const QString& outcome)
{
    openForm({{{u"form"_s, u"log"_s}, {u"customer"_s, customer}, {u"outcome"_s, outcome}}, {}});
}

void FormDesk::openLogOf(qint64 contact)
{
    openForm({{{u"form"_s, u"log"_s}, {u"contact"_s, contact}}, {}});
}

void FormDesk::openCall(const QString& link)
{
    const QString number = telephoneNumber(link, m_book.region());
    if (number.isEmpty()) {
        Q_EMIT failed({Error::Code::InvalidInput, tr("“%1” holds no telephone number to look for.").arg(link), {}});
        return;
    }
    const auto callers = findCallers(m_book, number);
    if (!callers) {
        Q_EMIT failed(callers.error());
        return;
    }
    if (callers->empty() && !m_book.isReadOnly()) {
        const QJsonArray values{QJsonArray{u"stage"_s, u"prospect"_s}, QJsonArray{u"phone"_s, number}};
        openForm({{{u"form"_s, u"record"_s},
                   {u"kind"_s, u"customer"_s},
                   {u"id"_s, 0},
                   {u"then"_s, u"log"_s},
                   {u"direction"_s, u"in"_s},
                   {u"typed"_s, QJsonObject{{u"values"_s, values}}}},
                  tr("Nobody in this book has the number %1. Save them as a new prospect, and log the call.")
                      .arg(leftToRight(number))});
        return;
    }
    QJsonObject content{{u"form"_s, u"log"_s}, {u"direction"_s, u"in"_s}, {u"number"_s, number}};
    if (callers->size() == 1) {
        content[u"customer"_s] = callers->front().customer.value;
        content[u"contact"_s] = callers->front().contact.value;
    }
    openForm({content, {}});
}

void FormDesk::recover()
{
    if (m_book.isReadOnly())
        return;
    m_kept = unsavedForms(m_book.path());
    for (const QJsonObject& content : m_kept) {
        const QString draft = content[u"draft"].toString();
        const auto refused = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Request& request) {
            return !draft.isEmpty() && request.content[u"draft"].toString() == draft;
        });
        // Refused again: what was typed to mend it counts more than what was refused.
        if (refused != m_waiting.end())
            refused->content = content;
        else
            m_waiting.push_back({content, tr("Kith ended before this was saved. It is as you typed it.")});
    }
    openNext();
}

void FormDesk::refuse(const Draft& draft, const Error& error)
{
    const bool isForm = draft.action == "log"_L1 || draft.action == "record"_L1;
    if (!isForm) {
        m_saves.discard(draft.id); // a removal: nothing was typed
        Q_EMIT failed(error);
        return;
    }
    m_waiting.push_back({contentOf(draft), tr("This could not enter the book: %1").arg(error.message)});
    openNext();
}

void FormDesk::openNext()
{
    // Nobody is interrupted in another dialog; the timer asks again.
    m_look.start();
    if (m_waiting.empty() || !m_open.empty() || QApplication::activeModalWidget())
        return;
    const Request next = m_waiting.front();
    m_waiting.pop_front();
    openForm(next);
}

void FormDesk::openForm(const Request& request)
{
    if (request.content[u"form"] == "log"_L1) {
        openLogForm(request);
        return;
    }
    const Result<> opened = openRecordForm(request);
    if (opened)
        return;
    const bool isTyped = !request.content[u"typed"].toObject().isEmpty();
    if (!isTyped || opened.error().code != Error::Code::NotFound || request.content[u"id"].toInteger() == 0) {
        Q_EMIT failed(opened.error());
        return;
    }
    // The record is gone; what was typed for it is not.
    Request anew = request;
    anew.content[u"id"_s] = 0;
    anew.sentence = tr("%1 Save it as a new record, or cancel.").arg(opened.error().message);
    openForm(anew);
}

Result<> FormDesk::openRecordForm(const Request& request)
{
    const QJsonObject content = request.content;
    const QString kind = content[u"kind"].toString();
    if (!m_book.schema()->find(kind))
        return error(Error::Code::InvalidInput, tr("What was typed belongs to a newer Kith."));
    const auto save = [this, content](const RecordDialog::Assignments& assignments) {
        return saveRecord(content, assignments);
    };
    KITH_TRY_ASSIGN(RecordDialog * dialog,
                    RecordDialog::create(m_book, kind, content[u"id"].toInteger(), save, m_window));
    if (content[u"id"].toInteger() == 0 && (kind == "customer"_L1 || kind == "contact"_L1)) {
        dialog->setLikenessSource(likenessSource(m_book, kind),
                                  [this, kind](qint64 id) { Q_EMIT recordRequested(kind, id); });
    }
    show(dialog, dialog, request);
    return {};
}

void FormDesk::openLogForm(const Request& request)
{
    const QJsonObject& content = request.content;
    const auto party = LogParty::find(m_book, {{content[u"customer"].toInteger()}, {content[u"contact"].toInteger()}});
    auto* dialog = new LogDialog(party, partySource(m_book), {}, m_window);
    dialog->setSave([this, dialog](const LogEntry& entry) { return saveLog(entry, dialog->typed()); });
    dialog->setDirection(content[u"direction"].toString());
    dialog->setOutcome(content[u"outcome"].toString());
    show(dialog, dialog, request);
    const QString number = content[u"number"].toString();
    if (party.isChosen() || number.isEmpty())
        return;
    std::vector<LogParty> parties;
    if (const auto callers = findCallers(m_book, number); callers) {
        for (const Caller& caller : *callers)
            parties.push_back(LogParty::find(m_book, caller));
    }
    dialog->offer(number, std::move(parties));
}

void FormDesk::show(QDialog* dialog, TypedForm* form, const Request& request)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const QJsonObject typed = request.content[u"typed"].toObject(); !typed.isEmpty())
        form->retype(typed);
    if (!request.sentence.isEmpty())
        form->explain(request.sentence);
    m_open.push_back({dialog, form, request.content});
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) { finish(dialog, result); });
    dialog->open();
    m_look.start();
}

void FormDesk::finish(QDialog* dialog, int)
{
    for (const Open& open : m_open) {
        // Saved or thrown away: either way the journal need not keep it any longer.
        if (const QString draft = open.content[u"draft"].toString(); open.dialog == dialog && !draft.isEmpty())
            m_saves.discard(draft);
    }
    std::erase_if(m_open, [dialog](const Open& open) { return !open.dialog || open.dialog == dialog; });
    look();
}

void FormDesk::look()
{
    keep();
    if (m_open.empty() && m_waiting.empty())
        m_look.stop();
    else if (!m_waiting.empty())
        openNext();
}

std::vector<QJsonObject> FormDesk::typedNow() const
{
    std::vector<QJsonObject> forms;
    for (const Open& open : m_open) {
        const QJsonObject typed = open.dialog ? open.form->typed() : QJsonObject();
        if (typed.isEmpty())
            continue;
        QJsonObject content = open.content;
        content[u"typed"_s] = typed;
        forms.push_back(content);
    }
    for (const Request& request : m_waiting) {
        // What the journal holds is safe there.
        if (request.content[u"draft"].toString().isEmpty())
            forms.push_back(request.content);
    }
    return forms;
}

void FormDesk::keep()
{
    if (m_book.isReadOnly())
        return;
    if (std::vector<QJsonObject> forms = typedNow(); forms != m_kept) {
        m_kept = forms;
        write(std::move(forms));
    }
}

void FormDesk::write(std::vector<QJsonObject> forms)
{
    // On a worker: the disk may be slow, and typing is not to feel it.
    m_writer.start([forms = std::move(forms), path = m_book.path()] { (void)keepUnsavedForms(path, forms); });
}

Result<> FormDesk::saveRecord(const QJsonObject& content, const SaveGate::Assignments& assignments)
{
    const QString kind = content[u"kind"].toString();
    const qint64 id = content[u"id"].toInteger();
    KITH_TRY_ASSIGN(const SaveGate::Saved saved, m_saves.saveRecord(kind, id, assignments));
    if (const qint64 added = m_saves.lastAdded(); added > 0) {
        Q_EMIT recordAdded(kind, added);
        // A form opens once this one is closed.
        if (content[u"then"] == "log"_L1)
            QTimer::singleShot(0, this, [this, added, direction = content[u"direction"]] {
                openForm({{{u"form"_s, u"log"_s}, {u"customer"_s, added}, {u"direction"_s, direction}}, {}});
            });
    }
    if (saved == SaveGate::Saved::Pending)
        Q_EMIT savedForLater();
    else if (const EntityInfo* entity = m_book.schema()->find(kind); entity)
        Q_EMIT this->saved(id > 0 ? tr("%1 changed").arg(entity->title()) : tr("%1 added").arg(entity->title()));
    return {};
}

Result<> FormDesk::saveLog(const LogEntry& entry, const QJsonObject& typed)
{
    KITH_TRY_ASSIGN(const SaveGate::Saved saved, m_saves.log(entry, typed));
    if (saved == SaveGate::Saved::Pending)
        Q_EMIT savedForLater();
    else
        Q_EMIT this->saved(tr("Logged"));
    for (const CustomerId customer : entry.interaction.customers)
        Q_EMIT logged(customer.value);
    return {};
}

} // namespace kith
