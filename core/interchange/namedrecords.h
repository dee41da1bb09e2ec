// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <unordered_map>

namespace kith {

/// Finds the records that rows name ("Jane Doe", "customer:12", "Jane Doe <id:KEY>"), and makes those that are lacking
/// where that is wanted. Names are compared without regard to case. Eight bytes and a hash a record, whatever their
/// names.
class NamedRecords
{
    Q_DECLARE_TR_FUNCTIONS(kith::NamedRecords)

public:
    /// `create` holds the kinds of which records may be made; tags always are.
    NamedRecords(Writer& writer, const Collation& collation, QSet<QString> create);

    /// The id of the one record of that kind and name. InvalidInput says why there is none, for the row.
    [[nodiscard]] Result<qint64> find(const QString& kind, const QString& name);
    /// A record was added under that name.
    void remember(const EntityInfo& entity, QByteArrayView nameSort, qint64 id);

    [[nodiscard]] const QMap<QString, qint64>& created() const { return m_created; }

private:
    struct Index
    {
        std::unordered_map<uint64_t, qint64> ids{}; ///< -1 where several have the name
        bool isLoaded = false;
    };

    [[nodiscard]] Result<> load(const EntityInfo& entity, Index& index);
    [[nodiscard]] Result<qint64> make(const EntityInfo& entity, const QString& name, const QString& key = {});
    /// Of those whose names differ in case alone, the one whose name does not; 0 where there is none.
    [[nodiscard]] Result<qint64> exactly(const EntityInfo& entity, const QByteArray& nameSort);
    [[nodiscard]] Result<std::optional<qint64>> byId(const EntityInfo& entity, const QString& name);
    static void enter(Index& index, QByteArrayView nameSort, qint64 id);

    Writer& m_writer;
    const Collation& m_collation;
    QSet<QString> m_create;
    QHash<QString, Index> m_indexes;
    QMap<QString, qint64> m_created;
};

} // namespace kith
