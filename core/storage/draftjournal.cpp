// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftjournal.h"

#include "storage/companion.h"
#include "storage/privatefile.h"
#include "storage/sqlite/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonObject toLine(const Draft& draft)
{
    return {{u"draft"_s, draft.id},
            {u"at"_s, draft.at},
            {u"employee"_s, draft.employee},
            {u"action"_s, draft.action},
            {u"content"_s, draft.content}};
}

QByteArray bytesOf(const QJsonObject& line)
{
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

constexpr auto appliedKey = "applied_drafts"_L1;

Result<QStringList> recordedDrafts(Connection& connection)
{
    KITH_TRY_ASSIGN(Statement read, connection.prepare("SELECT value FROM meta WHERE key = ?1"));
    read.bind(1, QString(appliedKey));
    KITH_TRY_ASSIGN(const bool isRow, read.step());
    return isRow ? read.text(0).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

tl::unexpected<Error> notSaved(const QString& path, const QString& reason)
{
    return error(Error::Code::Io,
                 QCoreApplication::translate("storage",
                                             "The draft could not be saved in “%1”: %2. Check the disk and save again.")
                     .arg(path, reason));
}

} // namespace

DraftJournal::DraftJournal(QString path)
    : m_path(std::move(path))
{
}

QString DraftJournal::pathFor(const QString& bookPath)
{
    return companionOf(bookPath, u"-drafts"_s);
}

Result<DraftJournal> DraftJournal::open(const QString& bookPath)
{
    DraftJournal journal(pathFor(bookPath));
    KITH_TRY(journal.load());
    return journal;
}

Result<> DraftJournal::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return error(Error::Code::Io,
                     QCoreApplication::translate("storage", "The drafts in “%1” could not be read: %2.")
                         .arg(m_path, file.errorString()));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        m_endsTorn = !line.endsWith('\n');
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
            take(document.object());
    }
    return {};
}

void DraftJournal::take(const QJsonObject& line)
{
    if (const QString applied = line[u"applied"_s].toString(); !applied.isEmpty()) {
        std::erase_if(m_pending, [&](const Draft& draft) { return draft.id == applied; });
    } else if (const QString id = line[u"draft"_s].toString(); !id.isEmpty()) {
        m_pending.push_back({id, line[u"at"_s].toInteger(), line[u"employee"_s].toInteger(),
                             line[u"action"_s].toString(), line[u"content"_s].toObject()});
    }
}

Result<QString> DraftJournal::add(const QString& action, const QJsonObject& content, qint64 employee)
{
    const Draft draft{QUuid::createUuid().toString(QUuid::WithoutBraces), QDateTime::currentMSecsSinceEpoch(), employee,
                      action, content};
    KITH_TRY(append(toLine(draft)));
    m_pending.push_back(draft);
    return draft.id;
}

Result<> DraftJournal::markApplied(const QString& id)
{
    KITH_TRY(append({{u"applied"_s, id}}));
    std::erase_if(m_pending, [&](const Draft& draft) { return draft.id == id; });
    return {};
}

Result<> DraftJournal::append(const QJsonObject& line)
{
    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return notSaved(m_path, file.errorString());
    const qint64 before = file.size();
    // What a crash left half-written must not swallow the line that follows it.
    const QByteArray bytes = (m_endsTorn ? QByteArray("\n") : QByteArray()) + bytesOf(line);
    Result<> written = file.write(bytes) == bytes.size() ? syncFile(file) : notSaved(m_path, file.errorString());
    if (written && isNew)
        written = syncFolderOf(m_path);
    if (!written) {
        m_endsTorn = !file.resize(before);
        return written;
    }
    m_endsTorn = false;
    return {};
}

Result<> DraftJournal::clearApplied()
{
    if (!QFile::exists(m_path))
        return {};
    if (m_pending.empty()) {
        if (!QFile::remove(m_path))
            return notSaved(m_path, u"remove"_s);
        return syncFolderOf(m_path);
    }
    QByteArray bytes;
    for (const Draft& draft : m_pending)
        bytes += bytesOf(toLine(draft));
    KITH_TRY(writePrivateFile(m_path, bytes));
    m_endsTorn = false;
    return {};
}

Result<> recordDraft(Connection& connection, const QString& id)
{
    constexpr qsizetype remembered = 256; // far more than a crash leaves in doubt
    KITH_TRY_ASSIGN(QStringList ids, recordedDrafts(connection));
    if (ids.contains(id))
        return {};
    ids.append(id);
    KITH_TRY_ASSIGN(Statement write, connection.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2) "
                                                        "ON CONFLICT DO UPDATE SET value = excluded.value"));
    write.bind(1, QString(appliedKey)).bind(2, ids.mid(qMax<qsizetype>(0, ids.size() - remembered)).join(u' '));
    return write.run();
}

Result<bool> isRecordedDraft(Connection& connection, const QString& id)
{
    KITH_TRY_ASSIGN(const QStringList ids, recordedDrafts(connection));
    return ids.contains(id);
}

} // namespace kith
