// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "storage/book.h"
#include "storage/inspection.h"
#include "storage/recordreader.h"
#include "storage/rowbuilder.h"
#include "storage/searchindex.h"
#include "storage/sqlite/readsnapshot.h"
#include "storage/storagetext.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Findings = std::vector<Finding>;

Result<> checkRollups(Connection& connection, const Schema& schema, Findings& findings)
{
    for (const Rollup& rollup : schema.rollups()) {
        const QByteArray table = rollup.table.toUtf8();
        const QByteArray difference = "SELECT (SELECT count(*) FROM (SELECT * FROM " + table +
                                      " EXCEPT SELECT * FROM " + table +
                                      "_source)) + (SELECT count(*) FROM (SELECT * FROM " + table +
                                      "_source EXCEPT SELECT * FROM " + table + "))";
        KITH_TRY_ASSIGN(const qint64 wrong, connection.integer(difference));
        if (wrong > 0)
            findings.push_back({CheckText::tr("%1 has %2 rows that differ from what they are counted from.")
                                    .arg(rollup.table)
                                    .arg(wrong),
                                true});
    }
    return {};
}

/// Compares what is derived of each record: its search text and its sort keys.
class DerivedCheck
{
public:
    DerivedCheck(Connection& connection, const EntityInfo& entity, const Collation& collation)
        : m_connection(connection)
        , m_entity(entity)
        , m_builder(collation)
        , m_search(connection)
    {
    }

    Result<> run(Findings& findings)
    {
        KITH_TRY(forEachRecord(m_connection, m_entity, [&](const Record& record) -> Result<> {
            KITH_TRY(compareText(record));
            return compareOrder(record);
        }));
        if (m_wrongTexts > 0)
            findings.push_back(
                {CheckText::tr("The search text of %1 %2 is out of date.").arg(m_wrongTexts).arg(m_entity.plural),
                 true});
        if (m_wrongOrder > 0)
            findings.push_back(
                {CheckText::tr("The order of %1 %2 is out of date.").arg(m_wrongOrder).arg(m_entity.plural), true});
        KITH_TRY_ASSIGN(const qint64 texts, m_connection.integer("SELECT count(*) FROM search_text WHERE id % 64 = " +
                                                                 QByteArray::number(m_entity.number)));
        if (texts != m_texts)
            findings.push_back({CheckText::tr("The search knows %1 that do not exist.").arg(m_entity.plural), true});
        return {};
    }

private:
    Result<> compareText(const Record& record)
    {
        const SearchDocument expected = RowBuilder::searchDocument(m_entity, record);
        KITH_TRY_ASSIGN(const std::optional<SearchDocument> stored,
                        m_search.stored(SearchIndex::documentId(m_entity.number, record.id)));
        m_texts += stored ? 1 : 0;
        m_wrongTexts += stored.value_or(SearchDocument()) == expected ? 0 : 1;
        return {};
    }

    Result<> compareOrder(const Record& record)
    {
        for (size_t i = 0; i < m_entity.fields.size(); ++i) {
            const Field& field = m_entity.fields[i];
            if (field.sortColumn.isEmpty())
                continue;
            KITH_TRY_ASSIGN(Statement row, m_connection.prepare("SELECT " + field.sortColumn.toUtf8() + " FROM " +
                                                                m_entity.name.toUtf8() + " WHERE id = ?1"));
            row.bind(1, record.id);
            KITH_TRY_ASSIGN(const bool isRow, row.step());
            if (!isRow || row.bytes(0) != m_builder.sortValue(field, record.values[i]).bytes)
                ++m_wrongOrder;
        }
        return {};
    }

    Connection& m_connection;
    const EntityInfo& m_entity;
    RowBuilder m_builder;
    SearchIndex m_search;
    qint64 m_texts = 0;
    qint64 m_wrongTexts = 0;
    qint64 m_wrongOrder = 0;
};

Result<> checkFullText(Connection& connection, bool isReadOnly, Findings& findings)
{
    // FTS5 asks for its check by an INSERT, which a read-only book cannot run.
    if (isReadOnly)
        return {};
    if (const auto verified = SearchIndex(connection).verify(); !verified) {
        if (verified.error().code != Error::Code::Damaged)
            return tl::unexpected(verified.error());
        findings.push_back({CheckText::tr("The search index differs from its text."), true});
    }
    return {};
}

} // namespace

Result<std::vector<Finding>> check(Book& book, const CheckProgress& progress)
{
    Findings findings;
    Connection& connection = book.connection();
    const std::shared_ptr<const Schema> schema = book.schema();
    const auto isGoingOn = [&](const char* step) {
        return !progress || progress(CheckText::tr(step));
    };
    const auto stopped = [] {
        return error(Error::Code::Cancelled, CheckText::tr("The check was stopped."));
    };

    // Before the snapshot: FTS5 is asked by an INSERT, which would hold the book's writer to the end of the check.
    if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Comparing the search index")))
        return stopped();
    KITH_TRY(checkFullText(connection, book.isReadOnly(), findings));
    if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Reading the file")))
        return stopped();
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(connection));
    KITH_TRY_ASSIGN(const QStringList damage, inspect(connection, Inspection::Whole));
    for (const QString& what : damage)
        findings.push_back({what, false});
    if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Counting again")))
        return stopped();
    KITH_TRY(checkRollups(connection, *schema, findings));
    for (const EntityInfo& entity : schema->entities()) {
        if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Comparing the records")))
            return stopped();
        KITH_TRY(DerivedCheck(connection, entity, book.collation()).run(findings));
    }
    return findings;
}

} // namespace kith
