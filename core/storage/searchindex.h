// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/rowbuilder.h"
#include "storage/sqlite/connection.h"

#include <optional>

namespace kith {

/// Keeps search_text and the full-text tables over it: words as written, in Latin letters and by their sound, words of
/// notes, and fragments of names and digits.
class SearchIndex
{
public:
    /// What the index calls a record: newest first within all kinds is descending order of this.
    [[nodiscard]] static qint64 documentId(int kind, qint64 recordId) { return recordId * 64 + kind; }
    [[nodiscard]] static int kindOf(qint64 documentId) { return static_cast<int>(documentId % 64); }
    [[nodiscard]] static qint64 recordOf(qint64 documentId) { return documentId / 64; }

    explicit SearchIndex(Connection& connection);

    /// What is known of a record from now on; an empty document forgets it.
    [[nodiscard]] Result<> replace(qint64 documentId, const SearchDocument& after);
    /// Adds the text only; indexRange() or rebuild() must follow in the same transaction.
    [[nodiscard]] Result<> addText(qint64 documentId, const SearchDocument& document);
    /// How much FTS5 gathers in memory before it writes a segment, and when it merges segments. Large writes few and
    /// merges none, until optimize(). Usual merges sixteen of a kind at once: FTS5's own merging by and by moves
    /// megabytes within one save in sixty. Kept in the book until set again: set it back in the same transaction.
    enum class BuildSize { Usual, Large };
    [[nodiscard]] Result<> setBuildSize(BuildSize size);
    /// Makes one segment of all: after a large load, for what was written in large pieces would be merged with the
    /// small ones of later saves, and one of these would wait for it.
    [[nodiscard]] Result<> optimize();
    [[nodiscard]] Result<> indexRange(int kind, qint64 firstRecord, qint64 lastRecord);
    /// Removes the text only; rebuild() must follow in the same transaction.
    [[nodiscard]] Result<> removeText(qint64 documentId);

    /// What is stored of a record.
    [[nodiscard]] Result<std::optional<SearchDocument>> stored(qint64 documentId);

    /// Empties the full-text tables and builds them from search_text, as large as that may be.
    [[nodiscard]] Result<> rebuild();
    /// Compares the full-text tables with search_text; an error of code Damaged where they differ.
    [[nodiscard]] Result<> verify();

private:
    Connection* m_connection;
};

} // namespace kith
