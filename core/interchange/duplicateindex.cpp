// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/duplicateindex.h"

#include "base/phone.h"
#include "schema/valuejson.h"
#include "storage/sqlite/connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum Kind : uint64_t { ExternalIdKey = 1, EmailKey, PhoneKey, NameKey };

constexpr qsizetype fewestDigits = 6;

constexpr uint64_t wantedBits = 1 << 22; // half a megabyte: one in a hundred is taken for one of 40 000

QByteArray lowerAscii(QByteArrayView text)
{
    QByteArray lower = text.toByteArray();
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

int columnIndex(const EntityInfo& entity, const QByteArray& column)
{
    const auto names = RowBuilder::columnNames(entity);
    const auto found = std::find(names.begin(), names.end(), column);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

/// The value of a member in a list's stored form, where it needs no unescaping; null view where it is not there.
QByteArrayView memberOf(QByteArrayView object, QByteArrayView name)
{
    const auto at = object.indexOf(name);
    if (at < 0)
        return {};
    const auto start = at + name.size();
    return object.sliced(start, object.indexOf('"', start) - start);
}

/// Calls `take(object)` for each entry of a list's stored form; false where only a JSON parser can read it.
template<typename Take>
bool forEachObject(QByteArrayView json, Take take)
{
    if (json.contains('\\'))
        return false;
    bool isText = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            isText = !isText;
        else if (json[i] == '{' && !isText)
            start = i;
        else if (json[i] == '}' && !isText)
            take(json.sliced(start, i + 1 - start));
    }
    return true;
}

} // namespace

QByteArrayView withoutCase(QByteArrayView sortKey)
{
    // ICU puts 01 between the levels: letters, accents, case.
    const auto letters = sortKey.indexOf('\x01');
    const auto accents = letters < 0 ? -1 : sortKey.indexOf('\x01', letters + 1);
    return accents < 0 ? sortKey : sortKey.first(accents);
}

uint64_t keyHash(QByteArrayView bytes, uint64_t kind)
{
    static const size_t seed = QRandomGenerator::system()->generate64();
    const uint64_t hash = qHashBits(bytes.data(), static_cast<size_t>(bytes.size()), seed ^ kind) >> 8;
    return hash == 0 ? 1 : hash;
}

DuplicateKeyMaker::DuplicateKeyMaker(const EntityInfo& entity)
    : m_entity(&entity)
    , m_externalId(entity.indexOf(u"external_id"))
    , m_emails(entity.indexOf(u"emails"))
    , m_phones(entity.indexOf(u"phones"))
    , m_nameSort(columnIndex(entity, "name_sort"))
    , m_citySort(columnIndex(entity, "city_sort"))
{
}

bool DuplicateKeyMaker::hasKeys() const
{
    return m_externalId >= 0 || m_emails >= 0 || m_phones >= 0 || m_nameSort >= 0;
}

DuplicateKeys DuplicateKeyMaker::keysOf(const Record& record, const PreparedRow& row) const
{
    DuplicateKeys keys;
    const auto listAt = [&](int field) {
        return field < 0 ? nullptr : std::get_if<ItemList>(&record.values[static_cast<size_t>(field)]);
    };
    if (m_externalId >= 0)
        addExternalId(keys, textOf(record.values[static_cast<size_t>(m_externalId)]).toUtf8());
    if (const auto* emails = listAt(m_emails)) {
        for (const ListItem& item : *emails)
            addEmail(keys, item.part(0).toUtf8());
    }
    if (const auto* phones = listAt(m_phones)) {
        for (const ListItem& item : *phones)
            addPhone(keys, item.part(1).toUtf8(), item.part(0).toUtf8());
    }
    if (m_nameSort >= 0)
        setName(keys, row.columns[static_cast<size_t>(m_nameSort)].bytes,
                m_citySort < 0 ? QByteArrayView() : row.columns[static_cast<size_t>(m_citySort)].bytes);
    return keys;
}

void DuplicateKeyMaker::addExternalId(DuplicateKeys& keys, QByteArrayView id) const
{
    if (id.isEmpty())
        return;
    keys.hasExternalId = true;
    keys.strong.insert(keys.strong.begin(), keyHash(id, ExternalIdKey));
}

void DuplicateKeyMaker::addEmail(DuplicateKeys& keys, QByteArrayView address) const
{
    if (address.isEmpty())
        return;
    keys.hasEmail = true;
    keys.strong.push_back(keyHash(lowerAscii(address.trimmed()), EmailKey));
}

void DuplicateKeyMaker::addPhone(DuplicateKeys& keys, QByteArrayView e164, QByteArrayView typed) const
{
    if (!e164.isEmpty()) {
        keys.hasPhone = true;
        keys.strong.push_back(keyHash(e164, PhoneKey));
        return;
    }
    const QByteArray digits = phoneDigits(QString::fromUtf8(typed)).toUtf8();
    if (digits.size() < fewestDigits)
        return;
    keys.hasPhone = true;
    keys.strong.push_back(keyHash(digits, PhoneKey));
}

