// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QStringList>

namespace kith {

/// The sentences of the command line, for the translator.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the program answers to the shell; scripts build on these numbers.
enum class ExitStatus {
    Done = 0,
    Failed = 1,       ///< nothing was changed
    WrongUsage = 2,   ///< the command line itself is not understood
    SomeRejected = 3, ///< done, but some rows were rejected
};

/// Why a command did not run to its end, and what to tell the shell.
struct Problem
{
    Problem(Error why) // NOLINT(google-explicit-constructor): what core reports passes through
        : error(std::move(why))
    {
    }
    Problem(Error why, ExitStatus exitStatus)
        : error(std::move(why))
        , status(exitStatus)
    {
    }

    Error error;
    ExitStatus status = ExitStatus::Failed;
};

template<typename T = ExitStatus>
using Outcome = tl::expected<T, Problem>;

/// A word of the command line that Kith does not know, or one that is missing.
[[nodiscard]] inline tl::unexpected<Problem> wrongUsage(QString message)
{
    return tl::unexpected(Problem({Error::Code::InvalidInput, std::move(message), {}}, ExitStatus::WrongUsage));
}

} // namespace kith
