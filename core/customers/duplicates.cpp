// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicates.h"

#include "customers/likeness.h"
#include "customers/notsame.h"
#include "storage/recordreader.h"
#include "storage/search.h"
#include "storage/sqlite/readsnapshot.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <set>

namespace kith {

namespace {

constexpr size_t mostSharing = 100;  // an e-mail, a number: more than a hundred have it, so it is nobody's
constexpr size_t mostOfOneName = 20; // more of a name alone tell nothing; with their city they are compared
constexpr qint64 rowsBetweenReports = 1024;

Error stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("duplicates", "The search for duplicates was stopped.")};
}

/// Half of the work is reading, half comparing. False where it is to be stopped.
bool isGoingOn(const DuplicateQuestion& question, qint64 done, qint64 all, qint64 step)
{
    return step % rowsBetweenReports != 0 || goesOn(question.progress, done, all);
}

void sortBestFirst(std::vector<DuplicatePair>& pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicatePair& a, const DuplicatePair& b) {
        return a.likeness.score > b.likeness.score;
    });
}

/// What records must share to be compared at all.
struct Key
{
    uint64_t hash = 0;
    uint32_t profile = 0; ///< its place
    bool isName = false;

    friend bool operator<(const Key& a, const Key& b)
    {
        return a.hash != b.hash ? a.hash < b.hash : a.profile < b.profile;
    }
};

/// The beginnings of a name's words: a slip of the pen is seldom in the first letters.
uint64_t beginnings(const QString& name, qsizetype letters)
{
    size_t hash = 0x62;
    for (const QStringView word : QStringView(name).split(u' '))
        hash = qHash(word.left(letters), hash);
    return hash;
}

/// The words of a name as far as a slip of the pen seldom gets, to be searched for.
QString firstLetters(const QString& name)
{
    constexpr qsizetype letters = 3;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        word.truncate(letters);
        if (word.back().isHighSurrogate())
            word.chop(1);
    }
    return words.join(u' ');
}

void addKeys(const Profile& profile, uint32_t place, std::vector<Key>& keys)
{
    uint64_t city = 0;
    for (const uint64_t mark : profile.marks) {
        if (Profile::kindOf(mark) == Profile::Mark::City)
            city = city == 0 ? mark : city;
        else
            keys.push_back({mark, place, false});
    }
    if (profile.name.isEmpty())
        return;
    if (city != 0)
        keys.push_back({qHashMulti(size_t(1), profile.sound, city), place, false});
    keys.push_back({qHashMulti(size_t(2), profile.sound), place, true});
    // Two letters meet in a small book, where they tell enough; three in a large one.
    keys.push_back({qHashMulti(size_t(3), beginnings(profile.name, 2)), place, true});
    keys.push_back({qHashMulti(size_t(3), beginnings(profile.name, 3)), place, true});
    if (profile.consonants != 0)
        keys.push_back({qHashMulti(size_t(4), profile.consonants), place, true});
}

/// Compares all that share a key and keeps the best.
class Comparing
{
public:
    Comparing(std::vector<Profile> profiles, std::set<IdPair> apart, const DuplicateQuestion& question)
        : m_profiles(std::move(profiles))
        , m_apart(std::move(apart))
        , m_question(question)
    {
    }

    Result<std::vector<DuplicatePair>> run(std::vector<Key> keys)
    {
        std::sort(keys.begin(), keys.end());
        for (size_t from = 0, end = 0; from < keys.size(); from = end) {
            while (end < keys.size() && keys[end].hash == keys[from].hash)
                ++end;
            if (end - from <= (keys[from].isName ? mostOfOneName : mostSharing))
                addCandidates(keys, from, end);
            else if (!keys[from].isName)
                forget(keys, from, end);
        }
        keys = {};
        std::sort(m_candidates.begin(), m_candidates.end());
        m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
        return best();
    }

private:
    using Candidate = std::pair<uint32_t, uint32_t>;

    void addCandidates(const std::vector<Key>& keys, size_t from, size_t end)
    {
        for (size_t i = from; i < end; ++i) {
            for (size_t j = i + 1; j < end; ++j) {
                if (keys[i].profile != keys[j].profile)
                    m_candidates.emplace_back(keys[i].profile, keys[j].profile);
            }
        }
    }

    /// What so many have is not evidence between two who meet by something else, either.
    void forget(const std::vector<Key>& keys, size_t from, size_t end)
    {
        for (size_t i = from; i < end; ++i) {
            std::vector<uint64_t>& marks = m_profiles[keys[i].profile].marks;
            marks.erase(std::remove(marks.begin(), marks.end(), keys[i].hash), marks.end());
        }
    }

