// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/sqlite/connection.h"

#include <QString>

#include <vector>

namespace kith {

/// The texts that are searched by words, each in a full-text table of its own.
enum class WordTable { Exact, Latin, Sound, Note };

/// A question to a full-text table: `SELECT rowid FROM <table> WHERE <table> MATCH <match>`.
struct FullTextQuery
{
    QByteArray table{};
    QString match{}; ///< empty: nothing can match
};

/// Turns terms into questions, for the tables that a book has: one that is older and may only be read was not migrated.
class SearchTables
{
public:
    static Result<SearchTables> of(Connection& connection);

    /// `expression` is made of term() and prefixTerm() with AND, OR and parentheses.
    [[nodiscard]] FullTextQuery query(WordTable table, const QString& expression) const;

    /// Whether records can be looked up by how what they are called begins.
    [[nodiscard]] bool hasBeginnings() const;

    /// A word as words() gives it: the tokenizer leaves it whole, so that a term is never a phrase, which tables
    /// without positions refuse.
    [[nodiscard]] static QString term(const QString& word);
    [[nodiscard]] static QString prefixTerm(const QString& word) { return term(word) + u'*'; }
    /// All words, each as a whole.
    [[nodiscard]] static QString allTerms(const std::vector<QString>& words);
    /// Quoted for FTS5, so that nothing in it is an operator.
    [[nodiscard]] static QString quoted(const QString& text);

private:
    explicit SearchTables(qint64 schemaVersion)
        : m_schemaVersion(schemaVersion)
    {
    }

    qint64 m_schemaVersion;
};

} // namespace kith
