// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/value.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kith {

/// What a value means and how it is stored, typed, shown and compared.
enum class FieldType {
    Text,        ///< one line
    Note,        ///< many lines
    Integer,     ///< a count, minutes, a score
    Decimal,     ///< scaled by 1 000 000
    Money,       ///< minor units of the book's base currency
    YesNo,       ///< 0 or 1
    Choice,      ///< the key of one of Field::choices
    Link,        ///< a web address
    Date,        ///< days since 1970-01-01
    PartialDate, ///< yyyymmdd, year 0000 where unknown
    Instant,     ///< milliseconds since 1970-01-01 UTC
    Time,        ///< of a day: minutes since midnight, 0 to 1439
    Reference,   ///< id of a record of Field::target
    References,  ///< ids of records of Field::target, in a link table
    List,        ///< labelled entries with Field::parts
};

/// Where the values of a field live.
enum class FieldSource {
    Stored,  ///< a column of the entity's own table, or its link table
    Derived, ///< read-only, from a rollup
    Custom,  ///< the user's own, in custom_value
};

/// How a field takes part in the search.
enum class SearchAs {
    Nothing,
    Name,   ///< by its words, in other scripts, by sound, and by fragments
    Words,  ///< by its words, in other scripts
    Digits, ///< telephone numbers: by fragments of their digits
    Note,   ///< by whole words
};

/// What happens to a record when the one it refers to is removed.
enum class OnRemove {
    Clear,     ///< the reference becomes empty
    RemoveToo, ///< it belongs to the other and goes (and comes back) with it, unless it belongs to others, too
    EndWithIt, ///< it is nothing without this one: it goes (and comes back) with it whatever else it refers to
};

/// Which derived column gives a field an indexed order.
enum class SortAs {
    Plain,          ///< the stored value itself
    Collation,      ///< its collation key, in the BLOB column sortColumn
    FirstCollation, ///< the collation key of a list's first entry, in the BLOB column sortColumn
    FirstText,      ///< a list's first entry, folded, in the TEXT column sortColumn
};

/// What a text, or a part of a list's entry, has to be beyond a text (textrule.h).
enum class TextRule { Any, Date, State, Link, Email, Currency, Language };

struct Choice
{
    QString key{};               ///< stored and exchanged
    const char* label = nullptr; ///< to be translated in context "choices"; null for the user's own: the key is shown
};

/// One field of an entity: everything forms, tables, filters, import, export, history and search need to know of it.
struct Field
{
    QString name{};              ///< snake_case; the same in filter, JSON, import and export
    const char* label = nullptr; ///< to be translated in context "fields"; null for custom fields
    QString customLabel{};       ///< what the user calls a custom field
    FieldType type = FieldType::Text;
    FieldSource source = FieldSource::Stored;
    QString column{};           ///< of the entity's table; Derived: of derivedTable; empty for References and Custom
    QString derivedTable{};     ///< Derived: the rollup's table
    QStringList synonyms{};     ///< other headers an import may use
    QString itemName{};         ///< List: what one entry is called: "phone" of "phones"
    QStringList parts{};        ///< List: the names of the parts
    int mainPart = 0;           ///< List: the part shown, sorted and compared
    bool hasPlainParts = false; ///< List: a part is known by its own name ("city"), not by the item's ("consent_date")
    TextRule rule = TextRule::Any;     ///< of a Text
    std::vector<TextRule> partRules{}; ///< List: of its parts, as far as they have any; State is one of `choices`
    QString target{};                  ///< Reference(s): the entity's name
    QString linkTable{};               ///< References: table with the columns `<entity>_id` and `<target>_id`
    OnRemove onRemove = OnRemove::Clear;
    std::vector<Choice> choices{};
    bool openChoices = false; ///< other keys than those of choices are accepted, too
    bool isRequired = false;
    bool isReadOnly = false;    ///< set by the program, never by a form or an import
    bool isDemographic = false; ///< optional and out of the way
    SearchAs search = SearchAs::Nothing;
    SortAs sort = SortAs::Plain;
    QString sortColumn{};            ///< the derived column of SortAs; empty for Plain
    bool isIndexed = false;          ///< its first page comes by key
    QString sortNext{};              ///< the column of a Time that orders what is equal; without one comes last
    qint64 minimum = 0, maximum = 0; ///< Integer: inclusive range where maximum > minimum
    qint64 customId = 0;             ///< Custom: id in custom_field

    std::function<Value(const void*)> read{};         ///< from the entity's struct; null where it has no such member
    std::function<void(void*, const Value&)> write{}; ///< into the entity's struct

    [[nodiscard]] bool isWritable() const { return source != FieldSource::Derived && !isReadOnly; }
    [[nodiscard]] bool isNumber() const;
    /// Whether its value lies in a column of the entity's own table.
    [[nodiscard]] bool hasColumn() const { return source == FieldSource::Stored && !column.isEmpty(); }
    [[nodiscard]] TextRule ruleOf(qsizetype part) const
    {
        return part < std::ssize(partRules) ? partRules[static_cast<size_t>(part)] : TextRule::Any;
    }
    /// What the user reads: translated, or the custom field's own words.
    [[nodiscard]] QString title() const;
    /// What the user reads for a choice's key.
    [[nodiscard]] QString choiceTitle(const QString& key) const;
};

struct Record;
struct EntityInfo;

/// What is wrong with a record as a whole, for a person; empty where nothing is.
using RecordRule = std::function<QString(const EntityInfo&, const Record&)>;

/// A kind of record: its table, its fields, its names.
struct EntityInfo
{
    int number = 0;                    ///< 1…63, stored in the change log and the search: never changed
    QString name{};                    ///< singular: "customer"; also the table's name
    QString plural{};                  ///< "customers"
    const char* label = nullptr;       ///< singular, translated in context "entities"
    const char* pluralLabel = nullptr; ///< plural, translated in context "entities"
    std::vector<Field> fields{};
    int titleField = 0;         ///< the field a person knows the record by
    QString defaultSort{};      ///< the field lists are sorted by
    bool isNewestFirst = false; ///< … descending
    bool takesCustomFields = false;
    bool isInternal = false; ///< kept by the program (mappings): logged and undone, not offered as KIND
    RecordRule rule{};       ///< what its fields must be together; null where there is no such rule

    [[nodiscard]] const Field* find(QStringView fieldName) const; ///< null where there is none
    [[nodiscard]] int indexOf(QStringView fieldName) const;       ///< -1 where there is none
    [[nodiscard]] bool isSearchable() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString pluralTitle() const;
};

/// A record of any kind: one value a field of its EntityInfo, in that order.
struct Record
{
    int kind = 0;  ///< EntityInfo::number
    qint64 id = 0; ///< 0 until first saved
    std::vector<Value> values{};

    friend bool operator==(const Record&, const Record&) = default;
};

} // namespace kith
