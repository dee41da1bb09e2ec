// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/id.h"
#include "schema/field.h"

#include <QDate>
#include <QDateTime>

#include <type_traits>
#include <utility>

namespace kith {

/// How a member of an entity's struct becomes a Value and comes back. Null and "nothing" are the same to a struct.
template<typename T>
struct ValueOf;

template<>
struct ValueOf<QString>
{
    static Value to(const QString& text) { return text; }
    static QString from(const Value& value) { return textOf(value); }
};

template<>
struct ValueOf<bool>
{
    static Value to(bool yes) { return qint64{yes}; }
    static bool from(const Value& value) { return integerOf(value) != 0; }
};

template<>
struct ValueOf<int>
{
    static Value to(int number) { return number == 0 ? Value() : Value(qint64{number}); }
    static int from(const Value& value) { return static_cast<int>(integerOf(value)); }
};

template<>
struct ValueOf<QDate>
{
    static Value to(QDate date) { return date.isValid() ? Value(daysFromDate(date)) : Value(); }
    static QDate from(const Value& value) { return isNull(value) ? QDate() : dateFromDays(integerOf(value)); }
};

template<>
struct ValueOf<QTime>
{
    static Value to(QTime time) { return time.isValid() ? Value(minutesFromTime(time)) : Value(); }
    static QTime from(const Value& value) { return isNull(value) ? QTime() : timeFromMinutes(integerOf(value)); }
};

template<>
struct ValueOf<QDateTime>
{
    static Value to(const QDateTime& time) { return time.isValid() ? Value(time.toMSecsSinceEpoch()) : Value(); }
    static QDateTime from(const Value& value)
    {
        return isNull(value) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integerOf(value), Qt::UTC);
    }
};

template<>
struct ValueOf<PartialDate>
{
    static Value to(PartialDate date) { return date.isNull() ? Value() : Value(qint64{date.toInteger()}); }
    static PartialDate from(const Value& value)
    {
        return PartialDate::fromInteger(integerOf(value)).value_or(PartialDate());
    }
};

template<>
struct ValueOf<ItemList>
{
    static Value to(const ItemList& list) { return list; }
    static ItemList from(const Value& value)
    {
        const auto* list = std::get_if<ItemList>(&value);
        return list ? *list : ItemList();
    }
};

template<typename Tag>
struct ValueOf<Id<Tag>>
{
    static Value to(Id<Tag> id) { return id.isValid() ? Value(id.value) : Value(); }
    static Id<Tag> from(const Value& value) { return {integerOf(value)}; }
};

template<typename Tag>
struct ValueOf<std::vector<Id<Tag>>>
{
    static Value to(const std::vector<Id<Tag>>& ids)
    {
        IdList list;
        for (const Id<Tag> id : ids)
            list.push_back(id.value);
        return list;
    }
    static std::vector<Id<Tag>> from(const Value& value)
    {
        std::vector<Id<Tag>> ids;
        if (const auto* list = std::get_if<IdList>(&value)) {
            for (const qint64 id : *list)
                ids.push_back({id});
        }
        return ids;
    }
};

/// A Field being described, with the words a description reads well in; converts to the Field it made.
class FieldBuilder
{
public:
    explicit FieldBuilder(Field field)
        : m_field(std::move(field))
    {
    }

    FieldBuilder& required() { return m_field.isRequired = true, *this; }
    FieldBuilder& readOnly() { return m_field.isReadOnly = true, *this; }
    FieldBuilder& demographic() { return m_field.isDemographic = true, *this; }
    FieldBuilder& searchable(SearchAs as) { return m_field.search = as, *this; }
    FieldBuilder& synonyms(QStringList names) { return m_field.synonyms = std::move(names), *this; }
    FieldBuilder& range(qint64 low, qint64 high) { return m_field.minimum = low, m_field.maximum = high, *this; }
    FieldBuilder& ownedByTarget() { return m_field.onRemove = OnRemove::RemoveToo, *this; }
    FieldBuilder& endsWithTarget() { return m_field.onRemove = OnRemove::EndWithIt, *this; }
    FieldBuilder& thenBy(QString column) { return m_field.sortNext = std::move(column), *this; }
    FieldBuilder& indexed() { return m_field.isIndexed = true, *this; }
    FieldBuilder& as(FieldType type) { return m_field.type = type, *this; }
    FieldBuilder& sortedBy(QString column, SortAs as)
    {
        m_field.sortColumn = std::move(column);
        m_field.sort = as;
        return *this;
    }
    FieldBuilder& choices(std::vector<Choice> choices, bool open = false)
    {
        m_field.type = FieldType::Choice;
        m_field.choices = std::move(choices);
        m_field.openChoices = open;
        return *this;
    }
    /// For a list: what its first entry is called, the parts of an entry, and which part stands for the whole.
    FieldBuilder& items(QString itemName, QStringList parts, int mainPart = 0)
    {
        m_field.itemName = std::move(itemName);
        m_field.parts = std::move(parts);
        m_field.mainPart = mainPart;
        return *this;
    }

