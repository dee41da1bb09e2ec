// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/flatcolumns.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr int mostEntries = 1000;

/// The E.164 form follows from what was typed: it is no column of its own.
bool isDerivedPart(const QString& part)
{
    return part == "e164"_L1;
}

/// "phone" for its number, "street" for a part of an address, "consent_date" for a part of a consent.
QString partName(const Field& field, const QString& part)
{
    if (part == "value"_L1)
        return field.itemName;
    return field.hasPlainParts ? part : field.itemName + u'_' + part;
}

/// phone → phone_2; consent_date → consent_2_date; city → city_2.
QString numbered(const Field& field, const QString& name, int entry)
{
    if (entry == 0)
        return name;
    const QString number = u'_' + QString::number(entry + 1);
    if (name.startsWith(field.itemName + u'_'))
        return field.itemName + number + name.mid(field.itemName.size());
    return name + number;
}

} // namespace

std::vector<FlatColumn> flatColumns(const EntityInfo& entity, int index, int entries)
{
    const Field& field = entity.fields[static_cast<size_t>(index)];
    if (field.type != FieldType::List)
        return {{field.name, index, 0, 0}};
    std::vector<FlatColumn> columns;
    for (int entry = 0; entry < entries; ++entry) {
        const std::vector<FlatColumn> more = entryColumns(entity, index, entry);
        columns.insert(columns.end(), more.begin(), more.end());
    }
    return columns;
}

std::vector<FlatColumn> entryColumns(const EntityInfo& entity, int index, int entry)
{
    const Field& field = entity.fields[static_cast<size_t>(index)];
    std::vector<FlatColumn> columns;
    for (int part = 0; part < field.parts.size(); ++part) {
        if (!isDerivedPart(field.parts[part]))
            columns.push_back({numbered(field, partName(field, field.parts[part]), entry), index, entry, part});
    }
    columns.push_back({numbered(field, field.itemName + "_label"_L1, entry), index, entry, FlatColumn::label});
    return columns;
}

std::optional<FlatColumn> flatColumn(const EntityInfo& entity, QStringView name)
{
    // The only number in a name that is not part of a word is the entry's.
    int entry = 0;
    for (const QStringView word : name.split(u'_')) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && number > 1 && number <= mostEntries)
            entry = number - 1;
    }
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool isList = entity.fields[i].type == FieldType::List;
        if (!isList && entity.fields[i].name == name)
            return FlatColumn{entity.fields[i].name, index, 0, 0};
        if (!isList)
            continue;
        for (const FlatColumn& column : entryColumns(entity, index, entry)) {
            if (column.name == name)
                return column;
        }
    }
    return std::nullopt;
}

QString listText(const Value& value, const FlatColumn& column)
{
    const auto* list = std::get_if<ItemList>(&value);
    const auto entry = static_cast<size_t>(column.entry);
    if (!list || entry >= list->size())
        return {};
    return column.part == FlatColumn::label ? (*list)[entry].label : (*list)[entry].part(column.part);
}

void setListText(const Field& field, Value& value, const FlatColumn& column, const QString& text)
{
    if (!std::holds_alternative<ItemList>(value))
        value = ItemList();
    auto& list = std::get<ItemList>(value);
    const auto entry = static_cast<size_t>(column.entry);
    while (list.size() <= entry)
        list.push_back({.parts = QStringList(field.parts.size())});
    if (column.part == FlatColumn::label)
        list[entry].label = text;
    else
        list[entry].parts[column.part] = text;
}

} // namespace kith
