// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importrun.h"

#include "schema/joinedvalue.h"
#include "schema/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString shown(const Field& field, const Value& value)
{
    if (const auto* list = std::get_if<ItemList>(&value)) {
        QStringList parts;
        for (const ListItem& item : *list)
            parts.append(item.part(field.mainPart));
        return parts.join(u", "_s);
    }
    if (const auto* ids = std::get_if<IdList>(&value))
        return QString::number(ids->size());
    return toText(field, value, {});
}

/// A yes/no that nobody answered is stored as no.
bool isUnsaid(const Field& field, const Value& value)
{
    return isEmpty(value) || (field.type == FieldType::YesNo && integerOf(value) == 0);
}

bool saysNothing(const Field& field, const MappedRow& row, size_t index)
{
    const auto& answered = row.answered;
    const bool isAnswered = std::find(answered.begin(), answered.end(), static_cast<int>(index)) != answered.end();
    return field.type == FieldType::YesNo ? !isAnswered : isEmpty(row.record.values[index]);
}

} // namespace

MergedRecord merged(const EntityInfo& entity, const Record& existing, const MappedRow& incoming)
{
    MergedRecord result{.record = existing};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.isWritable() || saysNothing(field, incoming, i))
            continue;
        Value value = joinedValue(field, existing.values[i], incoming.record.values[i]);
        if (value == existing.values[i])
            continue;
        result.isConflicting =
            result.isConflicting || (!isUnsaid(field, existing.values[i]) && field.type != FieldType::List &&
                                     field.type != FieldType::References);
        result.details.append(u"%1: %2 → %3"_s.arg(field.name, shown(field, existing.values[i]), shown(field, value)));
        result.fields.push_back(static_cast<int>(i));
        result.record.values[i] = std::move(value);
    }
    return result;
}

} // namespace kith
