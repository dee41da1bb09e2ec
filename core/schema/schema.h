// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace kith {

/// A figure kept true by the Writer instead of being counted at every look: one row a record, derived from others.
/// The view `<table>_source` of the book is its definition; table and view have the same columns, the key first.
struct Rollup
{
    /// Records of `kind` count for the records their Reference(s) field `field` points at.
    struct Source
    {
        QString kind{};
        QString field{};
    };

    QString table{};
    QString keyColumn{};
    std::vector<Source> sources{};
};

/// All the program knows of what a book holds: the subjects' entities and rollups. Filled once at start.
struct Registry
{
    std::vector<EntityInfo> entities{};
    std::vector<Rollup> rollups{};
};

/// The entities of one book: those of the registry plus the book's custom fields. Immutable; threads may share it.
class Schema
{
public:
    struct CustomField
    {
        QString kind{};
        Field field{};
    };

    /// Appends each custom field to the entity it names.
    explicit Schema(const Registry& registry, const std::vector<CustomField>& customFields = {});

    [[nodiscard]] const std::vector<EntityInfo>& entities() const { return m_entities; }
    [[nodiscard]] const std::vector<Rollup>& rollups() const { return m_rollups; }

    /// By singular or plural name; null where there is none.
    [[nodiscard]] const EntityInfo* find(QStringView name) const;
    [[nodiscard]] const EntityInfo* find(int number) const;
    /// By a name or number that is known to exist.
    [[nodiscard]] const EntityInfo& entity(QStringView name) const;
    [[nodiscard]] const EntityInfo& entity(int number) const;

    /// A new record of a kind, all its values null.
    [[nodiscard]] static Record blank(const EntityInfo& entity);

private:
    std::vector<EntityInfo> m_entities;
    std::vector<Rollup> m_rollups;
};

} // namespace kith
