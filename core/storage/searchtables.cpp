// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtables.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 beginningsIndexed = 3; // the schema version from which on search_text has an index
constexpr qint64 separateTables = 2;    // the schema version from which on each text has a table of its own

QByteArray columnName(WordTable table)
{
    switch (table) {
    case WordTable::Exact:
        return "exact";
    case WordTable::Latin:
        return "latin";
    case WordTable::Sound:
        return "sound";
    case WordTable::Note:
        break;
    }
    return "note";
}

/// The tokenizer of schema 1 knows Unicode 6.1: it splits words with newer letters, and a split word is a phrase.
bool isKnownToUnicode61(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [](uint c) {
        const auto since = QChar::unicodeVersion(c);
        return since != QChar::Unicode_Unassigned && since <= QChar::Unicode_6_1;
    });
}

} // namespace

Result<SearchTables> SearchTables::of(Connection& connection)
{
    KITH_TRY_ASSIGN(const qint64 version, connection.integer("PRAGMA user_version"));
    return SearchTables(version);
}

FullTextQuery SearchTables::query(WordTable table, const QString& expression) const
{
    const QByteArray column = columnName(table);
    if (m_schemaVersion >= separateTables || expression.isEmpty())
        return {.table = "search_" + column, .match = expression};
    if (table == WordTable::Note)
        return {.table = "search_note", .match = isKnownToUnicode61(expression) ? expression : QString()};
    return {.table = "search_short", .match = QString::fromLatin1(column) + " : ("_L1 + expression + u')'};
}

bool SearchTables::hasBeginnings() const
{
    return m_schemaVersion >= beginningsIndexed;
}

QString SearchTables::term(const QString& word)
{
    return quoted(word);
}

QString SearchTables::allTerms(const std::vector<QString>& words)
{
    QStringList terms;
    for (const QString& word : words)
        terms.append(term(word));
    return terms.join(" AND "_L1);
}

QString SearchTables::quoted(const QString& text)
{
    QString inner = text;
    inner.replace(u'"', "\"\""_L1);
    return u'"' + inner + u'"';
}

} // namespace kith
