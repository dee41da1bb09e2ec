// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savegate.h"

#include "storage/erasuretraces.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonArray toJson(const IdList& ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

IdList idsOf(const QJsonValue& json)
{
    IdList ids;
    for (const QJsonValue id : json.toArray())
        ids.push_back(id.toInteger());
    return ids;
}

QJsonObject toJson(const LogEntry& entry)
{
    const Interaction& said = entry.interaction;
    IdList customers;
    for (const CustomerId id : said.customers)
        customers.push_back(id.value);
    IdList contacts;
    for (const ContactId id : said.contacts)
        contacts.push_back(id.value);
    return {{u"kind"_s, said.kind},
            {u"direction"_s, said.direction},
            {u"medium"_s, said.medium},
            {u"at"_s, said.at.isValid() ? said.at.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch()},
            {u"customers"_s, toJson(customers)},
            {u"contacts"_s, toJson(contacts)},
            {u"outcome"_s, said.outcome},
            {u"minutes"_s, said.minutes},
            {u"text"_s, said.text},
            {u"satisfaction"_s, said.satisfaction},
            {u"follow_up"_s, entry.followUp.toString(Qt::ISODate)},
            {u"follow_up_time"_s, entry.followUpTime.toString(Qt::ISODate)},
            {u"follow_up_text"_s, entry.followUpText}};
}

LogEntry logEntryOf(const QJsonObject& json)
{
    LogEntry entry;
    Interaction& said = entry.interaction;
    said.kind = json[u"kind"].toString();
    said.direction = json[u"direction"].toString();
    said.medium = json[u"medium"].toString();
    said.at = QDateTime::fromMSecsSinceEpoch(json[u"at"].toInteger());
    for (const qint64 id : idsOf(json[u"customers"]))
        said.customers.push_back({id});
    for (const qint64 id : idsOf(json[u"contacts"]))
        said.contacts.push_back({id});
    said.outcome = json[u"outcome"].toString();
    said.minutes = json[u"minutes"].toInt();
    said.text = json[u"text"].toString();
    said.satisfaction = json[u"satisfaction"].toInt();
    entry.followUp = QDate::fromString(json[u"follow_up"].toString(), Qt::ISODate);
    entry.followUpTime = QTime::fromString(json[u"follow_up_time"].toString(), Qt::ISODate);
    entry.followUpText = json[u"follow_up_text"].toString();
    return entry;
}

bool isAbout(const Draft& draft, const QString& kind, qint64 id)
{
    const QJsonObject& content = draft.content;
    // A log names whom it was with by kinds, as “customers”; its own kind is what sort of talk it was.
    const bool isLog = draft.action == "log"_L1;
    const bool isOfKind = isLog || content[u"kind"].toString() == kind;
    const IdList ids = idsOf(isLog ? content[kind + u's'] : content[u"ids"]);
    const bool isNamed = std::find(ids.begin(), ids.end(), id) != ids.end();
    return isOfKind && (isNamed || (!isLog && content[u"id"].toInteger() == id));
}

} // namespace

SaveGate::SaveGate(Book& book, JobRunner& jobs, QObject* parent)
    : QObject(parent)
    , m_book(book)
    , m_jobs(jobs)
{
    connect(&jobs, &JobRunner::finished, this, &SaveGate::applyPending);
}

Result<SaveGate::Saved> SaveGate::saveRecord(const QString& kind, qint64 id, const Assignments& assignments)
{
    QJsonArray values;
    for (const auto& [name, text] : assignments)
        values.append(QJsonArray{name, text});
    return save(u"record"_s, {{u"kind"_s, kind}, {u"id"_s, id}, {u"values"_s, values}});
}

Result<SaveGate::Saved> SaveGate::removeRecords(const QString& kind, const IdList& ids)
{
    return save(u"remove"_s, {{u"kind"_s, kind}, {u"ids"_s, toJson(ids)}});
}

Result<SaveGate::Saved> SaveGate::log(const LogEntry& entry, const QJsonObject& typed)
{
    QJsonObject content = toJson(entry);
    content[u"typed"_s] = typed;
    return save(u"log"_s, content);
}

Result<SaveGate::Saved> SaveGate::save(const QString& action, const QJsonObject& content)
{
    m_lastAdded = 0;
    if (!m_jobs.isWriting()) {
        KITH_TRY(apply(action, content));
        return Saved::Now;
    }
    KITH_TRY_ASSIGN(DraftJournal * drafts, journal());
    KITH_TRY(drafts->add(action, content, m_book.workingAs().value));
    Q_EMIT pendingChanged();
    return Saved::Pending;
}

