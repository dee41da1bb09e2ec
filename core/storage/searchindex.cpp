// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include <initializer_list>

namespace kith {

struct SearchIndex::FullTextTable
{
    const char* name;
    const char* columns;
};

const SearchIndex::FullTextTable SearchIndex::shortTable{"search_short", "exact, latin, sound"};
const SearchIndex::FullTextTable SearchIndex::noteTable{"search_note", "note"};
const SearchIndex::FullTextTable SearchIndex::fragmentTable{"search_fragment", "fragments"};

SearchIndex::SearchIndex(Connection& connection)
    : m_connection(&connection)
{
}

Result<> SearchIndex::add(qint64 documentId, const SearchDocument& document)
{
    if (document.isEmpty())
        return {};
    KITH_TRY(addText(documentId, document));
    KITH_TRY(write(shortTable, documentId, {document.exact, document.latin, document.sound}, false));
    KITH_TRY(write(noteTable, documentId, {document.note}, false));
    return write(fragmentTable, documentId, {document.fragments}, false);
}

Result<> SearchIndex::addText(qint64 documentId, const SearchDocument& document)
{
    if (document.isEmpty())
        return {};
    KITH_TRY_ASSIGN(
        Statement insert,
        m_connection->prepare("INSERT OR REPLACE INTO search_text (id, exact, latin, sound, note, fragments) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, documentId)
        .bindBorrowed(2, document.exact)
        .bindBorrowed(3, document.latin)
        .bindBorrowed(4, document.sound)
        .bindBorrowed(5, document.note)
        .bindBorrowed(6, document.fragments);
    return insert.run();
}

Result<> SearchIndex::setBuildSize(BuildSize size)
{
    const QByteArray bytes = size == BuildSize::Large ? "16777216" : "1048576"; // FTS5's own default
    for (const FullTextTable& table : {shortTable, noteTable, fragmentTable}) {
        const QByteArray name(table.name);
        KITH_TRY(
            m_connection->execute("INSERT INTO " + name + " (" + name + ", rank) VALUES ('hashsize', " + bytes + ')'));
    }
    return {};
}

Result<> SearchIndex::indexRange(int kind, qint64 firstRecord, qint64 lastRecord)
{
    for (const FullTextTable& table : {shortTable, noteTable, fragmentTable}) {
        const QByteArray columns(table.columns);
        KITH_TRY_ASSIGN(Statement fill,
                        m_connection->prepare("INSERT INTO " + QByteArray(table.name) + " (rowid, " + columns +
                                              ") SELECT id, " + columns +
                                              " FROM search_text WHERE id BETWEEN ?1 AND ?2 AND id % 64 = ?3"));
        fill.bind(1, documentId(kind, firstRecord)).bind(2, documentId(kind, lastRecord)).bind(3, qint64{kind});
        KITH_TRY(fill.run());
    }
    return {};
}

Result<SearchDocument> SearchIndex::stored(qint64 documentId)
{
    KITH_TRY_ASSIGN(Statement row, m_connection->prepare("SELECT exact, latin, sound, note, fragments "
                                                         "FROM search_text WHERE id = ?1"));
    row.bind(1, documentId);
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    if (!isRow)
        return SearchDocument();
    return SearchDocument{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4)};
}

Result<> SearchIndex::replace(qint64 documentId, const SearchDocument& after)
{
    KITH_TRY_ASSIGN(const SearchDocument before, stored(documentId));
    if (before == after)
        return {};
    KITH_TRY(remove(documentId));
    return add(documentId, after);
}

Result<> SearchIndex::remove(qint64 documentId)
{
    // FTS5 must be told the very text that was indexed. Folded today it might differ: another ICU, another Kith.
    KITH_TRY_ASSIGN(const SearchDocument document, stored(documentId));
    if (document.isEmpty())
        return {};
    KITH_TRY(write(shortTable, documentId, {document.exact, document.latin, document.sound}, true));
    KITH_TRY(write(noteTable, documentId, {document.note}, true));
    KITH_TRY(write(fragmentTable, documentId, {document.fragments}, true));
    return removeText(documentId);
}

Result<> SearchIndex::removeText(qint64 documentId)
{
    KITH_TRY_ASSIGN(Statement remove, m_connection->prepare("DELETE FROM search_text WHERE id = ?1"));
    remove.bind(1, documentId);
    return remove.run();
}

Result<> SearchIndex::write(const FullTextTable& table, qint64 documentId, std::initializer_list<QByteArrayView> texts,
                            bool isRemoval)
{
    const QByteArray name(table.name);
    QByteArray values = "?1";
    for (size_t i = 0; i < texts.size(); ++i)
        values += ", ?" + QByteArray::number(i + 2);
    QByteArray sql = "INSERT INTO " + name + " (rowid, " + table.columns + ") VALUES (" + values + ')';
    // External content: FTS5 forgets a row only when it is told the old text.
    if (isRemoval)
        sql = "INSERT INTO " + name + " (" + name + ", rowid, " + table.columns + ") VALUES ('delete', " + values + ')';
    KITH_TRY_ASSIGN(Statement statement, m_connection->prepare(sql));
    statement.bind(1, documentId);
    int position = 2;
    for (const QByteArrayView text : texts)
        statement.bindBorrowed(position++, text);
    return statement.run();
}

Result<> SearchIndex::rebuild()
{
    for (const FullTextTable& table : {shortTable, noteTable, fragmentTable}) {
        const QByteArray name(table.name);
        KITH_TRY(m_connection->execute("INSERT INTO " + name + " (" + name + ") VALUES ('rebuild')"));
    }
    return {};
}

Result<> SearchIndex::verify()
{
    for (const FullTextTable& table : {shortTable, noteTable, fragmentTable}) {
        const QByteArray name(table.name);
        KITH_TRY(m_connection->execute("INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)"));
    }
    return {};
}

} // namespace kith
