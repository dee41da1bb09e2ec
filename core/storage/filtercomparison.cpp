// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filtercomparison.h"

#include "base/fold.h"
#include "base/phone.h"
#include "storage/referencenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t longestList = 300; // SQLite refuses expressions nested more than a thousand deep

struct Filter
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

QByteArray joined(const std::vector<QByteArray>& conditions, const QByteArray& joint)
{
    QByteArray all;
    for (const QByteArray& condition : conditions)
        all += (all.isEmpty() ? QByteArray() : joint) + condition;
    return '(' + all + ')';
}

QByteArray symbol(FilterOperator meaning)
{
    switch (meaning) {
    case FilterOperator::Less:
        return " < ";
    case FilterOperator::LessOrEqual:
        return " <= ";
    case FilterOperator::Greater:
        return " > ";
    case FilterOperator::GreaterOrEqual:
        return " >= ";
    default:
        return " = ";
    }
}

bool isOrdering(FilterOperator meaning)
{
    return meaning == FilterOperator::Less || meaning == FilterOperator::LessOrEqual ||
           meaning == FilterOperator::Greater || meaning == FilterOperator::GreaterOrEqual;
}

/// Digits and what people put between them.
bool looksLikePhone(const QString& text)
{
    static constexpr QStringView between = u"+-–/(). \u00a0";
    return !phoneDigits(text).isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character.isDigit() || between.contains(character);
    });
}

/// The sentence's %1 is the position of the value.
tl::unexpected<FilterProblem> problem(const FilterValue& value, const QString& sentence)
{
    return tl::unexpected(FilterProblem{sentence.arg(value.range.offset + 1), value.range});
}

} // namespace

FilterComparison::FilterComparison(const FilterNode& node, const FilterField& field, const EntityInfo& entity,
                                   const Schema& schema, const FilterContext& context, SqlValues& values)
    : m_node(node)
    , m_field(field)
    , m_entity(entity)
    , m_schema(schema)
    , m_context(context)
    , m_values(values)
    , m_place(entity, field, values)
{
}

FilterResult<QByteArray> FilterComparison::condition() const
{
    switch (m_node.comparison) {
    case FilterOperator::Empty:
        return m_place.isEmpty();
    case FilterOperator::NotEmpty:
        return '(' + m_place.isEmpty() + ") IS NOT TRUE";
    case FilterOperator::NotEqual: {
        KITH_TRY_ASSIGN(const QByteArray equal, withOperator(FilterOperator::Equal, m_node.values));
        return '(' + equal + ") IS NOT TRUE";
    }
    case FilterOperator::In:
        return anyOf(m_node.values);
    case FilterOperator::Between:
        if (m_field.type() != FieldType::PartialDate && m_field.type() != FieldType::Date &&
            m_field.type() != FieldType::Instant) {
            KITH_TRY_ASSIGN(const QByteArray from,
                            withOperator(FilterOperator::GreaterOrEqual, {m_node.values.front()}));
            KITH_TRY_ASSIGN(const QByteArray to, withOperator(FilterOperator::LessOrEqual, {m_node.values.back()}));
            return '(' + from + " AND " + to + ')';
        }
        break;
    default:
        break;
    }
    return withOperator(m_node.comparison, m_node.values);
}

FilterResult<QByteArray> FilterComparison::anyOf(const Values& values) const
{
    if (values.size() > longestList) {
        return tl::unexpected(
            FilterProblem{Filter::tr("The list is too long from position %1 on: at most %2 values are compared.")
                              .arg(QString::number(values[longestList].range.offset + 1), QString::number(longestList)),
                          values[longestList].range});
    }
    const bool hasBlank =
        std::ranges::any_of(values, [](const FilterValue& value) { return fold(value.text).isEmpty(); });
    if (m_field.type() == FieldType::Text && m_field.field->search != SearchAs::Digits && !hasBlank)
        return anyText(values);
    std::vector<QByteArray> conditions;
    for (const FilterValue& value : values) {
        KITH_TRY_ASSIGN(QByteArray equal, withOperator(FilterOperator::Equal, {value}));
        conditions.push_back(std::move(equal));
    }
    return joined(conditions, " OR ");
}

/// Folds the field once instead of once a value.
FilterResult<QByteArray> FilterComparison::anyText(const Values& values) const
{
    QByteArray words;
    for (const FilterValue& value : values) {
        KITH_TRY_ASSIGN(const QString written, filterText(value, m_field));
        words += (words.isEmpty() ? "" : ", ") + m_values.add(fold(written));
    }
    return m_place.where(
        [&](const QByteArray& value) -> QByteArray { return "(kith_fold(" + value + ") IN (" + words + "))"; });
}

FilterResult<QByteArray> FilterComparison::withOperator(FilterOperator meaning, const Values& values) const
{
    switch (m_field.type()) {
    case FieldType::YesNo:
        return yesNo(meaning, values);
    case FieldType::Choice:
        return choice(meaning, values);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return number(meaning, values);
    case FieldType::Time:
        return timeOfDay(meaning, values);
    case FieldType::Date:
    case FieldType::Instant:
        return span(meaning, values);
    case FieldType::PartialDate:
        return yearly(meaning, values);
    case FieldType::Reference:
    case FieldType::References:
        return m_field.isId() ? id(meaning, values) : reference(meaning, values);
    case FieldType::Text:
    case FieldType::Note:
    case FieldType::Link:
    case FieldType::List:
        break;
    }
    return text(meaning, values);
}

