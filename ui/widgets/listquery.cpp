// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listquery.h"

#include "schema/filterfields.h"
#include "schema/filterlexer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = FilterToken::Kind;

bool isAny(const FilterToken& token, std::initializer_list<QLatin1String> words)
{
    return std::ranges::any_of(words, [&](QLatin1String word) { return token.isWord(word); });
}

/// Words that compare the field before them.
bool isComparison(const FilterToken& token)
{
    return isAny(token, {"is"_L1, "not"_L1, "in"_L1, "between"_L1, "within"_L1, "contains"_L1, "starts"_L1, "before"_L1,
                         "after"_L1, "on"_L1});
}

/// Whether a comparison begins at that token.
bool beginsComparison(const std::vector<FilterToken>& tokens, size_t at, const EntityInfo& entity)
{
    const FilterToken& token = tokens[at];
    if (token.kind != Kind::Word && token.kind != Kind::String)
        return token.kind == Kind::Operator; // of no field: the parser says so
    const FilterToken& next = tokens[std::min(at + 1, tokens.size() - 1)];
    if (next.kind == Kind::Operator)
        return true;
    const auto field = findFilterField(entity, token.text);
    if (!field)
        return false;
    const bool isEnd = next.kind == Kind::End || next.kind == Kind::Close || isAny(next, {"and"_L1, "or"_L1});
    return isComparison(next) || (isEnd && field->type() == FieldType::YesNo);
}

} // namespace

qsizetype filterStart(const QString& text, const EntityInfo& entity)
{
    const std::vector<FilterToken> tokens = filterTokens(text).tokens;
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (!beginsComparison(tokens, at, entity))
            continue;
        while (at > 0 && (tokens[at - 1].kind == Kind::Open || tokens[at - 1].isWord("not"_L1)))
            --at;
        return tokens[at].range.offset;
    }
    return text.size();
}

QString filterPart(const QString& text, const EntityInfo& entity)
{
    const qsizetype start = filterStart(text, entity);
    return QString(start, u' ') + QStringView(text).mid(start);
}

FilterResult<ListQuery> readListQuery(const QString& text, const EntityInfo& entity, const FilterReading& read)
{
    const qsizetype start = filterStart(text, entity);
    ListQuery query{.words = text.left(start).trimmed()};
    if (start == text.size())
        return query;
    constexpr auto joint = " and"_L1; // “Anna and stage = loyal”
    if (query.words.endsWith(joint, Qt::CaseInsensitive))
        query.words.chop(joint.size());
    KITH_TRY_ASSIGN(query.filter, read(QString(start, u' ') + QStringView(text).mid(start)));
    return query;
}

} // namespace kith
