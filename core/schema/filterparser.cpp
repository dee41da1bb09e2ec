// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/filtervaluereader.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = FilterToken::Kind;

class Parser : private FilterValueReader
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    using FilterValueReader::FilterValueReader;

    FilterResult<FilterNode> run()
    {
        if (now().kind == Kind::End)
            return FilterNode{};
        KITH_TRY_ASSIGN(auto filter, alternatives());
        if (now().kind == Kind::Close)
            return problem(tr("The “)” at position %1 closes nothing: remove it."));
        if (now().kind != Kind::End)
            return unexpectedAfterComparison();
        return filter;
    }

private:
    // The grammar, a function a rule.

    FilterResult<FilterNode> alternatives()
    {
        KITH_TRY_ASSIGN(auto first, conjunction());
        return chain(FilterNode::Kind::Any, "or"_L1, std::move(first), &Parser::conjunction);
    }

    FilterResult<FilterNode> conjunction()
    {
        KITH_TRY_ASSIGN(auto first, negation());
        return chain(FilterNode::Kind::All, "and"_L1, std::move(first), &Parser::negation);
    }

    FilterResult<FilterNode> chain(FilterNode::Kind kind, QLatin1String keyword, FilterNode first,
                                   FilterResult<FilterNode> (Parser::*part)())
    {
        if (!now().isWord(keyword))
            return first;
        FilterNode all{.kind = kind};
        all.parts.push_back(std::move(first));
        while (now().isWord(keyword)) {
            next();
            KITH_TRY_ASSIGN(auto another, (this->*part)());
            all.parts.push_back(std::move(another));
        }
        all.range = joined(all.parts.front().range, all.parts.back().range);
        return all;
    }

    FilterResult<FilterNode> negation()
    {
        if (!now().isWord("not"_L1))
            return primary();
        const FilterToken keyword = next();
        KITH_TRY(enter(keyword));
        KITH_TRY_ASSIGN(auto denied, negation());
        --m_depth;
        return negated(std::move(denied), keyword.range);
    }

    FilterResult<FilterNode> primary()
    {
        if (now().kind != Kind::Open)
            return singleComparison();
        const FilterToken bracket = next();
        KITH_TRY(enter(bracket));
        KITH_TRY_ASSIGN(auto inner, alternatives());
        if (now().kind != Kind::Close) {
            if (now().kind != Kind::End)
                return unexpectedAfterComparison();
            return problem(bracket, tr("The “(” at position %1 is not closed: add a “)”."));
        }
        inner.range = joined(bracket.range, next().range);
        --m_depth;
        return inner;
    }

    FilterResult<FilterNode> singleComparison()
    {
        KITH_TRY_ASSIGN(const auto field, fieldName());
        if (++m_comparisons > FilterMaximumComparisons) {
            return problem(field, tr("The comparison at position %1 is one too many: a filter may hold %2."),
                           QString::number(FilterMaximumComparisons));
        }
        FilterNode node{.kind = FilterNode::Kind::Comparison, .field = field.text, .fieldRange = field.range};
        bool denied = now().isWord("not"_L1);
        if (denied)
            next();
        KITH_TRY(readComparison(node, denied));
        node.range = joined(field.range, last().range);
        if (!denied)
            return node;
        KITH_TRY(enter(field)); // written back, it stands in a “not” of its own
        --m_depth;
        return negated(std::move(node), field.range);
    }

    FilterResult<FilterToken> fieldName()
    {
        const FilterToken token = now();
        if (token.kind == Kind::End) {
            return problem(tr("The filter ends at position %1 where a field name is expected, such as city."));
        }
        const bool reserved = token.isWord("and"_L1) || token.isWord("or"_L1);
        if ((token.kind != Kind::Word && token.kind != Kind::String) || reserved || token.text.isEmpty())
            return problem(tr("A field name is expected at position %1 in place of “%2”."), shown(token));
        return next();
    }

    /// What follows the field: an operator, in symbols or words, and its values.
    FilterResult<> readComparison(FilterNode& node, bool& denied)
    {
        const FilterToken token = now();
        if (token.kind == Kind::Operator)
            return readSymbol(node, denied);
        if (token.isWord("is"_L1) && !denied)
            return readIs(node);
        if (token.isWord("in"_L1))
            return readList(node);
        if (token.isWord("between"_L1))
            return readBetween(node);
        if (token.isWord("within"_L1))
            return readWithin(node);
        if (token.isWord("contains"_L1))
            return readOne(node, FilterOperator::Contains);
        if (token.isWord("starts"_L1))
            return readStartsWith(node);
        if (!denied && token.isWord("before"_L1))
            return readOne(node, FilterOperator::Less);
        if (!denied && token.isWord("after"_L1))
            return readOne(node, FilterOperator::Greater);
        if (!denied && token.isWord("on"_L1))
            return readOne(node, FilterOperator::Equal);
        if (!denied && (token.kind == Kind::End || token.kind == Kind::Close || isJoint(token))) {
            node.comparison = FilterOperator::Yes;
            return {};
        }
        return problem(
            tr("After “%2” a comparison is expected at position %1, such as =, ~ or “is empty”, but “%3” was found."),
            node.field, shown(token));
    }

    FilterResult<> readSymbol(FilterNode& node, bool& denied)
    {
        static const std::pair<QStringView, FilterOperator> symbols[] = {
            {u"=", FilterOperator::Equal},    {u"!=", FilterOperator::NotEqual},
            {u"<", FilterOperator::Less},     {u"<=", FilterOperator::LessOrEqual},
            {u">", FilterOperator::Greater},  {u">=", FilterOperator::GreaterOrEqual},
            {u"~", FilterOperator::Contains},
        };
        const FilterToken token = now();
        if (denied)
            return problem(tr("“not” cannot stand before “%2” at position %1: write “not” before the field name."),
                           token.text);
        if (token.text == u"!~") {
            denied = true;
            return readOne(node, FilterOperator::Contains);
        }
        for (const auto& [symbol, meaning] : symbols) {
            if (symbol == token.text)
                return readOne(node, meaning);
        }
        return problem(tr("“%2” at position %1 is not understood."), token.text);
    }

    FilterResult<> readIs(FilterNode& node)
    {
        next();
        const bool denied = now().isWord("not"_L1);
        if (denied)
            next();
        if (now().isWord("empty"_L1)) {
            next();
            node.comparison = denied ? FilterOperator::NotEmpty : FilterOperator::Empty;
            return {};
        }
        node.comparison = denied ? FilterOperator::NotEqual : FilterOperator::Equal;
        return addValue(node);
    }

    FilterResult<> readOne(FilterNode& node, FilterOperator meaning)
    {
        next();
        node.comparison = meaning;
        return addValue(node);
    }

    FilterResult<> readStartsWith(FilterNode& node)
    {
        next();
        if (!now().isWord("with"_L1))
            return problem(tr("After “starts” the word “with” is expected at position %1."));
        return readOne(node, FilterOperator::StartsWith);
    }

    FilterResult<> readBetween(FilterNode& node)
    {
        KITH_TRY(readOne(node, FilterOperator::Between));
        if (!now().isWord("and"_L1))
            return problem(tr("Between what and what? At position %1 “and” and the second value are expected."));
        next();
        return addValue(node);
    }

    FilterResult<> readList(FilterNode& node)
    {
        next();
        node.comparison = FilterOperator::In;
        if (now().kind != Kind::Open)
            return problem(tr("After “in” a list is expected at position %1, such as (vip, wholesale)."));
        const FilterToken bracket = now();
        do {
            next();
            KITH_TRY(addValue(node));
        } while (now().kind == Kind::Comma);
        if (now().kind == Kind::End)
            return problem(bracket, tr("The list that starts at position %1 is not closed: add a “)”."));
        if (now().kind != Kind::Close)
            return problem(tr("In the list a comma or “)” is expected at position %1 in place of “%2”; put a value of "
                              "several words in quotes."),
                           shown(now()));
        next();
        return {};
    }

    FilterResult<> readWithin(FilterNode& node)
    {
        next();
        node.comparison = FilterOperator::Within;
        KITH_TRY_ASSIGN(auto read, period());
        node.values.push_back(std::move(read));
        return {};
    }

    FilterResult<> addValue(FilterNode& node)
    {
        KITH_TRY_ASSIGN(auto read, value());
        node.values.push_back(std::move(read));
        return {};
    }

    FilterResult<> enter(const FilterToken& token)
    {
        if (++m_depth > FilterMaximumDepth) {
            return problem(token,
                           tr("The filter is nested too deeply at position %1: at most %2 levels are understood."),
                           QString::number(FilterMaximumDepth));
        }
        return {};
    }

    FilterNode negated(FilterNode denied, FilterRange from)
    {
        FilterNode node{.kind = FilterNode::Kind::Not, .range = joined(from, denied.range)};
        node.parts.push_back(std::move(denied));
        return node;
    }

    /// The usual slip: a value of several words without quotes.
    tl::unexpected<FilterProblem> unexpectedAfterComparison()
    {
        const bool value = last().kind == Kind::Word && now().kind == Kind::Word;
        if (value && !isFilterKeyword(last().text)) {
            return problem(tr("“and” or “or” is expected at position %1 before “%2”; a value of several words needs "
                              "quotes: \"%3 %2\"."),
                           now().text, last().text);
        }
        return problem(tr("“and” or “or” is expected at position %1 before “%2”."), shown(now()));
    }

    int m_depth = 0;
    int m_comparisons = 0;
};

} // namespace

FilterResult<FilterNode> parseFilter(QStringView text)
{
    if (text.size() > FilterMaximumLength) {
        return tl::unexpected(FilterProblem{
            QCoreApplication::translate("Filter", "The filter is too long: at most %1 characters are understood.")
                .arg(FilterMaximumLength),
            {FilterMaximumLength, text.size() - FilterMaximumLength}});
    }
    FilterTokens read = filterTokens(text);
    if (read.problem)
        return tl::unexpected(std::move(*read.problem));
    return Parser(std::move(read.tokens)).run();
}

} // namespace kith
