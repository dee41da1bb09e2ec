// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"

#include "base/fold.h"
#include "base/phone.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/searchindex.h"
#include "storage/searchtables.h"
#include "storage/sqlite/readsnapshot.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestQuery = 200; // characters: more is a paste, not a search
constexpr qsizetype mostWords = 12;
constexpr size_t leastPool = 100;
constexpr qsizetype shortestFragment = 3; // what a trigram index can find

/// Every word, each as a beginning.
QString allBeginnings(const std::vector<QString>& words)
{
    QStringList terms;
    for (const QString& word : words)
        terms.append(SearchTables::prefixTerm(word));
    return terms.join(" AND "_L1);
}

/// Every word by its sound, or by its consonants for the scripts that leave vowels unwritten.
QString allSounds(const std::vector<QString>& words)
{
    QStringList all;
    for (const QString& word : words) {
        QStringList forms;
        for (const QString& key : {soundKey(latin(word)), consonantKey(word)}) {
            for (const QString& form : kith::words(key))
                forms.append(SearchTables::term(form));
        }
        forms.removeDuplicates();
        if (forms.isEmpty())
            return {};
        all.append(u'(' + forms.join(" OR "_L1) + u')');
    }
    return all.join(" AND "_L1);
}

/// The digits to look for where most of the text is a telephone number, else nothing.
QString numberIn(QStringView text, qsizetype length)
{
    const QString digits = phoneDigits(text);
    if (digits.size() < shortestFragment || digits.size() * 2 <= length)
        return {};
    // A national number starts with a zero that its international form does not have.
    return digits.startsWith(u'0') && digits.size() > shortestFragment ? digits.mid(1) : digits;
}

/// Its letters and digits in this order, blanks included, within one word or across several.
FullTextQuery withFragment(const QString& text)
{
    return {.table = "search_fragment", .match = SearchTables::quoted(text)};
}

/// How the exact text of a record, which has all the words, matches them.
MatchTier tierOf(const QString& exact, const QString& text, const std::vector<QString>& terms)
{
    const QString title = exact.left(exact.indexOf(QLatin1Char(SearchDocument::titleEnd)));
    if (title == text)
        return MatchTier::Exact;
    if (title.startsWith(text))
        return MatchTier::Prefix;
    const std::vector<QString> titleWords = words(title);
    const bool isInTitle = std::ranges::all_of(terms, [&](const QString& term) {
        return std::ranges::any_of(titleWords, [&](const QString& word) { return word.startsWith(term); });
    });
    return isInTitle ? MatchTier::TitleWords : MatchTier::AllWords;
}

} // namespace

double SearchHit::score() const
{
    constexpr double tiers = 8;
    return (tiers - static_cast<double>(tier)) / tiers;
}

struct Search::Gathering
{
    struct Hit
    {
        qint64 document = 0;
        MatchTier tier = MatchTier::Exact;
    };

    std::vector<Hit> hits{};
    QSet<qint64> documents{};
    QString words{}; ///< what is looked for, as exact texts hold it
    std::vector<int> kinds{};
    std::function<bool(qint64 id)> isWantedRecord{}; ///< all are where it is not set
    size_t limit = 0;

    [[nodiscard]] bool isFull() const { return hits.size() >= limit; }
    void add(qint64 document, MatchTier tier)
    {
        documents.insert(document);
        hits.push_back({document, tier});
    }
    /// The best tier first, the newest first within it.
    void sort()
    {
        std::ranges::sort(hits, {}, [](const Hit& hit) { return std::pair(hit.tier, -hit.document); });
    }
    [[nodiscard]] bool isWanted(qint64 document) const
    {
        const bool isKind =
            kinds.empty() || std::find(kinds.begin(), kinds.end(), SearchIndex::kindOf(document)) != kinds.end();
        return isKind && !documents.contains(document) &&
               (!isWantedRecord || isWantedRecord(SearchIndex::recordOf(document)));
    }
};

Search::Search(Connection& connection, std::shared_ptr<const Schema> schema)
    : m_connection(connection)
    , m_schema(std::move(schema))
{
}

Search::Search(Book& book)
    : Search(book.connection(), book.schema())
{
}