    Result<std::vector<DuplicatePair>> best()
    {
        std::vector<DuplicatePair> pairs;
        const auto all = static_cast<qint64>(m_profiles.size());
        const auto pairsAll = static_cast<qint64>(m_candidates.size());
        qint64 done = 0;
        for (const auto& [left, right] : m_candidates) {
            ++done;
            if (!isGoingOn(m_question, all + all * done / pairsAll, 2 * all, done))
                return tl::unexpected(stopped());
            Likeness found = likeness(m_profiles[left], m_profiles[right]);
            const bool isKnown = m_apart.contains(pairOf(m_profiles[left].id, m_profiles[right].id));
            if (found.score >= m_question.minimum && !isKnown)
                pairs.push_back({m_profiles[left].id, m_profiles[right].id, std::move(found)});
        }
        sortBestFirst(pairs);
        if (pairs.size() > m_question.limit)
            pairs.resize(m_question.limit);
        return pairs;
    }

    std::vector<Profile> m_profiles;
    std::set<IdPair> m_apart; ///< who was found not to be the same
    const DuplicateQuestion& m_question;
    std::vector<Candidate> m_candidates{};
};

Result<std::vector<Profile>> readProfiles(Connection& connection, const EntityInfo& entity,
                                          const DuplicateQuestion& question)
{
    const Profiler profiler(entity);
    KITH_TRY_ASSIGN(const qint64 count, connection.integer("SELECT count(*) FROM " + entity.name.toUtf8()));
    std::vector<Profile> profiles;
    profiles.reserve(static_cast<size_t>(count));
    KITH_TRY(forEachRecord(
        connection, entity,
        [&](const Record& record) -> Result<> {
            profiles.push_back(profiler.profile(record));
            const auto done = static_cast<qint64>(profiles.size());
            if (!isGoingOn(question, done, 2 * count, done))
                return tl::unexpected(stopped());
            return {};
        },
        profiler.fields()));
    return profiles;
}

} // namespace

Result<std::vector<DuplicatePair>> findDuplicates(Connection& connection, const Schema& schema,
                                                  const DuplicateQuestion& question)
{
    const EntityInfo& entity = schema.entity(question.kind);
    std::vector<Profile> profiles;
    std::set<IdPair> apart;
    {
        KITH_TRY_ASSIGN(const auto snapshot, ReadSnapshot::begin(connection));
        KITH_TRY_ASSIGN(profiles, readProfiles(connection, entity, question));
        KITH_TRY_ASSIGN(apart, pairsToldApart(connection, entity.name));
    }
    std::vector<Key> keys;
    keys.reserve(profiles.size() * 6);
    for (size_t i = 0; i < profiles.size(); ++i)
        addKeys(profiles[i], static_cast<uint32_t>(i), keys);
    return Comparing(std::move(profiles), std::move(apart), question).run(std::move(keys));
}

Result<std::vector<DuplicatePair>> duplicatesOf(Connection& connection, const std::shared_ptr<const Schema>& schema,
                                                const Record& record, int minimum)
{
    constexpr int mostAsked = 20;
    const EntityInfo& entity = schema->entity(record.kind);
    const Profiler profiler(entity);
    Search search(connection, schema);
    std::set<qint64> asked;
    const auto ask = [&](const QString& text) -> Result<> {
        if (text.isEmpty())
            return {};
        KITH_TRY_ASSIGN(const std::vector<SearchHit> hits, search.find(text, mostAsked, {record.kind}));
        for (const SearchHit& hit : hits)
            asked.insert(hit.id);
        return {};
    };
    const QString title = textOf(record.values[static_cast<size_t>(entity.titleField)]);
    KITH_TRY(ask(title));
    KITH_TRY(ask(firstLetters(title)));
    for (const auto& [name, part] : {std::pair(u"emails", 0), std::pair(u"phones", 1), std::pair(u"addresses", 0)}) {
        const int field = entity.indexOf(QStringView(name));
        const auto* list = field < 0 ? nullptr : std::get_if<ItemList>(&record.values[static_cast<size_t>(field)]);
        for (const ListItem& item : list ? *list : ItemList())
            KITH_TRY(ask(item.part(part).isEmpty() ? item.part(0) : item.part(part)));
    }
    asked.erase(record.id);

    const Profile own = profiler.profile(record);
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection, entity, profiler.fields()));
    KITH_TRY_ASSIGN(const std::vector<Record> others, reader.read(IdList(asked.begin(), asked.end())));
    KITH_TRY_ASSIGN(const std::set<IdPair> apart, pairsToldApart(connection, entity.name));
    std::vector<DuplicatePair> pairs;
    for (const Record& other : others) {
        Likeness found = likeness(profiler.profile(other), own);
        if (found.score >= minimum && !apart.contains(pairOf(other.id, record.id)))
            pairs.push_back({other.id, record.id, std::move(found)});
    }
    sortBestFirst(pairs);
    return pairs;
}

} // namespace kith
