// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/recordkey.h"

#include "storage/recordreader.h"
#include "storage/referencenames.h"
#include "storage/sqlite/connection.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int keyBase = 36;
constexpr auto keyStart = "kith:"_L1;
constexpr auto referenceStart = " <id:"_L1;

/// Whether another record of the kind has the same name, as the collation compares.
Result<bool> hasNamesake(Connection& connection, const EntityInfo& entity, qint64 id)
{
    const Field& title = entity.fields[static_cast<size_t>(entity.titleField)];
    const QByteArray column = (title.sortColumn.isEmpty() ? title.column : title.sortColumn).toUtf8();
    const QByteArray table = entity.name.toUtf8();
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare("SELECT 1 FROM " + table + " WHERE " + column + " = (SELECT " + column +
                                       " FROM " + table + " WHERE id = ?1) AND id <> ?1 LIMIT 1"));
    row.bind(1, id);
    return row.step();
}

Result<QString> keyOf(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare("SELECT external_id, created FROM " + entity.name.toUtf8() + " WHERE id = ?1"));
    row.bind(1, id);
    KITH_TRY_ASSIGN(const bool isThere, row.step());
    if (!isThere)
        return QString();
    const QString external = row.text(0);
    return external.isEmpty() ? madeKey(id, row.integer(1)) : external;
}

} // namespace

bool hasKeys(const EntityInfo& entity)
{
    return entity.find(u"external_id") != nullptr;
}

QString madeKey(qint64 id, qint64 created)
{
    return keyStart + QString::number(id) + u'.' + QString::number(created, keyBase);
}

Result<std::optional<qint64>> recordMade(Connection& connection, const EntityInfo& entity, QStringView key)
{
    const qsizetype point = key.indexOf(u'.');
    if (!key.startsWith(keyStart) || point < 0)
        return std::nullopt;
    bool isId = false;
    const qint64 id = key.first(point).sliced(keyStart.size()).toLongLong(&isId);
    if (!isId)
        return std::nullopt;
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare("SELECT created FROM " + entity.name.toUtf8() + " WHERE id = ?1"));
    row.bind(1, id);
    KITH_TRY_ASSIGN(const bool isThere, row.step());
    return isThere && madeKey(id, row.integer(0)) == key ? std::optional(id) : std::nullopt;
}

Result<std::optional<qint64>> recordOfKey(Connection& connection, const EntityInfo& entity, const QString& key)
{
    KITH_TRY_ASSIGN(const std::optional<qint64> made, recordMade(connection, entity, key));
    if (made)
        return made;
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT id FROM " + entity.name.toUtf8() +
                                                      " WHERE external_id = ?1 AND external_id <> '' LIMIT 2"));
    row.bind(1, key);
    KITH_TRY_ASSIGN(const bool isThere, row.step());
    if (!isThere)
        return std::nullopt;
    const qint64 id = row.integer(0);
    KITH_TRY_ASSIGN(const bool isAmbiguous, row.step());
    return isAmbiguous ? std::nullopt : std::optional(id);
}

Result<std::optional<qint64>> customFieldCalled(Connection& connection, const QString& kind, const QString& name)
{
    KITH_TRY_ASSIGN(Statement row, connection.prepare("SELECT id FROM custom_field WHERE kind = ?1 AND name = ?2"));
    row.bind(1, kind).bind(2, name);
    KITH_TRY_ASSIGN(const bool isThere, row.step());
    return isThere ? std::optional(row.integer(0)) : std::nullopt;
}

Result<QString> referenceText(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const QStringList found, titles(connection, entity, {id}));
    const QString name = found.value(0);
    if (!hasKeys(entity) || found.isEmpty())
        return name;
    KITH_TRY_ASSIGN(const bool isShared, hasNamesake(connection, entity, id));
    // What is trimmed, or looks like an id or a key, would be read as something else.
    const bool isPlain = name == name.trimmed() && !keyedName(name) && !writtenId(entity, name, BareNumber::IsName);
    if (!isShared && isPlain)
        return name;
    KITH_TRY_ASSIGN(const QString key, keyOf(connection, entity, id));
    return QString(name + referenceStart + key + u'>');
}

std::optional<KeyedName> keyedName(QStringView text)
{
    const qsizetype start = text.lastIndexOf(referenceStart);
    if (start < 0 || !text.endsWith(u'>'))
        return std::nullopt;
    const qsizetype key = start + referenceStart.size();
    return KeyedName{text.first(start).toString(), text.sliced(key, text.size() - 1 - key).toString()};
}

} // namespace kith