Result<> SaveGate::apply(const QString& action, const QJsonObject& content)
{
    if (action == "record"_L1)
        return applyRecord(content);
    if (action == "log"_L1)
        return applyLog(content);
    if (action == "remove"_L1) {
        const auto schema = m_book.schema();
        return RecordActions(m_book).remove(schema->entity(content[u"kind"].toString()), idsOf(content[u"ids"]));
    }
    return error(Error::Code::InvalidInput, tr("A draft beside the book was written by a newer Kith and stays there."));
}

Result<> SaveGate::applyRecord(const QJsonObject& content)
{
    const auto schema = m_book.schema();
    const EntityInfo& entity = schema->entity(content[u"kind"].toString());
    Assignments assignments;
    for (const QJsonValue pair : content[u"values"].toArray())
        assignments.emplace_back(pair[0].toString(), pair[1].toString());
    RecordActions actions(m_book);
    if (const qint64 id = content[u"id"].toInteger(); id > 0) {
        KITH_TRY(actions.set(entity, id, assignments));
        return {};
    }
    KITH_TRY_ASSIGN(m_lastAdded, actions.add(entity, assignments));
    return {};
}

Result<> SaveGate::applyLog(const QJsonObject& content)
{
    KITH_TRY(logInteraction(m_book, logEntryOf(content)));
    return {};
}

Result<DraftJournal*> SaveGate::journal()
{
    if (!m_journal) {
        KITH_TRY_ASSIGN(DraftJournal opened, DraftJournal::open(m_book.path()));
        m_journal.emplace(std::move(opened));
    }
    return &*m_journal;
}

int SaveGate::pendingCount() const
{
    return m_journal ? static_cast<int>(m_journal->pending().size()) : 0;
}

bool SaveGate::isPending(const QString& kind, qint64 id) const
{
    if (!m_journal)
        return false;
    const auto& waiting = m_journal->pending();
    return std::any_of(waiting.begin(), waiting.end(), [&](const Draft& draft) { return isAbout(draft, kind, id); });
}

void SaveGate::applyPending()
{
    const bool isNew = !m_journal && QFileInfo::exists(DraftJournal::pathFor(m_book.path()));
    if (m_jobs.isWriting() || m_book.isReadOnly() || (!m_journal && !isNew) || !journal())
        return;
    int applied = 0;
    int dropped = 0;
    const std::vector<Draft> waiting = m_journal->pending();
    for (const Draft& draft : waiting) {
        if (isAboutTheErased(m_book, draft.content).value_or(false)) {
            dropped += m_journal->markApplied(draft.id) ? 1 : 0;
            m_refused.remove(draft.id);
            continue;
        }
        if (m_refused.contains(draft.id))
            continue;
        if (const Result<> outcome = applyDraft(draft); !outcome) {
            m_refused.insert(draft.id);
            Q_EMIT pendingRefused(draft, outcome.error());
        } else if (m_journal->markApplied(draft.id)) {
            ++applied;
        } else {
            break; // the disk: the book has this one, and knows it
        }
    }
    if (applied + dropped == 0)
        return;
    (void)m_journal->clearApplied(); // next time, then: what is applied is marked already
    Q_EMIT pendingChanged();
    if (applied > 0)
        Q_EMIT pendingApplied(applied);
}

void SaveGate::discard(const QString& draft)
{
    if (!m_journal || !m_journal->markApplied(draft))
        return;
    m_refused.remove(draft);
    (void)m_journal->clearApplied();
    Q_EMIT pendingChanged();
}

Result<> SaveGate::applyDraft(const Draft& draft)
{
    // A crash may have come between the book's commit and the journal's mark.
    KITH_TRY_ASSIGN(const bool isDone, isRecordedDraft(m_book.connection(), draft.id));
    if (isDone)
        return {};
    const EmployeeId here = m_book.workingAs();
    m_book.setWorkingAs({draft.employee});
    m_book.setDraft(draft.id);
    const Result<QJsonObject> content = withoutTheErased(m_book, draft.content);
    const Result<> outcome = content ? apply(draft.action, *content) : tl::unexpected(content.error());
    m_book.setDraft({});
    m_book.setWorkingAs(here);
    return outcome;
}

} // namespace kith
