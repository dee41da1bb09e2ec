// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasedrecords.h"

#include "storage/backupfolder.h"
#include "storage/meta.h"
#include "storage/privatefile.h"
#include "storage/referencenames.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto prefix = "erased:"_L1; // of the keys in meta
constexpr auto fileName = "erased.json"_L1;
constexpr size_t markSize = 32; // bytes

/// When a record was added: from its row, or from the log where it is only kept for an undo.
Result<std::optional<qint64>> createdOf(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare("SELECT created FROM " + entity.name.toUtf8() +
                                       " WHERE id = ?2 UNION ALL SELECT json_extract(iif(json_valid(before), before, "
                                       "'{}'), '$.created') FROM change "
                                       "WHERE kind = ?1 AND record_id = ?2 AND operation = 3 LIMIT 1"));
    row.bind(1, qint64{entity.number}).bind(2, id);
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    return isRow ? std::optional(row.integer(0)) : std::nullopt;
}

} // namespace

QByteArray erasedMark(const QString& bookId, const QString& kind, qint64 id, qint64 created)
{
    // The key may have 64 bytes; an id of a book has 36.
    const QByteArray key =
        bookId.toUtf8().leftJustified(crypto_generichash_KEYBYTES_MIN, '\0').left(crypto_generichash_KEYBYTES_MAX);
    const QByteArray text = kind.toUtf8() + ':' + QByteArray::number(id) + ':' + QByteArray::number(created);
    QByteArray mark(markSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(mark.data()), markSize,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()), static_cast<size_t>(key.size()));
    return mark;
}

Result<ErasedMarks> erasedMarks(Connection& connection)
{
    KITH_TRY_ASSIGN(Statement rows,
                    connection.prepare("SELECT key, value FROM meta WHERE key >= 'erased:' AND key < 'erased;'"));
    ErasedMarks marks;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return marks;
        marks.insert(QByteArray::fromHex(rows.bytes(0).mid(prefix.size())), rows.text(1).toInt());
    }
}

Result<> rememberErased(Connection& connection, const Schema& schema, const std::set<RecordKey>& records)
{
    KITH_TRY_ASSIGN(const QString bookId, readMeta(connection, u"book_id"_s));
    for (const auto& [kind, id] : records) {
        const EntityInfo& entity = schema.entity(kind);
        KITH_TRY_ASSIGN(const std::optional<qint64> created, createdOf(connection, entity, id));
        if (!created)
            continue;
        const QByteArray mark = erasedMark(bookId, entity.name, id, *created);
        KITH_TRY(writeMeta(connection, prefix + QString::fromLatin1(mark.toHex()), QString::number(kind)));
    }
    return {};
}

Result<std::set<RecordKey>> markedRecords(Connection& connection, const Schema& schema, const ErasedMarks& marks)
{
    std::set<RecordKey> found;
    if (marks.isEmpty())
        return found;
    KITH_TRY_ASSIGN(const QString bookId, readMeta(connection, u"book_id"_s));
    const std::set<int> kinds(marks.cbegin(), marks.cend());
    for (const int kind : kinds) {
        const EntityInfo* entity = schema.find(kind);
        if (!entity)
            continue;
        KITH_TRY_ASSIGN(Statement rows,
                        connection.prepare("SELECT id, created FROM " + entity->name.toUtf8() +
                                           " UNION ALL SELECT record_id, json_extract(iif(json_valid(before), before, "
                                           "'{}'), '$.created') FROM change "
                                           "WHERE kind = ?1 AND operation = 3"));
        rows.bind(1, qint64{kind});
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            if (marks.contains(erasedMark(bookId, entity->name, rows.integer(0), rows.integer(1))))
                found.insert({kind, rows.integer(0)});
        }
    }
    return found;
}

Result<bool> wasErased(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const bool isThere, recordExists(connection, entity, id));
    if (isThere)
        return false;
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT 1 FROM id_sequence WHERE kind = ?1 AND last_id >= ?2 "
                                                      "AND NOT EXISTS (SELECT 1 FROM change WHERE kind = ?1 AND "
                                                      "record_id = ?2 AND operation <> 4)"));
    row.bind(1, qint64{entity.number}).bind(2, id);
    return row.step();
}

ErasedMarks erasedMarksBeside(const QString& folder)
{
    QFile file(QDir(folder).filePath(fileName));
    ErasedMarks marks;
    if (!file.open(QIODevice::ReadOnly))
        return marks;
    const QJsonObject erased = QJsonDocument::fromJson(file.readAll()).object()[u"erased"_s].toObject();
    for (auto entry = erased.begin(); entry != erased.end(); ++entry)
        marks.insert(QByteArray::fromHex(entry.key().toLatin1()), entry.value().toInt());
    return marks;
}

Result<> keepErasedMarksBeside(const QString& folder, const ErasedMarks& marks)
{
    ErasedMarks all = erasedMarksBeside(folder);
    const qsizetype before = all.size();
    all.insert(marks);
    if (all.size() == before)
        return {};
    QJsonObject erased;
    for (auto mark = all.cbegin(); mark != all.cend(); ++mark)
        erased.insert(QString::fromLatin1(mark.key().toHex()), mark.value());
    return writePrivateFile(QDir(folder).filePath(fileName),
                            QJsonDocument(QJsonObject{{u"erased"_s, erased}}).toJson());
}

ErasedMarks erasedMarksOfAllBooks()
{
    ErasedMarks marks;
    const QDir all(BackupFolder::folderOfAllBooks());
    for (const QString& folder : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        marks.insert(erasedMarksBeside(all.filePath(folder)));
    return marks;
}

} // namespace kith
