// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>

namespace kith {

/// How a table is written as text: what every program does a little differently.
struct CsvDialect
{
    enum class BlankLines { Skip, Keep };
    enum class UnclosedQuote {
        RereadLine, ///< a quote that is never closed is text, so that one bad line costs one line
        KeepRest,   ///< everything up to the end of the file belongs to the cell
    };
    enum class Apostrophes {
        Keep,
        TakeBack, ///< undo the spreadsheet-safe form
    };

    enum class OuterSpaces {
        Keep,
        TrimUnquoted, ///< around a cell that is not in quotes they mean nothing
    };

    char delimiter = ',';          ///< one ASCII character
    char quote = '"';              ///< NUL where nothing is quoted
    bool skipInitialSpace = false; ///< `a, b` is a and b
    int preambleLines = 0;         ///< lines before the first record, as in LinkedIn's files
    bool hasHeader = true;
    BlankLines blankLines = BlankLines::Skip;
    UnclosedQuote unclosedQuote = UnclosedQuote::RereadLine;
    Apostrophes apostrophes = Apostrophes::Keep;
    OuterSpaces outerSpaces = OuterSpaces::Keep;

    /// Whether a delimiter can be used at all: one ASCII character that is no letter, digit, quote or line end.
    [[nodiscard]] static bool canDelimit(char c);

    /// Guesses delimiter, spaces, preamble and header from the beginning of a text (`sample.size() > 0` at best some
    /// 64 KB). A delimiter already known is passed in; 0 means unknown. `whole`: nothing follows the sample.
    [[nodiscard]] static CsvDialect sniff(std::string_view sample, bool whole, char delimiter = 0);
};

/// Whether a row's cells could be the names of columns: no dates, numbers or addresses, and half of them filled.
[[nodiscard]] bool looksLikeHeader(std::span<const std::string> cells);

} // namespace kith
