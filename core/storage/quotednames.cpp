// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quotednames.h"

#include "base/fold.h"
#include "schema/schema.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype shortest = 2;       // of one letter there is nothing to tell
constexpr qsizetype shortestNumber = 5; // as a page or a count might be

QString folded(const QString& text)
{
    return u' ' + joinedWords(fold(text)) + u' ';
}

/// The digits of what may be a telephone number; empty for anything else.
QString numberOf(const QString& text)
{
    QString digits;
    for (const QChar each : fold(text)) {
        if (each.isLetter())
            return {};
        if (each.isDigit())
            digits += each;
    }
    return digits.size() < shortestNumber ? QString() : digits;
}

/// Kinds of the program's own keep there a filter as somebody typed it.
bool isFilter(const Field& field)
{
    return field.name == "query"_L1;
}

} // namespace

Result<> QuotedNames::collect(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(connection, entity));
    KITH_TRY_ASSIGN(const auto record, reader.read(id));
    if (record)
        add(entity, *record);
    KITH_TRY_ASSIGN(Statement rows, connection.prepare("SELECT before, after FROM change WHERE kind = ?1 AND "
                                                       "record_id = ?2 AND operation <> 4"));
    rows.bind(1, qint64{entity.number}).bind(2, id);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return {};
        for (const int column : {0, 1}) {
            Record image = Schema::blank(entity);
            (void)applyImage(entity, image, rows.bytes(column));
            add(entity, image);
        }
    }
}

void QuotedNames::add(const EntityInfo& entity, const Record& record)
{
    addName(textOf(record.values[static_cast<size_t>(entity.titleField)]));
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const auto* list = std::get_if<ItemList>(&record.values[i]);
        const bool isNumber = field.search == SearchAs::Digits;
        if (!list || field.type != FieldType::List || !(isNumber || field.ruleOf(field.mainPart) == TextRule::Email))
            continue;
        for (const ListItem& item : *list) {
            const QString text = item.part(field.mainPart);
            if (!isNumber)
                m_wholes.insert(folded(text));
            else if (const QString digits = numberOf(text); !digits.isEmpty())
                m_numbers.insert(digits);
        }
    }
}

void QuotedNames::addName(const QString& text)
{
    const QString words = folded(text);
    if (words.size() < shortest + 2)
        return;
    const bool isOneWord = !QStringView(words).trimmed().contains(u' ');
    (isOneWord ? m_wholes : m_phrases).insert(words);
}

bool QuotedNames::areIn(const QString& text) const
{
    const QString words = folded(text);
    if (words.size() < shortest + 2)
        return false;
    return m_wholes.contains(words) || m_numbers.contains(numberOf(text)) ||
           std::ranges::any_of(m_phrases, [&](const QString& name) { return words.contains(name); });
}

bool QuotedNames::areIn(const FilterNode& filter) const
{
    return std::ranges::any_of(filter.parts, [&](const FilterNode& part) { return areIn(part); }) ||
           std::ranges::any_of(filter.values, [&](const FilterValue& value) {
               return value.kind == FilterValue::Kind::Text && areIn(value.text);
           });
}

bool QuotedNames::areInFilter(const QString& query) const
{
    const auto filter = parseFilter(query);
    const bool isOneWord = filter && filter->comparison == FilterOperator::Yes && filter->parts.empty();
    // What is no filter is words that are looked for: one value.
    return filter && !isOneWord ? areIn(*filter) : areIn(query);
}

std::vector<int> QuotedNames::fieldsOf(const EntityInfo& entity, const Record& record) const
{
    std::vector<int> found;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const bool isTitle = static_cast<int>(i) == entity.titleField && field.type == FieldType::Text;
        if ((isTitle && areIn(textOf(record.values[i]))) || (isFilter(field) && areInFilter(textOf(record.values[i]))))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

bool QuotedNames::areIn(const EntityInfo& entity, const Record& record) const
{
    return !fieldsOf(entity, record).empty();
}

std::vector<int> QuotedNames::fieldsIn(const EntityInfo& entity, const QByteArray& image) const
{
    Record record = Schema::blank(entity);
    (void)applyImage(entity, record, image);
    return fieldsOf(entity, record);
}

} // namespace kith
