// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filterlexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith {

[[nodiscard]] inline FilterRange joined(const FilterRange& first, const FilterRange& last)
{
    return {first.offset, last.end() - first.offset};
}

/// Walks over the tokens of a filter and reads its values; the parser adds the rules around them.
class FilterValueReader
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    explicit FilterValueReader(std::vector<FilterToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] const FilterToken& now() const { return m_tokens[m_at]; }

    [[nodiscard]] const FilterToken& peek(size_t ahead = 1) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }

    /// The token taken last.
    [[nodiscard]] const FilterToken& last() const { return m_last; }

    FilterToken next();

    /// A word, a string, a day …
    FilterResult<FilterValue> value();
    /// What stands after `within`: 90 days, last 2 weeks, next 3 months, this month, last fiscal year.
    FilterResult<FilterValue> period();

    static bool isJoint(const FilterToken& token);
    /// The token's text, cut where it would flood a sentence.
    static QString shown(const FilterToken& token);

    /// The sentence's %1 is the token's position, counted from 1; %2 and on are the further words.
    template<typename... Words>
    static tl::unexpected<FilterProblem> problem(const FilterToken& token, const QString& sentence,
                                                 const Words&... words)
    {
        return tl::unexpected(
            FilterProblem{sentence.arg(QString::number(token.range.offset + 1), words...), token.range});
    }

    template<typename... Words>
    tl::unexpected<FilterProblem> problem(const QString& sentence, const Words&... words) const
    {
        return problem(now(), sentence, words...);
    }

private:
    FilterValue plainValue();
    FilterResult<FilterValue> number();
    FilterResult<FilterValue> today();
    std::optional<FilterValue> calendarPeriod();

    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    FilterToken m_last{};
};

} // namespace kith
