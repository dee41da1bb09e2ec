// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filtercompletion.h"

#include "schema/filterlexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

enum class Expected {
    Field,
    Comparison,
    IsValue,
    Value,
    With,
    Period,
    PeriodOfSide,
    CalendarName,
    Unit,
    List,
    ListValue,
    ListGoesOn,
    Joint
};

/// Follows the grammar loosely up to the cursor: enough to know what may come next.
class Walker
{
public:
    explicit Walker(const EntityInfo& entity)
        : m_entity(entity)
    {
    }

    void take(const FilterToken& token)
    {
        switch (m_expected) {
        case Expected::Field:
            return takeField(token);
        case Expected::Comparison:
            return takeComparison(token);
        case Expected::With:
            m_expected = Expected::Value;
            return;
        case Expected::List:
            m_expected = Expected::ListValue;
            return;
        case Expected::ListValue:
            m_expected = Expected::ListGoesOn;
            return;
        case Expected::ListGoesOn:
            m_expected = token.kind == FilterToken::Kind::Comma ? Expected::ListValue : Expected::Joint;
            return;
        case Expected::IsValue:
            if (!token.isWord("not"_L1))
                m_expected = Expected::Joint;
            return;
        case Expected::Value:
            m_expected = Expected::Joint;
            return;
        case Expected::Period:
        case Expected::PeriodOfSide:
        case Expected::CalendarName:
            takePeriod(token);
            return;
        case Expected::Unit:
            m_expected = Expected::Joint;
            return;
        case Expected::Joint:
            return takeJoint(token);
        }
    }

    [[nodiscard]] Expected expected() const { return m_expected; }
    [[nodiscard]] std::optional<FilterField> field() const { return m_field; }

private:
    void takeField(const FilterToken& token)
    {
        if (token.kind == FilterToken::Kind::Open || token.isWord("not"_L1))
            return;
        m_field = findFilterField(m_entity, token.text);
        m_expected = Expected::Comparison;
    }

    void takeComparison(const FilterToken& token)
    {
        m_isBetween = token.isWord("between"_L1);
        if (token.isWord("not"_L1))
            return;
        if (token.isWord("is"_L1))
            m_expected = Expected::IsValue;
        else if (token.isWord("in"_L1))
            m_expected = Expected::List;
        else if (token.isWord("starts"_L1))
            m_expected = Expected::With;
        else if (token.isWord("within"_L1))
            m_expected = Expected::Period;
        else if (token.isWord("and"_L1) || token.isWord("or"_L1))
            m_expected = Expected::Field;
        else
            m_expected = token.kind == FilterToken::Kind::Close ? Expected::Joint : Expected::Value;
    }

    /// `30`, whose unit follows; `last`, which a number or a name of the calendar follows; `this`, `fiscal`.
    void takePeriod(const FilterToken& token)
    {
        for (const auto name : {"week"_L1, "month"_L1, "quarter"_L1, "year"_L1}) {
            if (token.isWord(name)) {
                m_expected = Expected::Joint;
                return;
            }
        }
        if (token.isWord("last"_L1) || token.isWord("next"_L1))
            m_expected = Expected::PeriodOfSide;
        else if (token.isWord("this"_L1) || token.isWord("fiscal"_L1))
            m_expected = Expected::CalendarName;
        else
            m_expected = Expected::Unit;
    }

    void takeJoint(const FilterToken& token)
    {
        if (token.isWord("and"_L1) && std::exchange(m_isBetween, false))
            m_expected = Expected::Value;
        else if (token.isWord("and"_L1) || token.isWord("or"_L1))
            m_expected = Expected::Field;
    }

    const EntityInfo& m_entity;
    Expected m_expected = Expected::Field;
    std::optional<FilterField> m_field{};
    bool m_isBetween = false;
};

