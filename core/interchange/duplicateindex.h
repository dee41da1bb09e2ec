// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "storage/rowbuilder.h"

#include <cstdint>
#include <vector>

namespace kith {

class Connection;

/// 64-bit hashes of what tells a record from others.
struct DuplicateKeys
{
    std::vector<uint64_t> strong{}; ///< of the external id, each e-mail, each telephone number
    uint64_t name = 0;              ///< of name and city, or of the name where the kind has no city; 0 where one lacks
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

/// Who is in the book and in the file so far, by their keys: 16 bytes a key. Two records are the same when they share
/// an external id, an e-mail or a telephone number, or name and city while e-mail and phone do not differ.
class DuplicateIndex
{
public:
    void reserve(size_t keys);
    void add(const DuplicateKeys& keys, qint64 id);
    /// The record these keys belong to; 0 where there is none.
    [[nodiscard]] qint64 find(const DuplicateKeys& keys) const;

    /// Reads what the book has; room is made at once for so many rows that will follow.
    [[nodiscard]] Result<> load(Connection& connection, const DuplicateKeyMaker& maker, qint64 expectedRows);

private:
    struct Slot
    {
        uint64_t key = 0;
        uint64_t idAndFlags = 0; ///< id * 4 + has e-mail * 2 + has phone; 0 for a free slot
    };

    void insert(uint64_t key, uint64_t idAndFlags, bool isName);
    void grow(size_t slots);

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

/// The bytes of a collation key that tell letters and accents, but not case.
[[nodiscard]] QByteArrayView withoutCase(QByteArrayView sortKey);

/// A hash that a file cannot be made to collide in, since every run of the program has its own.
[[nodiscard]] uint64_t keyHash(QByteArrayView bytes, uint64_t kind);

} // namespace kith