FilterResult<QByteArray> FilterComparison::yesNo(FilterOperator meaning, const Values& values) const
{
    const QByteArray yes = m_place.where([](const QByteArray& value) -> QByteArray { return '(' + value + " <> 0)"; });
    if (meaning == FilterOperator::Yes)
        return yes;
    if (meaning != FilterOperator::Equal)
        return unfit();
    KITH_TRY_ASSIGN(const bool wanted, filterYesNo(values.front(), m_field));
    return wanted ? yes : '(' + yes + ") IS NOT TRUE";
}

FilterResult<QByteArray> FilterComparison::text(FilterOperator meaning, const Values& values) const
{
    if (values.empty() || meaning == FilterOperator::Within)
        return unfit();
    KITH_TRY_ASSIGN(const QString written, filterText(values.front(), m_field));
    if (m_field.field->search == SearchAs::Digits && m_field.part >= 0 && looksLikePhone(written) &&
        !isOrdering(meaning))
        return phone(meaning, written);
    const QString word = fold(written);
    if (word.isEmpty() && meaning == FilterOperator::Equal)
        return m_place.isEmpty();

    const QByteArray parameter = m_values.add(word);
    if (isOrdering(meaning)) {
        return m_place.where([&](const QByteArray& value) -> QByteArray {
            return "(kith_fold(" + value + ")" + symbol(meaning) + parameter + " AND " + value + " <> '')";
        });
    }
    const QByteArray function = meaning == FilterOperator::Contains     ? "kith_contains("
                                : meaning == FilterOperator::StartsWith ? "kith_starts("
                                                                        : "kith_equals(";
    return m_place.whereWord(
        word, [&](const QByteArray& value) -> QByteArray { return function + value + ", " + parameter + ')'; });
}

/// By digits, so that spaces, dashes and brackets do not matter. A leading 0 may be the trunk prefix that the
/// international form lacks; whole numbers are compared in that form, too.
FilterResult<QByteArray> FilterComparison::phone(FilterOperator meaning, const QString& written) const
{
    const QString digits = phoneDigits(written);
    QString national = digits;
    while (national.startsWith(u'0') && national.size() > 3)
        national = national.sliced(1);
    const QByteArray typed = m_values.add(digits);
    const QByteArray bare = m_values.add(national);
    const QByteArray whole = m_values.add(phoneDigits(e164(written, m_context.region).value_or(written)));
    const auto matches = [&](const QByteArray& value) -> QByteArray {
        const QByteArray found = "kith_digits(" + value + ')';
        switch (meaning) {
        case FilterOperator::Contains:
            return "(instr(" + found + ", " + typed + ") OR instr(" + found + ", " + bare + "))";
        case FilterOperator::StartsWith:
            return "(instr(" + found + ", " + typed + ") = 1)";
        default:
            return '(' + found + " IN (" + typed + ", " + whole + "))";
        }
    };
    FilterField international = m_field;
    international.part = std::max(0, static_cast<int>(m_field.field->parts.indexOf(u"e164"_s)));
    const FilterPlace internationally(m_entity, international, m_values);
    // A look at all digits of the list first, which most rows do not survive.
    const QByteArray all = "kith_digits(" + m_place.column() + ')';
    return "((instr(" + all + ", " + typed + ") OR instr(" + all + ", " + bare + ") OR instr(" + all + ", " + whole +
           ")) AND (" + m_place.where(matches) + " OR " + internationally.where(matches) + "))";
}

FilterResult<QByteArray> FilterComparison::choice(FilterOperator meaning, const Values& values) const
{
    if (values.empty() || isOrdering(meaning) || meaning == FilterOperator::Within)
        return unfit();
    if (meaning == FilterOperator::Equal) {
        KITH_TRY_ASSIGN(const QStringList keys, filterChoices(values.front(), m_field));
        return m_place.where([&](const QByteArray& value) -> QByteArray {
            std::vector<QByteArray> equal;
            for (const QString& key : keys)
                equal.push_back("kith_equals(" + value + ", " + m_values.add(fold(key)) + ')');
            return joined(equal, " OR ");
        });
    }
    KITH_TRY_ASSIGN(const QString written, filterText(values.front(), m_field));
    const QString word = fold(written);
    const bool anywhere = meaning == FilterOperator::Contains;
    return m_place.where([&](const QByteArray& value) -> QByteArray {
        const QByteArray function = anywhere ? "kith_contains(" : "kith_starts(";
        std::vector<QByteArray> matches{function + value + ", " + m_values.add(word) + ')'};
        for (const Choice& known : m_field.field->choices) {
            const QString title = fold(m_field.field->choiceTitle(known.key));
            if (anywhere ? title.contains(word) : title.startsWith(word))
                matches.push_back(value + " = " + m_values.add(known.key));
        }
        return joined(matches, " OR ");
    });
}

