// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/erasedrecords.h"

namespace kith {

class Book;

/// What the history and the files beside a book know of records that are erased, beyond their rows.
class ErasureTraces
{
public:
    /// Before the rows go: collects what the records were ever called, and the sets of changes that touched them.
    [[nodiscard]] static Result<ErasureTraces> find(Connection& connection, const Schema& schema,
                                                    std::set<RecordKey> records);
    /// After: their images go, sets of changes that were about nothing else, too, and the names in what is left of
    /// the sets that touched them, or that quote them. In the caller's transaction.
    [[nodiscard]] Result<> clear(Connection& connection) const;

private:
    explicit ErasureTraces(std::set<RecordKey> records);
    [[nodiscard]] Result<> collect(Connection& connection, const Schema& schema, const RecordKey& key);
    void addTitle(const QString& title);
    [[nodiscard]] Result<> clearNames(Connection& connection) const;

    std::set<RecordKey> m_records;
    std::set<qint64> m_sets;
    std::set<QString> m_titles;
};

/// Drafts and forms beside the book that name records none of which exists any more go; the others stay.
[[nodiscard]] Result<> dropDraftsOfTheGone(Book& book);

} // namespace kith
