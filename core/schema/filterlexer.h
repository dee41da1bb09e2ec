// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/filter.h"

#include <optional>

namespace kith {

struct FilterToken
{
    enum class Kind { Word, String, Operator, Open, Close, Comma, End };

    Kind kind = Kind::End;
    QString text{}; ///< of a string without quotes and escapes; of an operator one of = != < <= > >= ~ !~
    FilterRange range{};
    bool closed = true; ///< false for a string whose closing quote is missing

    [[nodiscard]] bool isWord(QLatin1String keyword) const
    {
        return kind == Kind::Word && QStringView(text).compare(keyword, Qt::CaseInsensitive) == 0;
    }
};

/// The tokens of a filter, always ended by an End, also where there is a problem: completion works on unfinished text.
struct FilterTokens
{
    std::vector<FilterToken> tokens{};
    std::optional<FilterProblem> problem{};
};

[[nodiscard]] FilterTokens filterTokens(QStringView text);

/// A word that the parser takes for itself where a value or a field could stand, so that as a value it needs quotes.
[[nodiscard]] bool isFilterKeyword(QStringView word);

/// A name that can be written without quotes: letters, digits and marks of any script and underscores.
[[nodiscard]] bool isFilterName(QStringView word);

} // namespace kith
