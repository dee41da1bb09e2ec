// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filterplace.h"
#include "storage/filtersql.h"

namespace kith {

/// Writes one comparison of a filter as SQL, by the type of its field. Equal stands for NotEqual, too.
class FilterComparison
{
public:
    FilterComparison(const FilterNode& node, const FilterField& field, const EntityInfo& entity, const Schema& schema,
                     const FilterContext& context, SqlValues& values);

    /// May be null where a field is empty.
    [[nodiscard]] FilterResult<QByteArray> condition() const;

private:
    using Values = std::vector<FilterValue>;

    [[nodiscard]] FilterResult<QByteArray> withOperator(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> anyOf(const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> anyText(const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> yesNo(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> text(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> phone(FilterOperator meaning, const QString& written) const;
    [[nodiscard]] FilterResult<QByteArray> choice(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> timeOfDay(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> number(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> id(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> span(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<InstantSpan> storedSpan(const FilterValue& value) const;
    [[nodiscard]] FilterResult<QByteArray> yearly(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] QByteArray keptBetween(const YearlyDays& days) const;
    [[nodiscard]] FilterResult<QByteArray> reference(FilterOperator meaning, const Values& values) const;
    [[nodiscard]] FilterResult<QByteArray> calledSo(FilterOperator meaning, const FilterValue& value,
                                                    const EntityInfo& target) const;
    [[nodiscard]] FilterResult<QByteArray> ordered(FilterOperator meaning, qint64 begin, qint64 end) const;
    [[nodiscard]] tl::unexpected<FilterProblem> unfit() const;

    const FilterNode& m_node;
    const FilterField& m_field;
    const EntityInfo& m_entity;
    const Schema& m_schema;
    const FilterContext& m_context;
    SqlValues& m_values;
    FilterPlace m_place;
};

} // namespace kith
