// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <memory>

namespace kith {

class Book;
class SearchTables;
struct FullTextQuery;

/// How a hit matched, best first.
enum class MatchTier {
    Exact,      ///< it is called so
    Prefix,     ///< what it is called begins so
    TitleWords, ///< it is called by all the words, or by words that begin so
    AllWords,   ///< all words stand somewhere: in its company, city, e-mail …
    OtherScript,
    Fragment,
    SoundsAlike,
    Note
};

struct SearchHit
{
    int kind = 0;
    qint64 id = 0;
    QString title{};    ///< what the record is known by
    QString subtitle{}; ///< its company, city, phone …: what tells two of a name apart
    MatchTier tier = MatchTier::Exact;

    [[nodiscard]] double score() const; ///< 1 for the best tier, falling to 0
};

/// One search box for everything: names in any script, words, the sound of a name, parts of a telephone number, notes.
/// Fast enough to be asked at every key press. A query never fails on odd characters.
class Search
{
public:
    Search(Connection& connection, std::shared_ptr<const Schema> schema);
    explicit Search(Book& book);

    /// The best hits first, the newest first among equals. `kinds` limits it to some entities by number.
    [[nodiscard]] Result<std::vector<SearchHit>> find(QStringView text, int limit = 50,
                                                      const std::vector<int>& kinds = {});

    /// The same hits of one kind, by id only, of those that are wanted: a list of any length costs little more than its
    /// search.
    [[nodiscard]] Result<IdList> ids(QStringView text, qint64 limit, int kind,
                                     std::function<bool(qint64 id)> isWanted = {});

    /// The records of a kind one of whose telephone numbers is this one, as E.164.
    [[nodiscard]] Result<IdList> withPhone(const QString& e164, int kind, int limit = 10);

private:
    struct Gathering;

    [[nodiscard]] Result<> gather(Gathering& gathering, QStringView text);
    [[nodiscard]] Result<> gatherBeginnings(Gathering& gathering);
    [[nodiscard]] Result<> gatherWords(Gathering& gathering, const SearchTables& tables,
                                       const std::vector<QString>& terms);
    [[nodiscard]] Result<> gather(Gathering& gathering, const FullTextQuery& query, MatchTier tier);
    [[nodiscard]] Result<> describe(std::vector<SearchHit>& hits);
    static void describe(SearchHit& hit, const EntityInfo& entity, const Record& record,
                         const std::vector<int>& fields);

    Connection& m_connection;
    std::shared_ptr<const Schema> m_schema;
};

} // namespace kith
