// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filterfields.h"

#include "schema/flatcolumns.h"
#include "schema/nearest.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// `value` is the only part of a phone or an e-mail; its entry's name says more.
bool isPartName(const QString& part)
{
    return part != u"value";
}

bool isSame(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

std::optional<FilterField> byEntryName(const EntityInfo& entity, QStringView name)
{
    for (const Field& field : entity.fields) {
        if (field.type == FieldType::List && isSame(field.itemName, name))
            return FilterField{&field, field.mainPart};
        if (field.type == FieldType::References && isSame(field.target, name))
            return FilterField{&field};
    }
    return std::nullopt;
}

std::optional<FilterField> byPartName(const EntityInfo& entity, QStringView name)
{
    for (const Field& field : entity.fields) {
        for (qsizetype part = 0; part < field.parts.size(); ++part) {
            if (isPartName(field.parts[part]) && isSame(field.parts[part], name))
                return FilterField{&field, static_cast<int>(part)};
        }
    }
    return std::nullopt;
}

/// As columns of files are called; without a number any entry is meant.
std::optional<FilterField> byColumnName(const EntityInfo& entity, QStringView name)
{
    const auto column = flatColumn(entity, name);
    if (!column)
        return std::nullopt;
    const Field& field = entity.fields[static_cast<size_t>(column->field)];
    return FilterField{&field, column->part, column->entry == 0 ? -1 : column->entry};
}

std::optional<FilterField> byTitle(const EntityInfo& entity, QStringView name)
{
    for (const Field& field : entity.fields) {
        const bool synonym =
            std::ranges::any_of(field.synonyms, [&](const QString& other) { return isSame(other, name); });
        if (isSame(field.name, name) || isSame(field.title(), name) || synonym)
            return FilterField{&field, field.mainPart};
    }
    return std::nullopt;
}

} // namespace

QString FilterField::partName() const
{
    return part == FlatColumn::label ? u"label"_s : field->parts.value(part);
}

std::optional<FilterField> findFilterField(const EntityInfo& entity, QStringView name)
{
    if (const Field* field = entity.find(name))
        return FilterField{field, field->mainPart};
    if (isSame(name, u"id"))
        return FilterField{};
    for (const auto find : {&byEntryName, &byPartName, &byColumnName, &byTitle}) {
        if (const auto found = find(entity, name))
            return found;
    }
    return std::nullopt;
}

FilterResult<FilterField> filterField(const EntityInfo& entity, QStringView name, FilterRange range)
{
    if (const auto found = findFilterField(entity, name))
        return *found;
    QStringList names;
    for (const FilterFieldName& known : filterFieldNames(entity))
        names << known.name << known.title;
    const QString nearest = nearestName(name, names);
    const QString shown = name.size() > 40 ? name.first(40) + u'…' : name.toString();
    const QString sentence =
        nearest.isEmpty()
            ? QCoreApplication::translate("Filter", "Unknown field “%1” at position %2: %3 have no such field.")
                  .arg(shown, QString::number(range.offset + 1), entity.pluralTitle())
            : QCoreApplication::translate("Filter", "Unknown field “%1” at position %2: did you mean “%3”?")
                  .arg(shown, QString::number(range.offset + 1), nearest);
    return tl::unexpected(FilterProblem{sentence, range});
}

QStringList filterComparisons(FieldType type)
{
    switch (type) {
    case FieldType::YesNo:
        return {u"="_s, u"!="_s, u"and"_s, u"or"_s};
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Time:
        return {u"="_s,  u"!="_s, u">"_s,       u">="_s,       u"<"_s,
                u"<="_s, u"in"_s, u"between"_s, u"is empty"_s, u"is not empty"_s};
    case FieldType::Date:
    case FieldType::PartialDate:
    case FieldType::Instant:
        return {u"within"_s, u"before"_s, u"after"_s, u"between"_s, u"="_s, u"is empty"_s, u"is not empty"_s};
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::Choice:
        return {u"="_s, u"!="_s, u"in"_s, u"~"_s, u"is empty"_s, u"is not empty"_s};
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Link:
    case FieldType::List:
        break;
    }
    return {u"="_s, u"!="_s, u"~"_s, u"contains"_s, u"starts with"_s, u"in"_s, u"is empty"_s, u"is not empty"_s};
}

std::vector<FilterFieldName> filterFieldNames(const EntityInfo& entity)
{
    std::vector<FilterFieldName> names;
    const auto add = [&](const QString& name, const QString& title) {
        const bool known = std::ranges::any_of(names, [&](const FilterFieldName& other) { return other.name == name; });
        if (!known && (name == u"id" || findFilterField(entity, name)))
            names.push_back({name, title});
    };
    for (const Field& field : entity.fields) {
        if (field.type != FieldType::List) {
            add(field.name, field.title());
            continue;
        }
        add(field.itemName, field.title());
        for (const QString& part : field.parts) {
            if (isPartName(part) && !entity.find(part))
                add(part, field.title());
        }
    }
    add(u"id"_s, u"id"_s);
    return names;
}

} // namespace kith
