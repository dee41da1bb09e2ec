// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <QHash>

#include <memory>
#include <optional>

namespace kith {

/// What “12” is, without a kind before it. Both rules stand here and nowhere else.
enum class BareNumber {
    IsId,   ///< where a person names one record: an argument of a command, `owner=12`
    IsName, ///< in a cell of a table, and of a tag: who is called “12”; another program's numbers are not ours
};

/// The id in "customer:12", "customers:12" and, where a bare number is one, "12"; none where the text is a name.
/// Whether there is such a record is not asked.
[[nodiscard]] std::optional<qint64> writtenId(const EntityInfo& entity, QStringView text, BareNumber bareNumber);

/// A record as people are shown it, and may write it: "customer:12".
[[nodiscard]] QString shownId(const EntityInfo& entity, qint64 id);

/// NotFound: "There is no customer:12."
[[nodiscard]] Error noSuchRecord(const EntityInfo& entity, qint64 id);

[[nodiscard]] Result<bool> recordExists(Connection& connection, const EntityInfo& entity, qint64 id);

/// What people call records, both ways: ids to names for showing and export, names to ids for typing and import.
/// Remembers what it looked up; make a new one after a change.
class ReferenceNames
{
public:
    ReferenceNames(Connection& connection, std::shared_ptr<const Schema> schema);

    /// The name of a record; empty where it is gone.
    [[nodiscard]] Result<QString> name(const QString& kind, qint64 id);
    /// Names in the order of the ids, joined by "; ".
    [[nodiscard]] Result<QString> names(const QString& kind, const IdList& ids);

    /// The ids of all records of that name, compared as the search compares: case and accents do not count.
    [[nodiscard]] Result<IdList> idsNamed(const QString& kind, const QString& name);

    /// One record as a person writes it: by its id, or by a name where that is unique. NotFound, or InvalidInput with
    /// the candidates where the name is not unique.
    [[nodiscard]] Result<qint64> find(const EntityInfo& entity, const QString& text,
                                      BareNumber bareNumber = BareNumber::IsId);

    /// Remembers a record made meanwhile.
    void add(const QString& kind, const QString& name, qint64 id);

private:
    Connection& m_connection;
    std::shared_ptr<const Schema> m_schema;
    QHash<QString, QHash<qint64, QString>> m_names;
    QHash<QString, QHash<QString, IdList>> m_ids;
};

} // namespace kith
