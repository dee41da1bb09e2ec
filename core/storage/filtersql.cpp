// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filtersql.h"

#include "storage/filtercomparison.h"

namespace kith {

namespace {

class ConditionWriter
{
public:
    ConditionWriter(const EntityInfo& entity, const Schema& schema, const FilterContext& context, SqlValues& values)
        : m_entity(entity)
        , m_schema(schema)
        , m_context(context)
        , m_values(values)
    {
    }

    FilterResult<QByteArray> write(const FilterNode& node)
    {
        switch (node.kind) {
        case FilterNode::Kind::All:
            return chain(node, " AND ");
        case FilterNode::Kind::Any:
            return chain(node, " OR ");
        case FilterNode::Kind::Not: {
            KITH_TRY_ASSIGN(const QByteArray denied, write(node.parts.front()));
            return '(' + denied + ") IS NOT TRUE";
        }
        case FilterNode::Kind::Comparison:
            break;
        }
        KITH_TRY_ASSIGN(const FilterField field, filterField(m_entity, node.field, node.fieldRange));
        return FilterComparison(node, field, m_entity, m_schema, m_context, m_values).condition();
    }

private:
    FilterResult<QByteArray> chain(const FilterNode& node, const QByteArray& joint)
    {
        if (node.parts.empty())
            return QByteArray("1");
        QByteArray all;
        for (const FilterNode& part : node.parts) {
            KITH_TRY_ASSIGN(const QByteArray condition, write(part));
            all += (all.isEmpty() ? QByteArray() : joint) + '(' + condition + ')';
        }
        return all;
    }

    const EntityInfo& m_entity;
    const Schema& m_schema;
    const FilterContext& m_context;
    SqlValues& m_values;
};

} // namespace

FilterResult<QByteArray> filterCondition(const FilterNode& filter, const EntityInfo& entity, const Schema& schema,
                                         const FilterContext& context, SqlValues& values)
{
    return ConditionWriter(entity, schema, context, values).write(filter);
}

} // namespace kith
