// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validation.h"

#include "base/phone.h"
#include "schema/schematext.h"

#include <algorithm>

namespace kith {

namespace {

bool hasNul(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->contains(QChar::Null);
    if (const auto* list = std::get_if<ItemList>(&value)) {
        return std::any_of(list->begin(), list->end(), [](const ListItem& item) {
            return item.label.contains(QChar::Null) ||
                   std::any_of(item.parts.begin(), item.parts.end(),
                               [](const QString& part) { return part.contains(QChar::Null); });
        });
    }
    return false;
}

QString choicesOf(const Field& field)
{
    QStringList keys;
    for (const Choice& choice : field.choices)
        keys.append(choice.key);
    return keys.join(QStringLiteral(", "));
}

bool isChoice(const Field& field, const QString& key)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const Choice& choice) { return choice.key == key; });
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool isUnused(const ListItem& item)
{
    return std::all_of(item.parts.begin(), item.parts.end(), [](const QString& part) { return part.isEmpty(); });
}

/// Half a pair has no UTF-8: what is folded and compared is what will be stored.
void normaliseText(QString& text)
{
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
}

void normaliseList(const Field& field, ItemList& list, const QString& region)
{
    for (ListItem& item : list) {
        normaliseText(item.label);
        std::for_each(item.parts.begin(), item.parts.end(), normaliseText);
        item.parts.resize(field.parts.size());
        if (field.search == SearchAs::Digits)
            item.parts[1] = e164(item.parts[0], region).value_or(QString());
    }
    list.erase(std::remove_if(list.begin(), list.end(), isUnused), list.end());
}

/// "Nothing entered" has one form a type: what reading it back from its column gives.
Value emptyValue(const Field& field)
{
    if (field.source == FieldSource::Custom)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Choice:
    case FieldType::Link:
        return QString();
    case FieldType::YesNo:
        return qint64{0};
    case FieldType::List:
        return ItemList();
    case FieldType::References:
        return IdList();
    default:
        return {};
    }
}

} // namespace

QString problemWith(const Field& field, const Value& value)
{
    if (field.isRequired && (isEmpty(value) || (std::holds_alternative<QString>(value) && isBlank(textOf(value)))))
        return SchemaText::tr("This must be filled in.");
    if (isEmpty(value))
        return {};
    if (hasNul(value))
        return SchemaText::tr("This holds a NUL character, which no text may. Take it out.");
    if (field.type == FieldType::Choice && !field.openChoices && !isChoice(field, textOf(value)))
        return SchemaText::tr("“%1” is not one of the choices: %2.").arg(textOf(value), choicesOf(field));
    if (field.maximum > field.minimum && (integerOf(value) < field.minimum || integerOf(value) > field.maximum))
        return SchemaText::tr("%1 is not between %2 and %3.")
            .arg(integerOf(value))
            .arg(field.minimum)
            .arg(field.maximum);
    return {};
}

Result<> validate(const EntityInfo& entity, const Record& record, const std::vector<int>& fields)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool isAsked = fields.empty() || std::find(fields.begin(), fields.end(), int(i)) != fields.end();
        if (!field.isWritable() || !isAsked)
            continue;
        if (const QString problem = problemWith(field, record.values[i]); !problem.isEmpty())
            return error(Error::Code::InvalidInput,
                         SchemaText::tr("%1 (%2): %3").arg(field.title(), field.name, problem));
    }
    return {};
}

void fillEmpty(const EntityInfo& entity, Record& record)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (isEmpty(record.values[i]))
            record.values[i] = emptyValue(entity.fields[i]);
    }
}

void normalise(const EntityInfo& entity, Record& record, const QString& region)
{
    fillEmpty(entity, record);
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (auto* list = std::get_if<ItemList>(&record.values[i])) {
            normaliseList(entity.fields[i], *list, region);
        } else if (auto* text = std::get_if<QString>(&record.values[i])) {
            normaliseText(*text);
        } else if (auto* ids = std::get_if<IdList>(&record.values[i])) {
            std::sort(ids->begin(), ids->end());
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
    }
}

} // namespace kith