FilterResult<QByteArray> FilterComparison::number(FilterOperator meaning, const Values& values) const
{
    if (meaning != FilterOperator::Equal && !isOrdering(meaning))
        return unfit();
    KITH_TRY_ASSIGN(const qint64 wanted, filterNumber(values.front(), m_field, m_context));
    const bool less = meaning == FilterOperator::Less || meaning == FilterOperator::LessOrEqual;
    const bool greater = meaning == FilterOperator::Greater || meaning == FilterOperator::GreaterOrEqual;
    const bool orEqual = meaning != FilterOperator::Less && meaning != FilterOperator::Greater;
    const bool holdsForNone = (less && 0 < wanted) || (greater && 0 > wanted) || (orEqual && wanted == 0);
    const QByteArray parameter = m_values.add(wanted);
    return m_place.whereNumber(holdsForNone, [&](const QByteArray& value) -> QByteArray {
        return '(' + value + symbol(meaning) + parameter + ')';
    });
}

FilterResult<QByteArray> FilterComparison::timeOfDay(FilterOperator meaning, const Values& values) const
{
    if (meaning != FilterOperator::Equal && !isOrdering(meaning))
        return unfit();
    KITH_TRY_ASSIGN(const qint64 wanted, filterTimeOfDay(values.front(), m_field));
    const QByteArray parameter = m_values.add(wanted);
    return m_place.where(
        [&](const QByteArray& value) -> QByteArray { return '(' + value + symbol(meaning) + parameter + ')'; });
}

FilterResult<QByteArray> FilterComparison::id(FilterOperator meaning, const Values& values) const
{
    if (meaning != FilterOperator::Equal && !isOrdering(meaning))
        return unfit();
    const auto wanted = filterId(values.front(), m_entity.name);
    if (!wanted)
        return problem(values.front(), Filter::tr("The id at position %1 is not a number."));
    const QByteArray parameter = m_values.add(*wanted);
    return m_place.where(
        [&](const QByteArray& value) -> QByteArray { return '(' + value + symbol(meaning) + parameter + ')'; });
}

FilterResult<QByteArray> FilterComparison::reference(FilterOperator meaning, const Values& values) const
{
    if (values.empty() || isOrdering(meaning) || meaning == FilterOperator::Within)
        return unfit();
    const EntityInfo& target = m_schema.entity(m_field.field->target);
    const FilterValue& value = values.front();
    std::optional<qint64> id;
    if (value.kind == FilterValue::Kind::Me && target.name == u"employee") {
        if (m_context.employee == 0)
            return problem(value, Filter::tr("Who is “me” at position %1? Choose who is working first."));
        id = m_context.employee;
    } else if (meaning == FilterOperator::Equal && value.kind == FilterValue::Kind::Text) {
        id = writtenId(target, value.text, BareNumber::IsName);
    }
    if (id) { // no look at what the others are called: the column has an index
        const QByteArray parameter = m_values.add(*id);
        return m_place.where(
            [&](const QByteArray& column) -> QByteArray { return '(' + column + " = " + parameter + ')'; });
    }
    KITH_TRY_ASSIGN(const QByteArray wanted, calledSo(meaning, value, target));
    const QByteArray table = target.name.toLatin1();
    return m_place.where([&](const QByteArray& column) -> QByteArray {
        return '(' + column + " IN (SELECT " + table + ".id FROM " + table + " WHERE " + wanted + "))";
    });
}

/// A condition on the target's table.
FilterResult<QByteArray> FilterComparison::calledSo(FilterOperator meaning, const FilterValue& value,
                                                    const EntityInfo& target) const
{
    KITH_TRY_ASSIGN(const QString written, filterText(value, m_field));
    const QByteArray table = target.name.toLatin1();
    const QByteArray name = table + '.' + target.fields[static_cast<size_t>(target.titleField)].column.toLatin1();
    const QByteArray word = m_values.add(fold(written));
    if (meaning == FilterOperator::Contains)
        return "kith_contains(" + name + ", " + word + ')';
    if (meaning == FilterOperator::StartsWith)
        return "kith_starts(" + name + ", " + word + ')';
    const QByteArray named = "kith_equals(" + name + ", " + word + ')';
    const auto number = filterId(value, target.name);
    return number ? '(' + named + " OR " + table + ".id = " + m_values.add(*number) + ')' : named;
}

tl::unexpected<FilterProblem> FilterComparison::unfit() const
{
    const QString fitting = filterComparisons(m_field.type()).join(u", "_s);
    const QString sentence =
        m_node.comparison == FilterOperator::Yes
            ? Filter::tr("“%1” at position %2 needs a comparison: write one of %3 after it.")
            : Filter::tr("“%1” at position %2 cannot be compared in this way: what fits it is %3.");
    const QString position = QString::number(m_node.range.offset + 1);
    return tl::unexpected(FilterProblem{sentence.arg(shownName(m_field), position, fitting), m_node.range});
}

} // namespace kith
