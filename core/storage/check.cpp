// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "base/dates.h"
#include "storage/book.h"
#include "storage/customfields.h"
#include "storage/inspection.h"
#include "storage/meta.h"
#include "storage/recordreader.h"
#include "storage/rowbuilder.h"
#include "storage/searchindex.h"
#include "storage/sqlite/readsnapshot.h"
#include "storage/storagetext.h"

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Findings = std::vector<Finding>;

Result<> checkRollups(Connection& connection, const Schema& schema, Findings& findings)
{
    for (const Rollup& rollup : schema.rollups()) {
        const QByteArray table = rollup.table.toUtf8();
        const QByteArray key = rollup.keyColumn.toUtf8();
        // By their keys: a row that differs is missing on both sides, and is one row.
        const QByteArray difference = "SELECT count(*) FROM (SELECT " + key + " FROM (SELECT * FROM " + table +
                                      " EXCEPT SELECT * FROM " + table + "_source) UNION SELECT " + key +
                                      " FROM (SELECT * FROM " + table + "_source EXCEPT SELECT * FROM " + table + "))";
        KITH_TRY_ASSIGN(const qint64 wrong, connection.integer(difference));
        if (wrong > 0)
            findings.push_back({CheckText::tr("%1 has %2 rows that differ from what they are counted from.")
                                    .arg(rollup.table)
                                    .arg(wrong),
                                true});
    }
    return {};
}

bool isDay(QDate date)
{
    return date.isValid() && date.year() > 0 && date.year() < 10000;
}

/// Whether a value is one that its field can have: a program that knows nothing of Kith may have written others.
bool isPossible(const Field& field, const Value& value)
{
    if (isNull(value))
        return true;
    const auto* number = std::get_if<qint64>(&value);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Reference:
        return number;
    case FieldType::YesNo:
        return number && (*number == 0 || *number == 1);
    case FieldType::Date:
        return number && isDay(dateFromDays(*number));
    case FieldType::PartialDate:
        return number && PartialDate::fromInteger(*number);
    case FieldType::Time:
        return number && timeFromMinutes(*number).isValid();
    case FieldType::Instant:
        return number && isDay(QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC).date());
    default:
        return !number;
    }
}

/// Compares what is derived of each record, its search text and its sort keys, and looks at its values.
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
            lookAtValues(record);
            KITH_TRY(compareText(record));
            return compareOrder(record);
        }));
        KITH_TRY(lookAtLists());
        for (const auto& [field, wrong] : m_impossible)
            findings.push_back({CheckText::tr("“%1” holds what it cannot hold in %2 of the %3, first in %4. Set it "
                                              "there anew.")
                                    .arg(field, QString::number(wrong.count), m_entity.plural,
                                         m_entity.name + u':' + QString::number(wrong.first)),
                                false});
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
    struct Impossible
    {
        qint64 count = 0;
        qint64 first = 0; ///< the id of a record
    };

    void lookAtValues(const Record& record)
    {
        for (size_t i = 0; i < m_entity.fields.size(); ++i) {
            const Field& field = m_entity.fields[i];
            if (field.source != FieldSource::Derived && !isPossible(field, record.values[i]))
                noteImpossible(field, record.id);
        }
    }

    /// A list that cannot be read is an empty one in a record: the text itself is asked.
    Result<> lookAtLists()
    {
        for (const Field& field : m_entity.fields) {
            if (field.type != FieldType::List || !field.hasColumn())
                continue;
            const QByteArray column = field.column.toUtf8();
            KITH_TRY_ASSIGN(Statement rows,
                            m_connection.prepare("SELECT id FROM " + m_entity.name.toUtf8() + " WHERE " + column +
                                                 " <> '' AND iif(json_valid(" + column + "), json_type(" + column +
                                                 ") <> 'array', 1) ORDER BY id"));
            while (true) {
                KITH_TRY_ASSIGN(const bool isRow, rows.step());
                if (!isRow)
                    break;
                noteImpossible(field, rows.integer(0));
            }
        }
        return {};
    }

    void noteImpossible(const Field& field, qint64 id)
    {
        Impossible& wrong = m_impossible[field.name];
        if (wrong.count++ == 0)
            wrong.first = id;
    }

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
    std::map<QString, Impossible> m_impossible; ///< by field
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

/// What nobody but us writes, and no undo brings back: it can only be restored.
Result<> lookAtGround(Connection& connection, Findings& findings)
{
    for (const auto& key : {u"book_id"_s, u"currency"_s}) {
        KITH_TRY_ASSIGN(const QString value, readMeta(connection, key));
        if (value.isEmpty())
            findings.push_back({CheckText::tr("The book does not say its “%1” any more.").arg(key), false});
    }
    KITH_TRY_ASSIGN(const auto fields, definedFields(connection));
    for (const CustomFieldDefinition& field : fields) {
        if (const auto made = customField(field); !made)
            findings.push_back(
                {CheckText::tr("The field “%1” is left out: %2").arg(field.label, made.error().message), false});
    }
    KITH_TRY_ASSIGN(
        const qint64 unreadable,
        connection.integer("SELECT count(*) FROM change WHERE (before IS NOT NULL AND NOT json_valid(before)) OR "
                           "(after IS NOT NULL AND NOT json_valid(after))"));
    if (unreadable > 0)
        findings.push_back({CheckText::tr("Lines of the history that cannot be read: %1.").arg(unreadable), false});
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
    rememberFindings(book.path(), Inspection::Whole, damage);
    if (!damage.isEmpty())
        book.stopWriting(damageSentence(damage));
    for (const QString& what : damage)
        findings.push_back({what, false});
    if (book.obstacle() == Obstacle::Structure)
        findings.push_back({book.readOnlyReason(), false});
    if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Counting again")))
        return stopped();
    KITH_TRY(lookAtGround(connection, findings));
    KITH_TRY(checkRollups(connection, *schema, findings));
    for (const EntityInfo& entity : schema->entities()) {
        if (!isGoingOn(QT_TRANSLATE_NOOP("check", "Comparing the records")))
            return stopped();
        KITH_TRY(DerivedCheck(connection, entity, book.collation()).run(findings));
    }
    return findings;
}

} // namespace kith
