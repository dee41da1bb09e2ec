// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/collation.h"
#include "schema/schema.h"

#include <QByteArray>

namespace kith {

/// What the search knows of a record: folded text by the way it is compared. All UTF-8; but for the fragments, words
/// with one blank between and nothing else.
struct SearchDocument
{
    static constexpr char titleEnd = '\n'; ///< stands in `exact` behind the words of what the record is called

    QByteArray exact{};     ///< as written, folded; the title first
    QByteArray latin{};     ///< in Latin letters, where that differs
    QByteArray sound{};     ///< how names sound
    QByteArray note{};      ///< long text, folded
    QByteArray fragments{}; ///< names and digits, to be found by any part of three characters and more

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const SearchDocument&, const SearchDocument&) = default;
};

/// A value as a column takes it.
struct ColumnValue
{
    enum class Type { Null, Integer, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    QByteArray bytes{};

    friend bool operator==(const ColumnValue&, const ColumnValue&) = default;
};

/// A record made ready to be written: one value a column of the entity's table (without id), and its search text.
struct PreparedRow
{
    std::vector<ColumnValue> columns{};
    SearchDocument search{};
};

/// Makes records ready to be written: pure work on values, so that an import can do it on another thread.
class RowBuilder
{
public:
    /// The collation must outlive the builder.
    explicit RowBuilder(const Collation& collation);

    /// The columns of the entity's table in the order `build` gives them.
    [[nodiscard]] static std::vector<QByteArray> columnNames(const EntityInfo& entity);

    [[nodiscard]] PreparedRow build(const EntityInfo& entity, const Record& record) const;
    /// The same without what the search knows of it.
    [[nodiscard]] std::vector<ColumnValue> columns(const EntityInfo& entity, const Record& record) const;
    /// The derived value of Field::sortColumn.
    [[nodiscard]] ColumnValue sortValue(const Field& field, const Value& value) const;
    [[nodiscard]] static SearchDocument searchDocument(const EntityInfo& entity, const Record& record);

private:
    const Collation* m_collation;
};

} // namespace kith
