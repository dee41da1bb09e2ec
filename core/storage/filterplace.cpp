// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filterplace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

FilterPlace::FilterPlace(const EntityInfo& entity, const FilterField& field, SqlValues& values)
    : m_entity(entity)
    , m_field(field)
    , m_values(values)
    , m_table(entity.name.toLatin1())
{
}

QByteArray FilterPlace::column() const
{
    return m_table + '.' + (m_field.isId() ? QByteArray("id") : m_field.field->column.toLatin1());
}

QByteArray FilterPlace::where(const Condition& condition) const
{
    if (m_field.isId())
        return condition(column());
    const Field& field = *m_field.field;
    if (field.source == FieldSource::Custom) {
        return m_table + ".id IN (SELECT custom_value.record_id FROM custom_value WHERE custom_value.field_id = " +
               m_values.add(field.customId) + " AND " + condition("custom_value.value") + ')';
    }
    if (field.source == FieldSource::Derived) {
        const QByteArray rollup = field.derivedTable.toLatin1();
        const QByteArray key = rollup + '.' + m_table + "_id";
        const QByteArray value = rollup + '.' + field.column.toLatin1();
        return m_table + ".id IN (SELECT " + key + " FROM " + rollup + " WHERE " + condition(value) + ')';
    }
    if (field.type == FieldType::References) {
        const QByteArray links = field.linkTable.toLatin1();
        return m_table + ".id IN (SELECT " + links + '.' + m_table + "_id FROM " + links + " WHERE " +
               condition(links + '.' + field.target.toLatin1() + "_id") + ')';
    }
    if (field.type == FieldType::List) {
        const QByteArray part = m_field.partName().toLatin1();
        if (m_field.entry >= 0)
            return '(' +
                   condition('(' + column() + " ->> '$[" + QByteArray::number(m_field.entry) + "]." + part + "')") +
                   ')';
        return '(' + column() + " <> '[]' AND EXISTS (SELECT 1 FROM json_each(" + column() + ") AS entry WHERE " +
               condition("(entry.value ->> '" + part + "')") + "))";
    }
    return condition(column());
}

QByteArray FilterPlace::whereNumber(bool holdsForNone, const Condition& condition) const
{
    const bool isDerived = m_field.field && m_field.field->source == FieldSource::Derived;
    if (!isDerived || !holdsForNone)
        return where(condition);
    const QByteArray others =
        where([&](const QByteArray& value) -> QByteArray { return '(' + condition(value) + ") IS NOT TRUE"; });
    return '(' + others + ") IS NOT TRUE";
}

QByteArray FilterPlace::isEmpty() const
{
    const bool hasNumber = m_field.field && m_field.field->source == FieldSource::Derived && m_field.field->isNumber();
    if (hasNumber)
        return whereNumber(true, [](const QByteArray& value) -> QByteArray { return '(' + value + " = 0)"; });
    const bool isColumn =
        m_field.isId() || (m_field.field->source == FieldSource::Stored && m_field.type() != FieldType::References &&
                           m_field.type() != FieldType::List);
    if (!isColumn) {
        return '(' + where([](const QByteArray& value) -> QByteArray { return '(' + value + " <> '')"; }) +
               ") IS NOT TRUE";
    }
    return '(' + column() + " IS NULL OR " + column() + " = '')";
}

bool FilterPlace::isInFragments(const QString& foldedWord) const
{
    // The tokenizer needs three letters, and ends at a zero.
    constexpr qsizetype shortest = 3;
    return m_field.field && m_field.field->source == FieldSource::Stored && m_field.field->search == SearchAs::Name &&
           foldedWord.toUcs4().size() >= shortest && !foldedWord.contains(QChar(0));
}

QByteArray FilterPlace::whereWord(const QString& foldedWord, const Condition& condition) const
{
    if (isInFragments(foldedWord)) {
        QString phrase = foldedWord;
        phrase.replace(u'"', u"\"\""_s);
        return '(' + m_table + ".id IN (SELECT search_fragment.rowid / 64 FROM search_fragment " +
               "WHERE search_fragment MATCH " + m_values.add(QString(u'"' + phrase + u'"')) +
               " AND search_fragment.rowid % 64 = " + QByteArray::number(m_entity.number) + ") AND " +
               where(condition) + ')';
    }
    const bool isPlain = std::ranges::none_of(
        foldedWord, [](QChar letter) { return letter < u' ' || letter == u'"' || letter == u'\\'; });
    if (m_field.type() != FieldType::List || !isPlain)
        return where(condition);
    return "(kith_contains(" + column() + ", " + m_values.add(foldedWord) + ") AND " + where(condition) + ')';
}

} // namespace kith