Result<std::vector<SearchHit>> Search::find(QStringView text, int limit, const std::vector<int>& kinds)
{
    Gathering gathering;
    gathering.kinds = kinds;
    gathering.limit = static_cast<size_t>(std::max(limit, 0));
    // One view of the book for all the statements, and SQLite's locks taken once.
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(m_connection));
    KITH_TRY(gather(gathering, text));
    std::vector<SearchHit> hits;
    for (const auto& [document, tier] : gathering.hits)
        hits.push_back({.kind = SearchIndex::kindOf(document), .id = SearchIndex::recordOf(document), .tier = tier});
    KITH_TRY(describe(hits));
    return hits;
}

Result<IdList> Search::ids(QStringView text, qint64 limit, int kind, std::function<bool(qint64 id)> isWanted)
{
    Gathering gathering;
    gathering.kinds = {kind};
    gathering.isWantedRecord = std::move(isWanted);
    gathering.limit = static_cast<size_t>(std::max<qint64>(limit, 0));
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(m_connection));
    KITH_TRY(gather(gathering, text));
    IdList found;
    found.reserve(gathering.hits.size());
    for (const Gathering::Hit& hit : gathering.hits)
        found.push_back(SearchIndex::recordOf(hit.document));
    return found;
}

Result<> Search::gather(Gathering& gathering, QStringView text)
{
    // FTS5 reads a query up to the first zero.
    const QString folded = fold(text.left(longestQuery).toString().replace(QChar(0), u' ')).simplified();
    gathering.words = joinedWords(folded);
    std::vector<QString> terms = words(folded);
    if (static_cast<qsizetype>(terms.size()) > mostWords)
        terms.resize(mostWords);
    if (terms.empty() || gathering.limit == 0)
        return {};

    KITH_TRY_ASSIGN(const SearchTables tables, SearchTables::of(m_connection));
    // A few more than are asked for, of which the best are kept.
    const size_t limit = std::exchange(gathering.limit, std::max(2 * gathering.limit, leastPool));
    if (tables.hasBeginnings())
        KITH_TRY(gatherBeginnings(gathering));
    if (gathering.hits.size() < limit)
        KITH_TRY(gatherWords(gathering, tables, terms));
    gathering.sort();
    gathering.hits.resize(std::min(gathering.hits.size(), limit));
    gathering.limit = limit;
    const QString number = numberIn(text, folded.size());
    if (!number.isEmpty())
        KITH_TRY(gather(gathering, withFragment(number), MatchTier::Fragment));
    // ICU is asked only where there is room for what it finds.
    if (!gathering.isFull())
        KITH_TRY(gather(gathering, tables.query(WordTable::Latin, allBeginnings(words(latin(folded)))),
                        MatchTier::OtherScript));
    if (!gathering.isFull())
        KITH_TRY(gather(gathering, tables.query(WordTable::Sound, allSounds(terms)), MatchTier::SoundsAlike));
    if (number.isEmpty() && folded.size() >= shortestFragment)
        KITH_TRY(gather(gathering, withFragment(folded), MatchTier::Fragment));
    return gather(gathering, tables.query(WordTable::Note, SearchTables::allTerms(terms)), MatchTier::Note);
}

Result<> Search::gatherBeginnings(Gathering& gathering)
{
    constexpr qsizetype indexed = 32; // characters, of the migration that made the index
    constexpr char32_t last = 0x10FFFF;
    const QString from = gathering.words.left(indexed);
    KITH_TRY_ASSIGN(Statement rows,
                    m_connection.prepare("SELECT id, exact FROM search_text "
                                         "WHERE substr(exact, 1, 32) >= ?1 "
                                         "AND substr(exact, 1, 32) < ?2 ORDER BY substr(exact, 1, 32)"));
    const QString to = from + QString::fromUcs4(&last, 1);
    rows.bind(1, from).bind(2, to);
    while (!gathering.isFull()) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        const MatchTier tier = tierOf(rows.text(1), gathering.words, {});
        if (tier <= MatchTier::Prefix && gathering.isWanted(rows.integer(0)))
            gathering.add(rows.integer(0), tier);
    }
    return {};
}

