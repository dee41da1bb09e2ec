// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowbuilder.h"

#include "base/fold.h"
#include "base/phone.h"
#include "schema/valuejson.h"

namespace kith {

namespace {

bool isTextType(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Note || type == FieldType::Choice || type == FieldType::Link;
}

ColumnValue plainValue(const Field& field, const Value& value)
{
    if (field.type == FieldType::List) {
        const auto* list = std::get_if<ItemList>(&value);
        return {ColumnValue::Type::Text, 0, list ? listToJson(field, *list) : QByteArray("[]")};
    }
    if (isTextType(field.type))
        return {ColumnValue::Type::Text, 0, textOf(value).toUtf8()};
    if (const auto* integer = std::get_if<qint64>(&value))
        return {ColumnValue::Type::Integer, *integer, {}};
    // Yes and no know no third: what was not said is no.
    if (field.type == FieldType::YesNo)
        return {ColumnValue::Type::Integer, 0, {}};
    return {};
}

QString firstEntry(const Field& field, const Value& value)
{
    const auto* list = std::get_if<ItemList>(&value);
    return list && !list->empty() ? list->front().part(field.mainPart) : QString();
}

void append(QByteArray& text, const QString& words)
{
    if (words.isEmpty())
        return;
    if (!text.isEmpty() && !text.endsWith(SearchDocument::titleEnd))
        text += ' ';
    text += words.toUtf8();
}

/// Everything readable in a value: a text, or all parts of all entries of a list.
QStringList textsOf(const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return {*text};
    QStringList texts;
    if (const auto* list = std::get_if<ItemList>(&value)) {
        for (const ListItem& item : *list)
            texts += item.parts;
    }
    return texts;
}

void addWords(SearchDocument& document, const QString& text)
{
    if (text.isEmpty())
        return;
    const QString folded = fold(text);
    append(document.exact, joinedWords(folded));
    const QString romanised = latin(folded);
    if (romanised != folded)
        append(document.latin, joinedWords(romanised));
}

void addName(SearchDocument& document, const QString& text)
{
    if (text.isEmpty())
        return;
    const SearchForms forms = searchForms(text);
    append(document.exact, joinedWords(forms.exact));
    append(document.sound, joinedWords(forms.sound));
    append(document.fragments, forms.exact);
    if (forms.latin != forms.exact) {
        append(document.latin, joinedWords(forms.latin));
        append(document.fragments, forms.latin);
    }
}

void addPhones(SearchDocument& document, const Value& value)
{
    const auto* list = std::get_if<ItemList>(&value);
    if (!list)
        return;
    for (const ListItem& item : *list) {
        const QString international = phoneDigits(item.part(1));
        append(document.fragments, international.isEmpty() ? phoneDigits(item.part(0)) : international);
    }
}

void addField(SearchDocument& document, const Field& field, const Value& value)
{
    switch (field.search) {
    case SearchAs::Nothing:
        break;
    case SearchAs::Name:
        addName(document, textOf(value));
        break;
    case SearchAs::Words:
        for (const QString& text : textsOf(value))
            addWords(document, text);
        break;
    case SearchAs::Digits:
        addPhones(document, value);
        break;
    case SearchAs::Note:
        append(document.note, joinedWords(fold(textOf(value))));
        break;
    }
}

} // namespace

bool SearchDocument::isEmpty() const
{
    return exact.isEmpty() && latin.isEmpty() && sound.isEmpty() && note.isEmpty() && fragments.isEmpty();
}

RowBuilder::RowBuilder(const Collation& collation)
    : m_collation(&collation)
{
}

std::vector<QByteArray> RowBuilder::columnNames(const EntityInfo& entity)
{
    std::vector<QByteArray> names;
    for (const Field& field : entity.fields) {
        if (!field.hasColumn())
            continue;
        names.push_back(field.column.toUtf8());
        if (!field.sortColumn.isEmpty())
            names.push_back(field.sortColumn.toUtf8());
    }
    return names;
}

PreparedRow RowBuilder::build(const EntityInfo& entity, const Record& record) const
{
    PreparedRow row{.columns = columns(entity, record)};
    if (entity.isSearchable())
        row.search = searchDocument(entity, record);
    return row;
}

std::vector<ColumnValue> RowBuilder::columns(const EntityInfo& entity, const Record& record) const
{
    std::vector<ColumnValue> values;
    values.reserve(entity.fields.size());
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (!field.hasColumn())
            continue;
        values.push_back(plainValue(field, record.values[i]));
        if (!field.sortColumn.isEmpty())
            values.push_back(sortValue(field, record.values[i]));
    }
    return values;
}

ColumnValue RowBuilder::sortValue(const Field& field, const Value& value) const
{
    switch (field.sort) {
    case SortAs::FirstText:
        return {ColumnValue::Type::Text, 0, fold(firstEntry(field, value)).toUtf8()};
    case SortAs::FirstCollation:
        return {ColumnValue::Type::Blob, 0, m_collation->sortKey(firstEntry(field, value))};
    case SortAs::Collation:
        return {ColumnValue::Type::Blob, 0, m_collation->sortKey(textOf(value))};
    case SortAs::Plain:
        break;
    }
    return {};
}

SearchDocument RowBuilder::searchDocument(const EntityInfo& entity, const Record& record)
{
    SearchDocument document;
    const size_t title = static_cast<size_t>(entity.titleField);
    addField(document, entity.fields[title], record.values[title]);
    if (!document.exact.isEmpty())
        document.exact += SearchDocument::titleEnd;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (i != title)
            addField(document, entity.fields[i], record.values[i]);
    }
    return document;
}

} // namespace kith
