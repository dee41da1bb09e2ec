// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"

#include "base/fold.h"
#include "base/phone.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/searchindex.h"
#include "storage/sqlite/readsnapshot.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestQuery = 200; // characters: more is a paste, not a search
constexpr qsizetype mostWords = 12;
constexpr qsizetype shortestFragment = 3; // what a trigram index can find

/// Quoted for FTS5, so that nothing in it is an operator.
QString quoted(const QString& word)
{
    QString text = word;
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

/// Every word, each as a prefix, in one column.
QString allWords(const QString& column, const std::vector<QString>& words)
{
    QStringList terms;
    for (const QString& word : words)
        terms.append(column + " : "_L1 + quoted(word) + u'*');
    return terms.join(" AND "_L1);
}

/// Every word by its sound, or by its consonants for the scripts that leave vowels unwritten.
QString allSounds(const std::vector<QString>& words)
{
    QStringList terms;
    for (const QString& word : words) {
        const QString romanised = latin(word);
        QStringList forms;
        for (const QString& key : {soundKey(romanised), consonantKey(word)}) {
            for (const QString& form : key.split(u' ', Qt::SkipEmptyParts))
                forms.append("sound : "_L1 + quoted(form));
        }
        forms.removeDuplicates();
        if (forms.isEmpty())
            return {};
        terms.append(u'(' + forms.join(" OR "_L1) + u')');
    }
    return terms.join(" AND "_L1);
}

bool startsWithWord(const QString& text, const QString& word)
{
    return text == word || text.startsWith(word + u' ');
}

} // namespace

double SearchHit::score() const
{
    constexpr double tiers = 7;
    return (tiers - static_cast<double>(tier)) / tiers;
}

struct Search::Gathering
{
    std::vector<SearchHit> hits{};
    QSet<qint64> documents{};
    QString folded{};
    std::vector<int> kinds{};
    size_t limit = 0;

    [[nodiscard]] bool isFull() const { return hits.size() >= limit; }
    [[nodiscard]] bool isWanted(qint64 document) const
    {
        const bool isKind =
            kinds.empty() || std::find(kinds.begin(), kinds.end(), SearchIndex::kindOf(document)) != kinds.end();
        return isKind && !documents.contains(document);
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
    gathering.folded = fold(text.left(longestQuery)).simplified();
    gathering.kinds = kinds;
    gathering.limit = static_cast<size_t>(std::max(limit, 0));
    std::vector<QString> terms = words(gathering.folded);
    if (static_cast<qsizetype>(terms.size()) > mostWords)
        terms.resize(mostWords);
    if (terms.empty() || limit <= 0)
        return std::vector<SearchHit>();

    // One view of the book for all the statements, and SQLite's locks taken once.
    KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(m_connection));
    KITH_TRY(gather(gathering, "search_short", allWords(u"exact"_s, terms), MatchTier::AllWords));
    const QString digits = phoneDigits(text);
    const bool isNumber = digits.size() >= shortestFragment && digits.size() * 2 > gathering.folded.size();
    // A national number starts with a zero that its international form does not have.
    if (isNumber)
        KITH_TRY(gather(gathering, "search_fragment",
                        quoted(digits.startsWith(u'0') && digits.size() > shortestFragment ? digits.mid(1) : digits),
                        MatchTier::Fragment));

    std::vector<QString> romanised = words(latin(gathering.folded));
    if (!gathering.isFull() && !romanised.empty())
        KITH_TRY(gather(gathering, "search_short", allWords(u"latin"_s, romanised), MatchTier::OtherScript));
    if (!gathering.isFull()) {
        if (const QString sounds = allSounds(terms); !sounds.isEmpty())
            KITH_TRY(gather(gathering, "search_short", sounds, MatchTier::SoundsAlike));
    }
    if (!gathering.isFull() && !isNumber && gathering.folded.size() >= shortestFragment)
        KITH_TRY(gather(gathering, "search_fragment", quoted(gathering.folded), MatchTier::Fragment));
    if (!gathering.isFull()) {
        QStringList notes;
        for (const QString& word : terms)
            notes.append(quoted(word));
        KITH_TRY(gather(gathering, "search_note", notes.join(" AND "_L1), MatchTier::Note));
    }
    KITH_TRY(describe(gathering.hits));
    return gathering.hits;
}

Result<> Search::gather(Gathering& gathering, const QByteArray& table, const QString& match, MatchTier tier)
{
    // Newest first needs no sorting: it is the order of the index read backwards.
    KITH_TRY_ASSIGN(Statement rows, m_connection.prepare("SELECT rowid FROM " + table + " WHERE " + table +
                                                         " MATCH ?1 ORDER BY rowid DESC"));
    rows.bind(1, match);
    KITH_TRY_ASSIGN(Statement exact, m_connection.prepare("SELECT exact FROM search_text WHERE id = ?1"));
    std::vector<SearchHit> found;
    while (gathering.hits.size() + found.size() < gathering.limit) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        const qint64 document = rows.integer(0);
        if (!gathering.isWanted(document))
            continue;
        gathering.documents.insert(document);
        SearchHit hit{.kind = SearchIndex::kindOf(document), .id = SearchIndex::recordOf(document), .tier = tier};
        if (tier == MatchTier::AllWords) {
            exact.reset();
            exact.bind(1, document);
            KITH_TRY_ASSIGN(const bool isText, exact.step());
            const QString known = isText ? exact.text(0) : QString();
            if (startsWithWord(known, gathering.folded))
                hit.tier = MatchTier::Exact;
            else if (known.startsWith(gathering.folded))
                hit.tier = MatchTier::Prefix;
        }
        found.push_back(std::move(hit));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SearchHit& left, const SearchHit& right) { return left.tier < right.tier; });
    std::move(found.begin(), found.end(), std::back_inserter(gathering.hits));
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
    rows.bind(1, quoted(digits));
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
