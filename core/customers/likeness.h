// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/duplicates.h"

#include <cstdint>

namespace kith {

/// What a record is compared by. Of what is only ever equal or not, a hash is enough: a million profiles take about
/// 170 MB.
struct Profile
{
    enum class Mark : uint8_t { ExternalId, Email, Phone, TaxId, Address, City };

    qint64 id = 0;
    QString name{};                ///< folded, in Latin letters, its words in alphabetical order
    uint64_t sound = 0;            ///< hash of how these words sound
    uint64_t consonants = 0;       ///< hash of their consonants; 0 where the script leaves open which they are
    bool isUnvowelled = false;     ///< written in a script that leaves vowels out
    qint64 birthday = 0;           ///< yyyymmdd; 0 where the year or the day is unknown
    std::vector<uint64_t> marks{}; ///< sorted; what they are of stands in their highest bits

    [[nodiscard]] static uint64_t mark(Mark kind, QStringView text);
    [[nodiscard]] static Mark kindOf(uint64_t mark);
};

/// Makes profiles of records of one kind. Safe on any thread.
class Profiler
{
public:
    explicit Profiler(const EntityInfo& entity);

    /// The fields a record must have for profile(): indexes into the entity's.
    [[nodiscard]] std::vector<int> fields() const;
    [[nodiscard]] Profile profile(const Record& record) const;

private:
    int m_name;
    int m_externalId;
    int m_emails;
    int m_phones;
    int m_addresses;
    int m_taxId;
    int m_birthday;
};

/// Weighs what two records share against what tells them apart.
[[nodiscard]] Likeness likeness(const Profile& left, const Profile& right);

} // namespace kith
