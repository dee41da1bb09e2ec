// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived.h"

#include "base/fold.h"
#include "storage/book.h"
#include "storage/jobprogress.h"
#include "storage/meta.h"
#include "storage/recordreader.h"
#include "storage/rowbuilder.h"
#include "storage/searchindex.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString collationKey()
{
    return u"collation_version"_s;
}

QString searchKey()
{
    return u"search_version"_s;
}

/// Writes the derived columns and the search text of one kind of records.
class RecordRenewal
{
public:
    static Result<RecordRenewal> create(Connection& connection, const EntityInfo& entity, const RowBuilder& builder)
    {
        RecordRenewal renewal(connection, entity, builder);
        QByteArrayList columns;
        QByteArrayList differences;
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            if (entity.fields[i].sortColumn.isEmpty())
                continue;
            renewal.m_sorted.push_back(i);
            const QByteArray column = entity.fields[i].sortColumn.toUtf8();
            const QByteArray value = '?' + QByteArray::number(renewal.m_sorted.size() + 1);
            columns.append(column + " = " + value);
            differences.append(column + " IS NOT " + value);
        }
        // Most keys stay as they are, and what is not written costs no page.
        if (!columns.isEmpty()) {
            KITH_TRY_ASSIGN(renewal.m_write,
                            connection.prepare("UPDATE " + entity.name.toUtf8() + " SET " + columns.join(", ") +
                                               " WHERE id = ?1 AND (" + differences.join(" OR ") + ')'));
        }
        return renewal;
    }

    Result<> renew(const Record& record)
    {
        KITH_TRY(renewOrder(record));
        if (!m_entity->isSearchable())
            return {};
        return m_search.addText(SearchIndex::documentId(m_entity->number, record.id),
                                RowBuilder::searchDocument(*m_entity, record));
    }

private:
    RecordRenewal(Connection& connection, const EntityInfo& entity, const RowBuilder& builder)
        : m_entity(&entity)
        , m_builder(&builder)
        , m_search(connection)
    {
    }

    Result<> renewOrder(const Record& record)
    {
        if (!m_write)
            return {};
        m_write->bind(1, record.id);
        int position = 2;
        for (const size_t index : m_sorted) {
            const ColumnValue key = m_builder->sortValue(m_entity->fields[index], record.values[index]);
            if (key.type == ColumnValue::Type::Blob)
                m_write->bindBlob(position++, key.bytes);
            else
                m_write->bindText(position++, key.bytes);
        }
        return m_write->run();
    }

    const EntityInfo* m_entity;
    const RowBuilder* m_builder;
    SearchIndex m_search;
    std::vector<size_t> m_sorted{};
    std::optional<Statement> m_write{};
};

Result<qint64> countOfRecords(Connection& connection, const Schema& schema)
{
    qint64 count = 0;
    for (const EntityInfo& entity : schema.entities()) {
        KITH_TRY_ASSIGN(const qint64 rows, connection.integer("SELECT count(*) FROM " + entity.name.toUtf8()));
        count += rows;
    }
    return count;
}

Result<> renewRecords(Connection& connection, const Schema& schema, const Collation& collation, JobProgress& job)
{
    const RowBuilder builder(collation);
    KITH_TRY(connection.execute("DELETE FROM search_text"));
    for (const EntityInfo& entity : schema.entities()) {
        KITH_TRY_ASSIGN(RecordRenewal renewal, RecordRenewal::create(connection, entity, builder));
        KITH_TRY(forEachRecord(connection, entity, [&](const Record& record) -> Result<> {
            KITH_TRY(job.advance());
            return renewal.renew(record);
        }));
    }
    return {};
}

Result<> renewRollups(Connection& connection, const Schema& schema)
{
    for (const Rollup& rollup : schema.rollups()) {
        const QByteArray table = rollup.table.toUtf8();
        KITH_TRY(connection.execute("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM " + table +
                                    "_source;"));
    }
    return {};
}

} // namespace

Result<bool> isDerivedStale(Connection& connection, const Collation& collation)
{
    KITH_TRY_ASSIGN(const QString order, readMeta(connection, collationKey()));
    KITH_TRY_ASSIGN(const QString search, readMeta(connection, searchKey()));
    return order != collation.version() || search != foldVersion();
}

Result<> markDerivedCurrent(Connection& connection, const Collation& collation)
{
    KITH_TRY(writeMeta(connection, collationKey(), collation.version()));
    return writeMeta(connection, searchKey(), foldVersion());
}

Result<> renewDerived(Book& book, const Progress& progress)
{
    if (book.isReadOnly())
        return error(Error::Code::ReadOnly, book.readOnlyReason());
    Connection& connection = book.connection();
    KITH_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    KITH_TRY(book.catchUp());
    const std::shared_ptr<const Schema> schema = book.schema();
    KITH_TRY_ASSIGN(const qint64 total, countOfRecords(connection, *schema));
    JobProgress job(connection, progress, total);
    KITH_TRY(renewRecords(connection, *schema, book.collation(), job));
    KITH_TRY(job.complete());
    KITH_TRY(SearchIndex(connection).rebuild());
    KITH_TRY(renewRollups(connection, *schema));
    KITH_TRY(markDerivedCurrent(connection, book.collation()));
    return transaction.commit();
}

} // namespace kith
