// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include <array>

namespace kith {

namespace {

/// A full-text table, the column of search_text it indexes, and the part of a document that lies there.
struct FullTextTable
{
    const char* name;
    const char* column;
    QByteArray SearchDocument::*text;
};

constexpr std::array fullTextTables{
    FullTextTable{"search_exact", "exact", &SearchDocument::exact},
    FullTextTable{"search_latin", "latin", &SearchDocument::latin},
    FullTextTable{"search_sound", "sound", &SearchDocument::sound},
    FullTextTable{"search_note", "note", &SearchDocument::note},
    FullTextTable{"search_fragment", "fragments", &SearchDocument::fragments},
};

/// A command of FTS5 to one table: ('rebuild'), ('hashsize', 1024) ….
Result<> command(Connection& connection, const FullTextTable& table, const QByteArray& columns,
                 const QByteArray& values)
{
    const QByteArray name(table.name);
    return connection.execute("INSERT INTO " + name + " (" + name + columns + ") VALUES (" + values + ')');
}

/// External content: FTS5 forgets a row only when it is told the old text.
enum class Action { Add, Forget };

Result<> write(Connection& connection, const FullTextTable& table, qint64 documentId, QByteArrayView text,
               Action action)
{
    // An empty text has no words: nothing to add, nothing to forget.
    if (text.isEmpty())
        return {};
    const QByteArray name(table.name);
    const QByteArray column(table.column);
    QByteArray sql = "INSERT INTO " + name + " (rowid, " + column + ") VALUES (?1, ?2)";
    if (action == Action::Forget)
        sql = "INSERT INTO " + name + " (" + name + ", rowid, " + column + ") VALUES ('delete', ?1, ?2)";
    KITH_TRY_ASSIGN(Statement statement, connection.prepare(sql));
    statement.bind(1, documentId).bindBorrowed(2, text);
    return statement.run();
}

} // namespace

SearchIndex::SearchIndex(Connection& connection)
    : m_connection(&connection)
{
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
    const bool isLarge = size == BuildSize::Large;
    const QByteArray bytes = isLarge ? "16777216" : "1048576"; // FTS5's own default
    const QByteArray segments = isLarge ? "1000" : "16";
    for (const FullTextTable& table : fullTextTables) {
        KITH_TRY(command(*m_connection, table, ", rank", "'hashsize', " + bytes));
        KITH_TRY(command(*m_connection, table, ", rank", "'automerge', 0"));
        KITH_TRY(command(*m_connection, table, ", rank", "'crisismerge', " + segments));
    }
    return {};
}

Result<> SearchIndex::optimize()
{
    for (const FullTextTable& table : fullTextTables)
        KITH_TRY(command(*m_connection, table, {}, "'optimize'"));
    return {};
}

Result<> SearchIndex::indexRange(int kind, qint64 firstRecord, qint64 lastRecord)
{
    for (const FullTextTable& table : fullTextTables) {
        const QByteArray column(table.column);
        KITH_TRY_ASSIGN(Statement fill, m_connection->prepare("INSERT INTO " + QByteArray(table.name) + " (rowid, " +
                                                              column + ") SELECT id, " + column +
                                                              " FROM search_text WHERE id BETWEEN ?1 AND ?2 " +
                                                              "AND id % 64 = ?3 AND " + column + " <> ''"));
        fill.bind(1, documentId(kind, firstRecord)).bind(2, documentId(kind, lastRecord)).bind(3, qint64{kind});
        KITH_TRY(fill.run());
    }
    return {};
}

Result<std::optional<SearchDocument>> SearchIndex::stored(qint64 documentId)
{
    KITH_TRY_ASSIGN(Statement row, m_connection->prepare("SELECT exact, latin, sound, note, fragments "
                                                         "FROM search_text WHERE id = ?1"));
    row.bind(1, documentId);
    KITH_TRY_ASSIGN(const bool isRow, row.step());
    if (!isRow)
        return std::nullopt;
    return SearchDocument{row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4)};
}

Result<> SearchIndex::replace(qint64 documentId, const SearchDocument& after)
{
    // FTS5 must be told the very text that was indexed. Folded today it might differ: another ICU, another Kith.
    KITH_TRY_ASSIGN(const std::optional<SearchDocument> stands, stored(documentId));
    const SearchDocument before = stands.value_or(SearchDocument());
    if (before == after)
        return {};
    // Most changes leave most texts as they are, and each table costs its share of the save.
    for (const FullTextTable& table : fullTextTables) {
        if (before.*table.text == after.*table.text)
            continue;
        KITH_TRY(write(*m_connection, table, documentId, before.*table.text, Action::Forget));
        KITH_TRY(write(*m_connection, table, documentId, after.*table.text, Action::Add));
    }
    return after.isEmpty() ? removeText(documentId) : addText(documentId, after);
}

Result<> SearchIndex::removeText(qint64 documentId)
{
    KITH_TRY_ASSIGN(Statement remove, m_connection->prepare("DELETE FROM search_text WHERE id = ?1"));
    remove.bind(1, documentId);
    return remove.run();
}

Result<> SearchIndex::rebuild()
{
    KITH_TRY(setBuildSize(BuildSize::Large));
    for (const FullTextTable& table : fullTextTables)
        KITH_TRY(command(*m_connection, table, {}, "'rebuild'"));
    KITH_TRY(optimize());
    return setBuildSize(BuildSize::Usual);
}

Result<> SearchIndex::verify()
{
    for (const FullTextTable& table : fullTextTables)
        KITH_TRY(command(*m_connection, table, ", rank", "'integrity-check', 1"));
    return {};
}

} // namespace kith