void DuplicateKeyMaker::setName(DuplicateKeys& keys, QByteArrayView nameSort, QByteArrayView citySort) const
{
    const auto name = withoutCase(nameSort);
    const auto city = withoutCase(citySort);
    if (name.isEmpty() || (hasCity() && city.isEmpty()))
        return;
    const uint64_t cityHash = hasCity() ? keyHash(city, NameKey) : 0;
    keys.name = keyHash(name, cityHash ^ NameKey);
}

DuplicateIndex::Slot DuplicateIndex::slotOf(uint64_t key, uint64_t idAndFlags)
{
    return {{static_cast<uint32_t>(key >> 24), static_cast<uint32_t>(idAndFlags),
             static_cast<uint32_t>((key & 0xFFFFFF) << 8 | (idAndFlags >> 32 & 0xFF))}};
}

template<typename Stop>
size_t DuplicateIndex::walk(uint64_t key, Stop stop) const
{
    // Any number of slots will do, not only powers of two: the key as a fraction of all keys.
    size_t at = static_cast<size_t>((key >> 24) * m_slots.size() >> 32);
    while (!m_slots[at].isFree() && !(m_slots[at].key() == key && stop(m_slots[at])))
        at = at + 1 == m_slots.size() ? 0 : at + 1;
    return at;
}

void DuplicateIndex::reserve(size_t keys)
{
    if (const size_t slots = std::max<size_t>(1024, keys / 4 * 5); slots > m_slots.size())
        grow(slots);
}

void DuplicateIndex::grow(size_t slots)
{
    std::vector<Slot> old(slots);
    old.swap(m_slots);
    for (const Slot& slot : old) {
        if (!slot.isFree())
            m_slots[walk(slot.key(), [](const Slot&) { return false; })] = slot;
    }
}

void DuplicateIndex::insert(uint64_t key, uint64_t idAndFlags, bool isName)
{
    if ((m_used + 1) * 7 > m_slots.size() * 6)
        grow(std::max<size_t>(1024, m_slots.size() / 2 * 3));
    // One of a sort is enough, so that a million of one name do not make one long chain.
    const size_t at =
        walk(key, [&](const Slot& slot) { return !isName || ((slot.idAndFlags() ^ idAndFlags) & 3) == 0; });
    if (!m_slots[at].isFree())
        return;
    m_slots[at] = slotOf(key, idAndFlags);
    ++m_used;
}

void DuplicateIndex::add(const DuplicateKeys& keys, qint64 id)
{
    const uint64_t idAndFlags = static_cast<uint64_t>(id) * 4 + (keys.hasEmail ? 2U : 0U) + (keys.hasPhone ? 1U : 0U);
    for (const uint64_t key : keys.strong)
        insert(key, idAndFlags, false);
    if (keys.name != 0)
        insert(keys.name, idAndFlags, true);
}

qint64 DuplicateIndex::find(const DuplicateKeys& keys, qint64 onlyByExternalId) const
{
    if (m_slots.empty())
        return 0;
    const auto idAt = [this](size_t at) {
        return static_cast<qint64>(m_slots[at].idAndFlags() / 4);
    };
    for (size_t i = 0; i < keys.strong.size(); ++i) {
        const qint64 id = idAt(walk(keys.strong[i], [](const Slot&) { return true; }));
        if (id != 0 && (id < onlyByExternalId || (keys.hasExternalId && i == 0)))
            return id;
    }
    if (keys.name == 0)
        return 0;
    // They share no e-mail and no number, or they would have been found: where both have one, it differs.
    return idAt(walk(keys.name, [&](const Slot& slot) {
        const uint64_t flags = slot.idAndFlags();
        if (static_cast<qint64>(flags / 4) >= onlyByExternalId)
            return false;
        return !(keys.hasEmail && (flags & 2) != 0) && !(keys.hasPhone && (flags & 1) != 0);
    }));
}

WantedKeys::WantedKeys()
    : m_bits(wantedBits / 64)
{
}

void WantedKeys::add(const DuplicateKeys& keys)
{
    const auto set = [this](uint64_t key) {
        m_bits[key % wantedBits / 64] |= uint64_t{1} << (key % 64);
    };
    for (const uint64_t key : keys.strong)
        set(key);
    if (keys.name != 0)
        set(keys.name);
}

bool WantedKeys::has(uint64_t key) const
{
    return (m_bits[key % wantedBits / 64] >> (key % 64) & 1) != 0;
}

bool WantedKeys::hasAny(const DuplicateKeys& keys) const
{
    return (keys.name != 0 && has(keys.name)) ||
           std::any_of(keys.strong.begin(), keys.strong.end(), [this](uint64_t key) { return has(key); });
}