    FieldBuilder& rule(TextRule rule) { return m_field.rule = rule, *this; }
    FieldBuilder& partRules(std::vector<TextRule> rules, std::vector<Choice> states = {})
    {
        m_field.partRules = std::move(rules);
        m_field.choices = std::move(states);
        return *this;
    }
    FieldBuilder& plainParts() { return m_field.hasPlainParts = true, *this; }

    operator Field() const { return m_field; } // NOLINT(google-explicit-constructor): the point of the builder

private:
    Field m_field;
};

/// A field kept in a member of the entity's struct; its type follows from the member's.
template<typename T, typename Member>
FieldBuilder field(const QString& name, const char* label, Member T::*member)
{
    Field made{.name = name, .label = label, .column = name};
    if constexpr (std::is_same_v<Member, bool>)
        made.type = FieldType::YesNo;
    else if constexpr (std::is_same_v<Member, int>)
        made.type = FieldType::Integer;
    else if constexpr (std::is_same_v<Member, QDate>)
        made.type = FieldType::Date;
    else if constexpr (std::is_same_v<Member, QDateTime>)
        made.type = FieldType::Instant;
    else if constexpr (std::is_same_v<Member, QTime>)
        made.type = FieldType::Time;
    else if constexpr (std::is_same_v<Member, PartialDate>)
        made.type = FieldType::PartialDate;
    else if constexpr (std::is_same_v<Member, ItemList>)
        made.type = FieldType::List;
    made.read = [member](const void* entity) {
        return ValueOf<Member>::to(static_cast<const T*>(entity)->*member);
    };
    made.write = [member](void* entity, const Value& value) {
        static_cast<T*>(entity)->*member = ValueOf<Member>::from(value);
    };
    return FieldBuilder(std::move(made));
}

/// A field that names another record: the column is `<name>_id`.
template<typename T, typename Tag>
FieldBuilder reference(const QString& name, const char* label, Id<Tag> T::*member, QString target)
{
    Field made = field(name, label, member);
    made.type = FieldType::Reference;
    made.column = name + QLatin1StringView("_id");
    made.target = std::move(target);
    return FieldBuilder(std::move(made));
}

/// A field that names any number of records, kept in a link table.
template<typename T, typename Tag>
FieldBuilder references(const QString& name, const char* label, std::vector<Id<Tag>> T::*member, QString target,
                        QString linkTable)
{
    Field made = field(name, label, member);
    made.type = FieldType::References;
    made.column.clear();
    made.target = std::move(target);
    made.linkTable = std::move(linkTable);
    return FieldBuilder(std::move(made));
}

/// A read-only field from a rollup.
inline FieldBuilder derived(const QString& name, const char* label, FieldType type, QString table)
{
    Field made{.name = name, .label = label, .type = type, .source = FieldSource::Derived, .column = name};
    made.derivedTable = std::move(table);
    return FieldBuilder(std::move(made));
}

/// The values of a struct as a record; fields the struct does not have stay null.
template<typename T>
Record toRecord(const T& entity, const EntityInfo& info)
{
    Record record{.kind = info.number, .id = entity.id.value, .values = std::vector<Value>(info.fields.size())};
    for (size_t i = 0; i < info.fields.size(); ++i) {
        if (info.fields[i].read)
            record.values[i] = info.fields[i].read(&entity);
    }
    return record;
}

template<typename T>
T fromRecord(const Record& record, const EntityInfo& info)
{
    T entity;
    entity.id = {record.id};
    for (size_t i = 0; i < info.fields.size() && i < record.values.size(); ++i) {
        if (info.fields[i].write)
            info.fields[i].write(&entity, record.values[i]);
    }
    return entity;
}

} // namespace kith
