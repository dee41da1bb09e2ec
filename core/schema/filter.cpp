// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filter.h"

#include "schema/filterlexer.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString quoted(QStringView text)
{
    QString result = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\';
        if (character == u'\n')
            result += u"\\n";
        else if (character == u'\t')
            result += u"\\t";
        else
            result += character;
    }
    return result + u'"';
}

bool isBareValue(QStringView text)
{
    if (text.isEmpty() || isFilterKeyword(text) || text.startsWith("today"_L1, Qt::CaseInsensitive))
        return false;
    const bool numeric = std::ranges::all_of(text, [](QChar character) {
        return (character >= u'0' && character <= u'9') || character == u'.' || character == u'-';
    });
    return numeric || isFilterName(text);
}

QString fieldText(const QString& field)
{
    return isFilterName(field) && !isFilterKeyword(field) ? field : quoted(field);
}

QString unitText(int amount, FilterValue::Unit unit)
{
    static constexpr std::array one{"day"_L1, "week"_L1, "month"_L1, "year"_L1};
    static constexpr std::array many{"days"_L1, "weeks"_L1, "months"_L1, "years"_L1};
    const auto index = static_cast<size_t>(unit);
    return amount == 1 || amount == -1 ? one.at(index) : many.at(index);
}

QString relativeText(const FilterValue& value)
{
    if (value.amount == 0)
        return u"today"_s;
    const QString sign = value.amount > 0 ? u"+"_s : QString();
    return sign + QString::number(value.amount) + u' ' + unitText(value.amount, value.unit);
}

QString periodText(const FilterValue& value)
{
    const QString side = value.direction == FilterValue::Direction::Past     ? u"last "_s
                         : value.direction == FilterValue::Direction::Coming ? u"next "_s
                                                                             : QString();
    return side + QString::number(value.amount) + u' ' + unitText(value.amount, value.unit);
}

QString listText(const std::vector<FilterValue>& values)
{
    QStringList items;
    for (const FilterValue& value : values)
        items.append(toText(value));
    return u'(' + items.join(u", "_s) + u')';
}

QString operatorText(FilterOperator comparison)
{
    switch (comparison) {
    case FilterOperator::Equal:
        return u"="_s;
    case FilterOperator::NotEqual:
        return u"!="_s;
    case FilterOperator::Less:
        return u"<"_s;
    case FilterOperator::LessOrEqual:
        return u"<="_s;
    case FilterOperator::Greater:
        return u">"_s;
    case FilterOperator::GreaterOrEqual:
        return u">="_s;
    case FilterOperator::Contains:
        return u"~"_s;
    case FilterOperator::StartsWith:
        return u"starts with"_s;
    case FilterOperator::In:
        return u"in"_s;
    case FilterOperator::Between:
        return u"between"_s;
    case FilterOperator::Within:
        return u"within"_s;
    case FilterOperator::Empty:
        return u"is empty"_s;
    case FilterOperator::NotEmpty:
        return u"is not empty"_s;
    case FilterOperator::Yes:
        break;
    }
    return {};
}

QString comparisonText(const FilterNode& node)
{
    const QString field = fieldText(node.field);
    const QString meaning = operatorText(node.comparison);
    if (meaning.isEmpty())
        return field;
    if (node.comparison == FilterOperator::In)
        return field + u' ' + meaning + u' ' + listText(node.values);
    QStringList values;
    for (const FilterValue& value : node.values)
        values.append(toText(value));
    return field + u' ' + meaning + (values.isEmpty() ? QString() : u' ' + values.join(u" and "_s));
}

/// In brackets unless it binds closer than what stands around it.
QString partText(const FilterNode& part)
{
    const bool chained = part.kind == FilterNode::Kind::All || part.kind == FilterNode::Kind::Any;
    return chained ? u'(' + toText(part) + u')' : toText(part);
}

} // namespace

bool operator==(const FilterValue& left, const FilterValue& right)
{
    return left.kind == right.kind && left.text == right.text && left.amount == right.amount &&
           left.unit == right.unit && left.direction == right.direction && left.calendar == right.calendar;
}

bool operator==(const FilterNode& left, const FilterNode& right)
{
    return left.kind == right.kind && left.parts == right.parts && left.field == right.field &&
           left.comparison == right.comparison && left.values == right.values;
}

QString toText(const FilterValue& value)
{
    switch (value.kind) {
    case FilterValue::Kind::Me:
        return u"me"_s;
    case FilterValue::Kind::RelativeDay:
        return relativeText(value);
    case FilterValue::Kind::Period:
        return periodText(value);
    case FilterValue::Kind::Calendar:
        return toText(value.calendar);
    case FilterValue::Kind::Text:
        break;
    }
    return isBareValue(value.text) ? value.text : quoted(value.text);
}

QString toText(const FilterNode& filter)
{
    switch (filter.kind) {
    case FilterNode::Kind::Comparison:
        return comparisonText(filter);
    case FilterNode::Kind::Not:
        return u"not "_s + partText(filter.parts.front());
    case FilterNode::Kind::All:
    case FilterNode::Kind::Any:
        break;
    }
    QStringList parts;
    for (const FilterNode& part : filter.parts)
        parts.append(partText(part));
    return parts.join(filter.kind == FilterNode::Kind::All ? u" and "_s : u" or "_s);
}

FilterNode comparison(QString field, FilterOperator comparison, std::vector<FilterValue> values)
{
    return {.kind = FilterNode::Kind::Comparison,
            .field = std::move(field),
            .comparison = comparison,
            .values = std::move(values)};
}

FilterValue textValue(QString text)
{
    return {.text = std::move(text)};
}

} // namespace kith