std::vector<FilterFieldName> valuesFor(const FilterField& target, const QString& beginning,
                                       const FilterValueSource& source)
{
    std::vector<FilterFieldName> found;
    const auto addAll = [&](std::initializer_list<QString> words) {
        for (const QString& word : words)
            found.push_back({word, {}});
    };
    if (target.type() == FieldType::YesNo)
        addAll({u"yes"_s, u"no"_s});
    if (target.type() == FieldType::Date || target.type() == FieldType::Instant)
        addAll({u"today"_s, u"yesterday"_s, u"-7 days"_s, u"-1 month"_s, u"-1 year"_s});
    if (target.field && target.field->target == u"employee")
        addAll({u"me"_s});
    if (target.field) {
        for (const Choice& choice : target.field->choices)
            found.push_back({toText(textValue(choice.key)), target.field->choiceTitle(choice.key)});
    }
    if (source) {
        for (const QString& value : source(target, beginning))
            found.push_back({toText(textValue(value)), {}});
    }
    return found;
}

std::vector<FilterFieldName> wordsFor(const Walker& walker, const EntityInfo& entity, const QString& beginning,
                                      const FilterValueSource& source)
{
    std::vector<FilterFieldName> found;
    const auto add = [&](const QStringList& words) {
        for (const QString& word : words)
            found.push_back({word, {}});
    };
    switch (walker.expected()) {
    case Expected::Field:
        found = filterFieldNames(entity);
        add({u"not"_s});
        break;
    case Expected::Comparison:
        add(filterComparisons(walker.field() ? walker.field()->type() : FieldType::Text));
        break;
    case Expected::IsValue:
        add({u"empty"_s, u"not empty"_s});
        [[fallthrough]];
    case Expected::Value:
    case Expected::ListValue:
        if (walker.field()) {
            const auto values = valuesFor(*walker.field(), beginning, source);
            found.insert(found.end(), values.begin(), values.end());
        }
        break;
    case Expected::With:
        add({u"with"_s});
        break;
    case Expected::Period:
        add({u"7 days"_s, u"30 days"_s, u"90 days"_s, u"1 year"_s, u"last"_s, u"next"_s});
        add(calendarPeriodTexts());
        break;
    case Expected::PeriodOfSide:
        add({u"7 days"_s, u"30 days"_s, u"90 days"_s});
        [[fallthrough]];
    case Expected::CalendarName:
        add({u"week"_s, u"month"_s, u"quarter"_s, u"year"_s, u"fiscal quarter"_s, u"fiscal year"_s});
        break;
    case Expected::Unit:
        add({u"days"_s, u"weeks"_s, u"months"_s, u"years"_s});
        break;
    case Expected::List:
        add({u"("_s});
        break;
    case Expected::ListGoesOn:
        add({u","_s, u")"_s});
        break;
    case Expected::Joint:
        add({u"and"_s, u"or"_s});
        break;
    }
    return found;
}

} // namespace

std::vector<FilterCompletion> filterCompletions(QStringView text, qsizetype cursor, const EntityInfo& entity,
                                                const FilterValueSource& values)
{
    if (text.size() > FilterMaximumLength)
        return {};
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    std::vector<FilterToken> tokens = filterTokens(text.first(end)).tokens;
    tokens.pop_back(); // the End

    QString beginning;
    FilterRange range{end, 0};
    const bool insideWord = !tokens.empty() && tokens.back().range.end() == end &&
                            (tokens.back().kind == FilterToken::Kind::Word || !tokens.back().closed);
    if (insideWord) {
        beginning = tokens.back().text;
        range = tokens.back().range;
        tokens.pop_back();
    }
    Walker walker(entity);
    for (const FilterToken& token : tokens)
        walker.take(token);

    std::vector<FilterCompletion> found;
    for (const FilterFieldName& word : wordsFor(walker, entity, beginning, values)) {
        const QString bare = word.name.startsWith(u'"') ? word.name.sliced(1) : word.name;
        if (bare.startsWith(beginning, Qt::CaseInsensitive) || word.title.startsWith(beginning, Qt::CaseInsensitive))
            found.push_back({word.name, word.title, range});
    }
    return found;
}

} // namespace kith
