// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/validation.h"

#include "base/dates.h"
#include "base/phone.h"
#include "base/utf8text.h"
#include "schema/schematext.h"
#include "schema/textrule.h"

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

QString problemWithParts(const Field& field, const ItemList& list)
{
    for (const ListItem& item : list) {
        for (qsizetype part = 0; part < std::ssize(field.partRules); ++part) {
            if (QString problem = problemWithText(field, field.ruleOf(part), item.part(part)); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

/// What a person would be told of a value that was not there before.
QString problemWithTyped(const Field& field, const Value& value, const Value& before)
{
    if (field.type == FieldType::PartialDate && integerOf(value) / 10'000 > 0 &&
        integerOf(value) > PartialDate::fromDate(QDate::currentDate()).toInteger())
        return SchemaText::tr("The day lies in the future. Check the year.");
    if (const auto* list = std::get_if<ItemList>(&value)) {
        const auto* known = std::get_if<ItemList>(&before);
        for (const ListItem& item : *list) {
            const bool isNew = !known || std::none_of(known->begin(), known->end(), [&](const ListItem& other) {
                return other.part(0) == item.part(0);
            });
            const QString problem = isNew ? kith::problemWithTyped(field.ruleOf(0), item.part(0)) : QString();
            if (!problem.isEmpty())
                return problem;
        }
    }
    return kith::problemWithTyped(field.rule, textOf(value));
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
        text = textFromUtf8(QByteArrayView(text.toUtf8()));
}

void normaliseList(const Field& field, ItemList& list, const QString& region)
{
    for (ListItem& item : list) {
        normaliseText(item.label);
        std::for_each(item.parts.begin(), item.parts.end(), normaliseText);
        item.parts.resize(field.parts.size());
        for (qsizetype part = 0; part < std::ssize(field.partRules); ++part)
            item.parts[part] = inForm(field, field.ruleOf(part), item.parts[part]);
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
    if (const auto* list = std::get_if<ItemList>(&value)) {
        if (const QString problem = problemWithParts(field, *list); !problem.isEmpty())
            return problem;
    }
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

Result<> validateWhole(const EntityInfo& entity, const Record& record)
{
    const QString problem = entity.rule ? entity.rule(entity, record) : QString();
    return problem.isEmpty() ? Result<>() : error(Error::Code::InvalidInput, problem);
}

Result<> validateTyped(const EntityInfo& entity, const Record& record, const Record& before)
{
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.isWritable() || record.values[i] == before.values[i])
            continue;
        if (const QString problem = problemWithTyped(field, record.values[i], before.values[i]); !problem.isEmpty())
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
            *text = inForm(entity.fields[i], entity.fields[i].rule, *text);
        } else if (auto* ids = std::get_if<IdList>(&record.values[i])) {
            std::sort(ids->begin(), ids->end());
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
    }
}

} // namespace kith
