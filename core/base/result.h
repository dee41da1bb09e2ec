// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace kith {

/// Why something could not be done: a code to branch on, a sentence for the user, a detail for the log.
struct Error
{
    enum class Code {
        InvalidInput, ///< what the user gave cannot be accepted; the message says what, where and what to do
        NotFound,     ///< the record or file named does not exist
        Conflict,     ///< it exists already, or another program holds it
        ReadOnly,     ///< the book or file may only be read
        NotABook,     ///< the file is something else, or damaged beyond reading
        Damaged,      ///< the book was readable but something in it is broken
        NewerVersion, ///< written by a newer Kith
        DiskFull,     ///< no room; nothing was changed
        Io,           ///< the file system failed
        Cancelled,    ///< the user asked to stop; nothing was changed
        Internal,     ///< a mistake of ours
    };

    Code code = Code::Internal;
    QString message{}; ///< one translated sentence: what is wrong, where, and what to do
    QString detail{};  ///< for the log; may be empty; never personal data
};

/// Either a value or the Error that says why there is none.
template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> error(Error::Code code, QString message, QString detail = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Passes the Error of a failed result on to one of another type.
template<typename T>
[[nodiscard]] tl::unexpected<Error> passOn(Result<T>&& result)
{
    return tl::unexpected(std::move(result.error()));
}

} // namespace kith

/// Returns the error from the calling function unless the expression succeeded.
#define KITH_TRY(expression) KITH_TRY_AT(expression, __LINE__)
#define KITH_TRY_AT(expression, line) KITH_TRY_NAMED(expression, line)
#define KITH_TRY_NAMED(expression, line)                                                                               \
    do {                                                                                                               \
        if (auto kithOutcome##line = (expression); !kithOutcome##line)                                                 \
            return tl::unexpected(std::move(kithOutcome##line.error()));                                               \
    } while (false)

/// Names the value of a result, or returns its error from the calling function.
#define KITH_TRY_ASSIGN(declaration, expression) KITH_TRY_ASSIGN_AT(declaration, expression, __LINE__)
#define KITH_TRY_ASSIGN_AT(declaration, expression, line) KITH_TRY_ASSIGN_NAMED(declaration, expression, line)
#define KITH_TRY_ASSIGN_NAMED(declaration, expression, line)                                                           \
    auto kithResult##line = (expression);                                                                              \
    if (!kithResult##line)                                                                                             \
        return tl::unexpected(std::move(kithResult##line.error()));                                                    \
    declaration = std::move(*kithResult##line)