namespace {

/// The keys of a stored record, from the columns that storedKeys() asks for.
void readKeys(const Statement& row, const DuplicateKeyMaker& maker, DuplicateKeys& keys)
{
    const EntityInfo& entity = maker.entity();
    keys.strong.clear();
    keys.name = 0;
    keys.hasExternalId = keys.hasEmail = keys.hasPhone = false;
    maker.addExternalId(keys, row.view(1));
    if (maker.hasName())
        maker.setName(keys, row.view(2), row.view(3));
    const bool readEmails = forEachObject(
        row.view(4), [&](QByteArrayView object) { maker.addEmail(keys, memberOf(object, "\"value\":\"")); });
    for (const ListItem& item :
         readEmails ? ItemList() : listFromJson(entity.fields[size_t(maker.emailField())], row.view(4)))
        maker.addEmail(keys, item.part(0).toUtf8());
    const bool readPhones = forEachObject(row.view(5), [&](QByteArrayView object) {
        maker.addPhone(keys, memberOf(object, "\"e164\":\""), memberOf(object, "\"value\":\""));
    });
    for (const ListItem& item :
         readPhones ? ItemList() : listFromJson(entity.fields[size_t(maker.phoneField())], row.view(5)))
        maker.addPhone(keys, item.part(1).toUtf8(), item.part(0).toUtf8());
}

/// Calls `take(keys, id)` for the records with these ids, the oldest first.
template<typename Take>
Result<> forEachStored(Connection& connection, const DuplicateKeyMaker& maker, qint64 first, qint64 last, Take take)
{
    const QByteArray table = maker.entity().name.toUtf8();
    QByteArray sql = "SELECT id";
    sql += maker.externalIdField() >= 0 ? ", external_id" : ", ''";
    sql += maker.hasName() ? ", name_sort" : ", x''";
    sql += maker.hasCity() ? ", city_sort" : ", x''";
    sql += maker.emailField() >= 0 ? ", emails" : ", '[]'";
    sql += maker.phoneField() >= 0 ? ", phones" : ", '[]'";
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare(sql + " FROM " + table + " WHERE id BETWEEN ?1 AND ?2 ORDER BY id"));
    row.bind(1, first).bind(2, last);
    DuplicateKeys keys;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            return {};
        readKeys(row, maker, keys);
        take(std::as_const(keys), row.integer(0));
    }
}

} // namespace

Result<> DuplicateIndex::load(Connection& connection, const DuplicateKeyMaker& maker, qint64 expectedRows)
{
    constexpr qint64 mostExpected = 2'000'000;
    constexpr size_t usualKeys = 3; // e-mail, phone, name and city
    KITH_TRY_ASSIGN(const qint64 rows, connection.integer("SELECT count(*) FROM " + maker.entity().name.toUtf8()));
    // Growing bit by bit would need the old and the new table at the same time.
    reserve(static_cast<size_t>(rows + std::clamp<qint64>(expectedRows, 0, mostExpected)) * usualKeys);
    return forEachStored(connection, maker, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
                         [this](const DuplicateKeys& keys, qint64 id) { add(keys, id); });
}

Result<> DuplicateIndex::loadSharing(const std::vector<Connection*>& connections, const DuplicateKeyMaker& maker,
                                     const WantedKeys& wanted)
{
    const QByteArray ids = " FROM " + maker.entity().name.toUtf8();
    KITH_TRY_ASSIGN(const qint64 lowest, connections.front()->integer("SELECT coalesce(min(id), 1)" + ids));
    KITH_TRY_ASSIGN(const qint64 highest, connections.front()->integer("SELECT coalesce(max(id), 0)" + ids));
    struct Part
    {
        std::vector<std::pair<DuplicateKeys, qint64>> found{};
        Result<> outcome{};
    };
    std::vector<Part> parts(connections.size());
    const qint64 share = (highest - lowest) / static_cast<qint64>(parts.size()) + 1;
    const auto read = [&](size_t index) {
        const qint64 first = lowest + static_cast<qint64>(index) * share;
        parts[index].outcome = forEachStored(*connections[index], maker, first, first + share - 1,
                                             [&](const DuplicateKeys& keys, qint64 id) {
                                                 if (wanted.hasAny(keys))
                                                     parts[index].found.emplace_back(keys, id);
                                             });
    };
    std::vector<std::thread> others;
    for (size_t index = 1; index < parts.size(); ++index)
        others.emplace_back(read, index);
    read(0);
    for (std::thread& other : others)
        other.join();
    // In the order of their ids, for the first of several alike is the one that is found.
    for (Part& part : parts) {
        KITH_TRY(std::move(part.outcome));
        for (const auto& [keys, id] : part.found)
            add(keys, id);
    }
    return {};
}

} // namespace kith
