// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savegate.h"

#include "storage/changelog.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Written before a draft is applied, with the newest change set of that moment: a crash between the commit and the
/// journal's mark can then be told from one before the commit.
const QString applyingMark = u"applying"_s;

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
    for (const QJsonValue& id : json.toArray())
        ids.push_back(id.toInteger());
    return ids;
}

QJsonObject toJson(const LogEntry& entry)
{
    const Interaction& said = entry.interaction;
    IdList customers;
    for (const CustomerId id : said.customers)
        customers.push_back(id.value);
    return {{u"kind"_s, said.kind},
            {u"direction"_s, said.direction},
            {u"medium"_s, said.medium},
            {u"at"_s, said.at.isValid() ? said.at.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch()},
            {u"customers"_s, toJson(customers)},
            {u"outcome"_s, said.outcome},
            {u"minutes"_s, said.minutes},
            {u"text"_s, said.text},
            {u"satisfaction"_s, said.satisfaction},
            {u"follow_up"_s, entry.followUp.toString(Qt::ISODate)},
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
    said.outcome = json[u"outcome"].toString();
    said.minutes = json[u"minutes"].toInt();
    said.text = json[u"text"].toString();
    said.satisfaction = json[u"satisfaction"].toInt();
    entry.followUp = QDate::fromString(json[u"follow_up"].toString(), Qt::ISODate);
    entry.followUpText = json[u"follow_up_text"].toString();
    return entry;
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

Result<SaveGate::Saved> SaveGate::log(const LogEntry& entry)
{
    return save(u"log"_s, toJson(entry));
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
    for (const QJsonValue& pair : content[u"values"].toArray())
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

std::vector<Draft> SaveGate::drafts() const
{
    std::vector<Draft> real;
    if (m_journal) {
        std::copy_if(m_journal->pending().begin(), m_journal->pending().end(), std::back_inserter(real),
                     [](const Draft& draft) { return draft.action != applyingMark; });
    }
    return real;
}

int SaveGate::pendingCount() const
{
    return static_cast<int>(drafts().size());
}

bool SaveGate::isPending(const QString& kind, qint64 id) const
{
    const auto waiting = drafts();
    return std::any_of(waiting.begin(), waiting.end(), [&](const Draft& draft) {
        const IdList ids = idsOf(draft.action == "log"_L1 ? draft.content[u"customers"] : draft.content[u"ids"]);
        const bool isNamed = std::find(ids.begin(), ids.end(), id) != ids.end();
        return (draft.content[u"kind"].toString() == kind && draft.content[u"id"].toInteger() == id) ||
               (isNamed && (draft.action == "log"_L1 ? kind == "customer"_L1 : draft.content[u"kind"] == kind));
    });
}

void SaveGate::applyPending()
{
    const bool isNew = !m_journal && QFileInfo::exists(DraftJournal::pathFor(m_book.path()));
    if (m_jobs.isWriting() || m_book.isReadOnly() || (!m_journal && !isNew) || !journal())
        return;
    int applied = 0;
    for (const Draft& draft : drafts()) {
        if (m_refused.contains(draft.id))
            continue;
        if (const Result<> outcome = applyDraft(draft); outcome) {
            ++applied;
        } else {
            m_refused.insert(draft.id);
            Q_EMIT pendingRefused(draft, outcome.error());
        }
    }
    if (applied == 0)
        return;
    (void)m_journal->clearApplied(); // next time, then: what is applied is marked already
    Q_EMIT pendingChanged();
    Q_EMIT pendingApplied(applied);
}

bool SaveGate::wasApplied(const Draft& draft)
{
    const auto& all = m_journal->pending();
    const auto mark = std::find_if(all.begin(), all.end(), [&](const Draft& each) {
        return each.action == applyingMark && each.content[u"draft"].toString() == draft.id;
    });
    if (mark == all.end())
        return false;
    // The window's lock keeps other writers but single commands away: what came next was this draft.
    const auto newest = ChangeLog(m_book).recent(1);
    const bool isDone = newest && !newest->empty() && newest->front().id.value > mark->content[u"after"].toInteger();
    (void)m_journal->markApplied(QString(mark->id));
    return isDone;
}

Result<> SaveGate::applyDraft(const Draft& draft)
{
    if (wasApplied(draft))
        return m_journal->markApplied(draft.id);
    KITH_TRY_ASSIGN(const auto newest, ChangeLog(m_book).recent(1));
    const qint64 after = newest.empty() ? 0 : newest.front().id.value;
    KITH_TRY_ASSIGN(const QString mark,
                    m_journal->add(applyingMark, {{u"draft"_s, draft.id}, {u"after"_s, after}}, draft.employee));
    const EmployeeId here = m_book.workingAs();
    m_book.setWorkingAs({draft.employee});
    const Result<> outcome = apply(draft.action, draft.content);
    m_book.setWorkingAs(here);
    if (outcome)
        KITH_TRY(m_journal->markApplied(draft.id));
    KITH_TRY(m_journal->markApplied(mark));
    return outcome;
}

} // namespace kith
