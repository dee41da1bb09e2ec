// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "commands/commands.h"
#include "displaywidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Names on the left, what they do on the right.
QString columns(const std::vector<std::pair<QString, QString>>& lines)
{
    int width = 0;
    for (const auto& [left, right] : lines)
        width = std::max(width, displayWidth(left));
    QString text;
    for (const auto& [left, right] : lines)
        text += u"  "_s + left + QString(width - displayWidth(left) + 2, u' ') + right + u'\n';
    return text;
}

QString optionUsage(const OptionInfo& option)
{
    QString text = option.alias.size() == 1 ? u"-"_s + option.alias + u", "_s : QString();
    text += u"--"_s + option.name;
    if (!option.value.isEmpty())
        text += u' ' + option.value;
    return text;
}

QString optionLines(const std::vector<OptionInfo>& options)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const OptionInfo& option : options)
        lines.emplace_back(optionUsage(option), Cli::tr(option.help));
    return columns(lines);
}

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        newCommand(),     importCommand(), exportCommand(),  listCommand(),    showCommand(),   addCommand(),
        setCommand(),     removeCommand(), logCommand(),     searchCommand(),  reportCommand(), duplicatesCommand(),
        mergeCommand(),   undoCommand(),   redoCommand(),    historyCommand(), checkCommand(),  backupCommand(),
        restoreCommand(), forgetCommand(), generateCommand()};
    return all;
}

const std::vector<OptionInfo>& generalOptions()
{
    static const std::vector<OptionInfo> options{
        {u"book"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "the book; else $KITH_BOOK, else the last one opened")},
        {u"as"_s, u"EMPLOYEE"_s, QT_TRANSLATE_NOOP("Cli", "who is working, by name or id; every change carries them")},
        {u"lang"_s, u"LANG"_s, QT_TRANSLATE_NOOP("Cli", "the language of messages, such as vi or hi")},
        {u"theme"_s, u"THEME"_s,
         QT_TRANSLATE_NOOP("Cli", "the colours of the window: light or dark; else the system's")},
        {u"json"_s, {}, QT_TRANSLATE_NOOP("Cli", "print one JSON document instead of a table")},
        {u"output"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "write the result to a file, whole or not at all"), u"o"_s},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("Cli", "explain the program, or the command it stands with"), u"h"_s},
        {u"version"_s, {}, QT_TRANSLATE_NOOP("Cli", "print the version")},
    };
    return options;
}

QString helpText()
{
    std::vector<std::pair<QString, QString>> lines;
    for (const Command& command : commands())
        lines.emplace_back(command.name, Cli::tr(command.summary));
    return Cli::tr("Usage: kith [OPTION…] [COMMAND …]\n\n"
                   "Without a command the window opens.\n\n"
                   "Commands:\n") +
           columns(lines) + Cli::tr("\nOptions of all commands:\n") + optionLines(generalOptions()) +
           Cli::tr("\nkith COMMAND --help tells more about a command.\n"
                   "Exit status: 0 done; 1 failed, nothing was changed; 2 wrong command line; 3 done, but some rows "
                   "were rejected.\n");
}

QString helpText(const Command& command)
{
    QString text = Cli::tr("Usage: kith %1 %2").arg(command.name, command.usage).trimmed() + u"\n\n"_s +
                   Cli::tr(command.summary) + u'\n';
    if (command.details)
        text += u'\n' + Cli::tr(command.details) + u'\n';
    if (!command.options.empty())
        text += Cli::tr("\nOptions:\n") + optionLines(command.options);
    return text + Cli::tr("\nOptions of all commands:\n") + optionLines(generalOptions());
}

} // namespace kith