Result<> Search::gatherWords(Gathering& gathering, const SearchTables& tables, const std::vector<QString>& terms)
{
    const size_t first = gathering.hits.size();
    // Whole words first: looking a word up is quick, gathering all words that begin so is not where many do.
    KITH_TRY(gather(gathering, tables.query(WordTable::Exact, SearchTables::allTerms(terms)), MatchTier::AllWords));
    KITH_TRY(gather(gathering, tables.query(WordTable::Exact, allBeginnings(terms)), MatchTier::AllWords));
    KITH_TRY_ASSIGN(Statement exact, m_connection.prepare("SELECT exact FROM search_text WHERE id = ?1"));
    for (size_t i = first; i < gathering.hits.size(); ++i) {
        exact.reset();
        exact.bind(1, gathering.hits[i].document);
        KITH_TRY_ASSIGN(const bool isText, exact.step());
        if (isText)
            gathering.hits[i].tier = tierOf(exact.text(0), gathering.words, terms);
    }
    return {};
}

Result<> Search::gather(Gathering& gathering, const FullTextQuery& query, MatchTier tier)
{
    if (gathering.isFull() || query.match.isEmpty())
        return {};
    // Newest first needs no sorting: it is the order of the index read backwards.
    KITH_TRY_ASSIGN(Statement rows, m_connection.prepare("SELECT rowid FROM " + query.table + " WHERE " + query.table +
                                                         " MATCH ?1 ORDER BY rowid DESC"));
    rows.bind(1, query.match);
    while (!gathering.isFull()) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        if (gathering.isWanted(rows.integer(0)))
            gathering.add(rows.integer(0), tier);
    }
    return {};
}

Result<> Search::describe(std::vector<SearchHit>& hits)
{
    std::vector<std::pair<std::vector<int>, RecordReader>> readers;
    QHash<int, size_t> readerOfKind;
    for (SearchHit& hit : hits) {
        const EntityInfo* entity = m_schema->find(hit.kind);
        if (!entity)
            continue;
        if (!readerOfKind.contains(hit.kind)) {
            std::vector<int> fields{entity->titleField};
            for (const auto* name : {u"company", u"addresses", u"phones", u"emails"}) {
                if (const int index = entity->indexOf(QStringView(name)); index >= 0)
                    fields.push_back(index);
            }
            KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(m_connection, *entity, fields));
            readerOfKind.insert(hit.kind, readers.size());
            readers.emplace_back(std::move(fields), std::move(reader));
        }
        auto& [fields, reader] = readers[readerOfKind.value(hit.kind)];
        KITH_TRY_ASSIGN(const std::optional<Record> record, reader.read(hit.id));
        if (record)
            describe(hit, *entity, *record, fields);
    }
    return {};
}

void Search::describe(SearchHit& hit, const EntityInfo& entity, const Record& record, const std::vector<int>& fields)
{
    hit.title = textOf(record.values[static_cast<size_t>(fields.front())]).simplified();
    QStringList parts;
    for (size_t i = 1; i < fields.size(); ++i) {
        const Field& field = entity.fields[static_cast<size_t>(fields[i])];
        const Value& value = record.values[static_cast<size_t>(fields[i])];
        const auto* list = std::get_if<ItemList>(&value);
        parts.append(list && !list->empty() ? list->front().part(field.mainPart) : textOf(value));
    }
    parts.removeAll(QString());
    hit.subtitle = parts.join(u" · "_s);
}

Result<IdList> Search::withPhone(const QString& e164, int kind, int limit)
{
    const QString digits = phoneDigits(e164);
    IdList ids;
    if (digits.size() < shortestFragment)
        return ids;
    KITH_TRY_ASSIGN(Statement rows, m_connection.prepare("SELECT rowid, fragments FROM search_fragment "
                                                         "WHERE search_fragment MATCH ?1 ORDER BY rowid DESC"));
    rows.bind(1, SearchTables::quoted(digits));
    while (static_cast<int>(ids.size()) < limit) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        const qint64 document = rows.integer(0);
        if (SearchIndex::kindOf(document) == kind && rows.text(1).split(u' ').contains(digits))
            ids.push_back(SearchIndex::recordOf(document));
    }
    return ids;
}

} // namespace kith
