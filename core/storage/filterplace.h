// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filterfields.h"
#include "storage/sqlvalues.h"

#include <functional>

namespace kith {

/// Where the values of a field lie, seen from a row of the entity's table: a column, a JSON list, a link table, a
/// rollup or the custom values. Writes SQL of names from the registry only.
class FilterPlace
{
public:
    /// Makes a condition of the SQL that stands for a value: text, a stored integer, the id of a reference.
    using Condition = std::function<QByteArray(const QByteArray& value)>;

    FilterPlace(const EntityInfo& entity, const FilterField& field, SqlValues& values);

    /// Holds where the condition does for the field's value; for lists and many references, for any of them.
    [[nodiscard]] QByteArray where(const Condition& condition) const;
    /// The same for a number, which is 0 where a rollup has none: also whether the condition holds for 0.
    [[nodiscard]] QByteArray whereNumber(bool holdsForNone, const Condition& condition) const;
    /// Holds where nothing is entered.
    [[nodiscard]] QByteArray isEmpty() const;

    /// `where` for a condition that only texts with this word in them can meet. Most rows do not survive a first look:
    /// for names into the search's index of fragments, for lists at the whole list.
    [[nodiscard]] QByteArray whereWord(const QString& foldedWord, const Condition& condition) const;
    /// The field's column, of a list as JSON.
    [[nodiscard]] QByteArray column() const;

private:
    [[nodiscard]] bool isInFragments(const QString& foldedWord) const;

    const EntityInfo& m_entity;
    FilterField m_field;
    SqlValues& m_values;
    QByteArray m_table;
};

} // namespace kith
