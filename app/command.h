// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <vector>

namespace kith {

class Session;

/// One word that `kith` understands: what --help says of it, and what it does.
struct Command
{
    enum class NeedsBook { Yes, No };

    QString name{};
    QString usage{};               ///< its arguments and options: "KIND ID"
    const char* summary = nullptr; ///< one line, to be translated in context "Cli"
    const char* details = nullptr; ///< more lines for `kith COMMAND --help`; may be null
    int minimumWords = 0;
    int maximumWords = 0; ///< -1: any number
    std::vector<OptionInfo> options{};
    NeedsBook needsBook = NeedsBook::Yes;
    Outcome<> (*run)(Session&) = nullptr;
};

/// All that works, in the order --help lists it.
[[nodiscard]] const std::vector<Command>& commands();
/// Understood by every command.
[[nodiscard]] const std::vector<OptionInfo>& generalOptions();

[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command& command);

/// Runs the command a line names, without the program's own name, and reports what went wrong on the standard error.
/// Needs a QCoreApplication.
[[nodiscard]] ExitStatus runCommandLine(const QStringList& line);

/// The line asks for pages to print: for their fonts a QGuiApplication is needed, on whatever platform.
[[nodiscard]] bool asksForPages(const QStringList& line);

/// The line names no command and asks for nothing else: the window is meant.
[[nodiscard]] bool asksForWindow(const QStringList& line);

} // namespace kith
