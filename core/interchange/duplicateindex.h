// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/rowbuilder.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace kith {

class Connection;

/// Hashes (keyHash) of what tells a record from others.
struct DuplicateKeys
{
    std::vector<uint64_t> strong{}; ///< of the external id, each e-mail, each telephone number
    uint64_t name = 0;              ///< of name and city, or of the name where the kind has no city; 0 where one lacks
    bool hasExternalId = false;     ///< it is the first of `strong`
    bool hasEmail = false;
    bool hasPhone = false;
};

/// Works out the keys of records of one kind. May be shared by threads.
class DuplicateKeyMaker
{
public:
    explicit DuplicateKeyMaker(const EntityInfo& entity);

    [[nodiscard]] DuplicateKeys keysOf(const Record& record, const PreparedRow& row) const;
    /// Whether records of this kind can be told apart at all.
    [[nodiscard]] bool hasKeys() const;

    // For reading what is stored, without making records of it.
    void addExternalId(DuplicateKeys& keys, QByteArrayView id) const;
    void addEmail(DuplicateKeys& keys, QByteArrayView address) const;
    void addPhone(DuplicateKeys& keys, QByteArrayView e164, QByteArrayView typed) const;
    void setName(DuplicateKeys& keys, QByteArrayView nameSort, QByteArrayView citySort) const;

    [[nodiscard]] const EntityInfo& entity() const { return *m_entity; }
    [[nodiscard]] int emailField() const { return m_emails; }
    [[nodiscard]] int phoneField() const { return m_phones; }
    [[nodiscard]] bool hasCity() const { return m_citySort >= 0; }
    [[nodiscard]] bool hasName() const { return m_nameSort >= 0; }
    [[nodiscard]] int externalIdField() const { return m_externalId; }

private:
    const EntityInfo* m_entity;
    int m_externalId;
    int m_emails;
    int m_phones;
    int m_nameSort = -1; ///< among RowBuilder's columns
    int m_citySort = -1;
};

/// The keys of a small file. A record of the book that shares none of them can be no duplicate of its rows.
class WantedKeys
{
public:
    WantedKeys();

    void add(const DuplicateKeys& keys);
    /// True where one of them was added; now and then also where none was.
    [[nodiscard]] bool hasAny(const DuplicateKeys& keys) const;

private:
    [[nodiscard]] bool has(uint64_t key) const;

    std::vector<uint64_t> m_bits; ///< by some of a key's bits
};

/// Who is in the book and in the file so far, by their keys: 15 bytes a key. Two records are the same when they share
/// an external id, an e-mail or a telephone number, or name and city while e-mail and phone do not differ.
class DuplicateIndex
{
public:
    void reserve(size_t keys);
    void add(const DuplicateKeys& keys, qint64 id);
    /// The record these keys belong to; 0 where there is none. Those with ids from `onlyByExternalId` on are found by
    /// their external id alone.
    [[nodiscard]] qint64 find(const DuplicateKeys& keys,
                              qint64 onlyByExternalId = std::numeric_limits<qint64>::max()) const;

    /// Reads all that the book has; room is made at once for so many rows that will follow.
    [[nodiscard]] Result<> load(Connection& connection, const DuplicateKeyMaker& maker, qint64 expectedRows);
    /// Reads those records that share a key with the file: find() then answers for its rows as after load(), without
    /// keeping the keys of all others. Each connection reads a part of them on a thread; all must see the same state.
    [[nodiscard]] Result<> loadSharing(const std::vector<Connection*>& connections, const DuplicateKeyMaker& maker,
                                       const WantedKeys& wanted);

private:
    /// 56 bits of a key, 38 of an id, two flags, in twelve bytes: of a million rows, one in some ten thousand imports
    /// might be taken for another.
    struct Slot
    {
        uint32_t words[3] = {0, 0, 0};

        [[nodiscard]] bool isFree() const { return words[1] == 0 && (words[2] & 0xFF) == 0; }
        [[nodiscard]] uint64_t key() const { return (uint64_t(words[0]) << 24) | (words[2] >> 8); }
        [[nodiscard]] uint64_t idAndFlags() const { return (uint64_t(words[2] & 0xFF) << 32) | words[1]; }
    };
    static Slot slotOf(uint64_t key, uint64_t idAndFlags);

    /// Calls `stop(slot)` for the slots of a key until it is true or a free one comes; returns where that was.
    template<typename Stop>
    [[nodiscard]] size_t walk(uint64_t key, Stop stop) const;
    void insert(uint64_t key, uint64_t idAndFlags, bool isName);
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

/// The bytes of a collation key that tell letters and accents, but not case.
[[nodiscard]] QByteArrayView withoutCase(QByteArrayView sortKey);

/// A hash of 56 bits that a file cannot be made to collide in, since every run of the program has its own.
[[nodiscard]] uint64_t keyHash(QByteArrayView bytes, uint64_t kind);

} // namespace kith
