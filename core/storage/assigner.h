// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/flatcolumns.h"
#include "schema/valuetext.h"
#include "storage/referencenames.h"

namespace kith {

class Book;
class Writer;

/// Sets fields of records of one kind from texts that a person typed. References and tags are looked up by name, tags
/// made where they lack. For one change: it remembers the names it met.
class Assigner
{
public:
    /// How a text meets what a field holds already. All but Replace are for fields that refer to several records.
    enum class Manner { Replace, Add, TakeAway };

    Assigner(const Book& book, Writer& writer, const EntityInfo& entity);

    /// A field by its name or flat column ("phone_2_label"). The error names the field.
    [[nodiscard]] Result<> assign(Record& record, const QString& name, const QString& text,
                                  Manner manner = Manner::Replace);

private:
    [[nodiscard]] Result<> assignValue(const Field& field, const FlatColumn& column, Value& value, const QString& text,
                                       Manner manner);
    [[nodiscard]] Result<> join(const Field& field, Value& value, const QString& text, Manner manner);
    [[nodiscard]] Result<Value> reference(const Field& field, const QString& text);
    [[nodiscard]] Result<IdList> references(const Field& field, const QString& text, Manner manner);
    [[nodiscard]] Result<qint64> tag(const QString& name);
    [[nodiscard]] Result<> unknownField(const QString& name) const;

    Writer& m_writer;
    std::shared_ptr<const Schema> m_schema;
    const EntityInfo& m_entity;
    ReferenceNames m_names;
    TextContext m_context;
    QHash<QString, FlatColumn> m_columns; ///< those asked for so far
};

} // namespace kith
