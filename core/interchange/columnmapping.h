// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"

#include <map>
#include <optional>
#include <vector>

namespace kith {

/// What one column of a file is used for.
struct ColumnUse
{
    enum class Role {
        Unused,
        Content,    ///< of a field, or of a part of a list's entry
        Label,      ///< of a list's entry
        StreetLine, ///< a further line of an address's street
        GivenName,
        MiddleName,
        FamilyName,
        Nickname, ///< the name where nothing better is there
        BirthYear,
        BirthMonth,
        BirthDay,
    };

    Role role = Role::Unused;
    int field = -1;  ///< index into the entity's fields
    int entry = 0;   ///< of a list, from 0
    int part = 0;    ///< of a list's entry
    int line = 0;    ///< of a street
    QString label{}; ///< the label its entry has where no column gives another: "work" of "Work Phone"
};

/// Which columns of a file are which fields. The own names (those of export, filter and JSON) always work: `name`,
/// `phone_2`, `phone_2_label`, `street`; so do the headers of the address books and CRMs that people leave.
class ColumnMapping
{
public:
    ColumnMapping() = default;

    /// By name, label, synonym and, for what is left, by what the sample rows hold.
    [[nodiscard]] static ColumnMapping guess(const EntityInfo& entity, const QStringList& headers, bool hasHeader,
                                             const std::vector<QStringList>& samples = {});

    /// Gives a field (by an own name) the column of that header or number from 1; an empty one leaves the field out.
    [[nodiscard]] Result<> assign(const EntityInfo& entity, const QString& fieldName, const QString& column);

    /// Fails where no column can fill a required field, and says which columns there are.
    [[nodiscard]] Result<> check(const EntityInfo& entity) const;

    [[nodiscard]] const QStringList& headers() const { return m_headers; }
    [[nodiscard]] const std::vector<ColumnUse>& uses() const { return m_uses; }
    /// The columns that go nowhere; of a file of ours only such as should not be there twice.
    [[nodiscard]] QStringList unusedHeaders() const;
    /// Every header is one of our own names: the cells are exactly what was exported, nothing in them is interpreted.
    [[nodiscard]] bool isOwnForm() const { return m_isOwnForm; }
    /// Whether a column feeds this field.
    [[nodiscard]] bool feeds(int field) const;

    /// The own name a column goes under; empty where it goes nowhere.
    [[nodiscard]] QString nameOf(const EntityInfo& entity, size_t column) const;

    /// "F=COLUMN" pairs by own names, for keeping a mapping in a book.
    [[nodiscard]] std::vector<std::pair<QString, QString>> assignments(const EntityInfo& entity) const;

private:
    struct Group;

    void useOwnNames(const EntityInfo& entity);
    void moveToFreeEntries(const EntityInfo& entity, const std::vector<size_t>& doubled);
    void usePlainHeaders(const EntityInfo& entity, const std::vector<QStringList>& words);
    void useNames(const EntityInfo& entity, const std::vector<QStringList>& headers);
    void useListHeaders(const EntityInfo& entity, const std::vector<QStringList>& words);
    void useContent(const EntityInfo& entity, const std::vector<QStringList>& samples, bool hasHeader);
    void dropSecondUses();
    [[nodiscard]] bool isFree(size_t column) const { return m_uses[column].role == ColumnUse::Role::Unused; }
    [[nodiscard]] std::map<int, int> entriesOfLists() const;

    QStringList m_headers;
    std::vector<ColumnUse> m_uses;
    bool m_isOwnForm = false;
};

/// The use an own name stands for: "phone_2_label" the label of the second phone.
[[nodiscard]] std::optional<ColumnUse> ownColumn(const EntityInfo& entity, const QString& name);

/// Whether a cell is the name of a field, here or elsewhere, and so stands in a header.
[[nodiscard]] bool namesAField(const EntityInfo& entity, const QString& cell);

/// Headers for a sentence: the first of them, and how many more there are.
[[nodiscard]] QString namesOf(const QStringList& headers);

/// The own name of a part of a list's entry ("phone_2", "city", "consent_date"), or of its label (FlatColumn::label).
[[nodiscard]] QString listColumnName(const EntityInfo& entity, int field, int entry, int part);

} // namespace kith
