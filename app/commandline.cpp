// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "activity/caller.h"
#include "schema/nearest.h"
#include "session.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

const Command* findCommand(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

Outcome<const Command*> commandCalled(const QString& name)
{
    if (const Command* command = findCommand(name))
        return command;
    QStringList names;
    for (const Command& command : commands())
        names.append(command.name);
    const QString near = nearestName(name, names);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("There is no command “%1”. Did you mean “%2”?").arg(name, near));
    return wrongUsage(Cli::tr("There is no command “%1”. kith --help lists them.").arg(name));
}

Outcome<> checkWords(const Command& command, const Arguments& arguments)
{
    const qsizetype count = arguments.words.size();
    const QString usage = Cli::tr("kith %1 %2").arg(command.name, command.usage).trimmed();
    if (count < command.minimumWords)
        return wrongUsage(Cli::tr("Something is missing. Usage: %1").arg(usage));
    if (command.maximumWords >= 0 && count > command.maximumWords)
        return wrongUsage(
            Cli::tr("“%1” is one word too many. Usage: %2").arg(arguments.words[command.maximumWords], usage));
    return ExitStatus::Done;
}

void load(const QLocale& locale)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"kith"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(translator);
}

/// The sentences in the language that was asked for, else in English, whose plural forms are a translation, too.
Outcome<> speak(const Arguments& arguments)
{
    load(QLocale(QLocale::English));
    if (!arguments.has(u"lang"))
        return ExitStatus::Done;
    const QString language = arguments.value(u"lang");
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return wrongUsage(Cli::tr("“%1” is no language. Use a code such as en, vi, hi, te or ur.").arg(language));
    QLocale::setDefault(locale);
    load(locale);
    return ExitStatus::Done;
}

Outcome<> print(const QString& text, const QString& path)
{
    KITH_TRY_ASSIGN(Output output, Output::open(path));
    output.write(text);
    KITH_TRY(output.finish());
    return ExitStatus::Done;
}

Outcome<> runCommand(const Command& command, const Arguments& arguments)
{
    KITH_TRY(checkWords(command, arguments));
    KITH_TRY_ASSIGN(Output output, Output::open(arguments.value(u"output")));
    Session session(arguments, std::move(output));
    if (command.needsBook == Command::NeedsBook::Yes)
        KITH_TRY(session.openBook());
    KITH_TRY_ASSIGN(const ExitStatus status, command.run(session));
    session.sayObstacle();
    const auto written = session.output().finish();
    if (written)
        return status;
    if (!session.hasChanged())
        return tl::unexpected(Problem(written.error()));
    // A script that is told "failed" would do it a second time.
    say(Cli::tr("kith: It is done, but what there was to say of it is lost. %1").arg(written.error().message));
    return status;
}

Outcome<> obey(const QStringList& line)
{
    const auto at = firstWord(line, generalOptions());
    if (!at) {
        KITH_TRY_ASSIGN(const Arguments arguments, parseArguments(line, generalOptions()));
        KITH_TRY(speak(arguments));
        if (arguments.has(u"version"))
            return print(u"kith "_s + QCoreApplication::applicationVersion() + u'\n', arguments.value(u"output"));
        return print(helpText(), arguments.value(u"output"));
    }
    KITH_TRY_ASSIGN(const Command* command, commandCalled(line[*at]));
    std::vector<OptionInfo> options = command->options;
    options.insert(options.end(), generalOptions().begin(), generalOptions().end());
    QStringList rest = line;
    rest.removeAt(*at);
    KITH_TRY_ASSIGN(const Arguments arguments, parseArguments(rest, options));
    KITH_TRY(speak(arguments));
    if (arguments.has(u"help"))
        return print(helpText(*command), arguments.value(u"output"));
    return runCommand(*command, arguments);
}

} // namespace

ExitStatus runCommandLine(const QStringList& line)
{
    const Outcome<> outcome = obey(line);
    if (outcome)
        return *outcome;
    say(u"kith: "_s + outcome.error().error.message);
    if (!outcome.error().error.detail.isEmpty())
        say(u"kith: ("_s + outcome.error().error.detail + u')');
    return outcome.error().status;
}

bool asksForPages(const QStringList& line)
{
    const auto word = firstWord(line, generalOptions());
    const Command* command = word ? findCommand(line[*word]) : nullptr;
    if (!command)
        return false;
    std::vector<OptionInfo> options = command->options;
    options.insert(options.end(), generalOptions().begin(), generalOptions().end());
    const auto arguments = parseArguments(line, options);
    return arguments && arguments->outputFormat() == "pdf"_L1;
}

bool asksForWindow(const QStringList& line)
{
    const auto word = firstWord(line, generalOptions());
    if (word && !(isTelephoneLink(line[*word]) && *word + 1 == line.size()))
        return false;
    const auto arguments = parseArguments(line, generalOptions());
    return arguments && !arguments->has(u"help") && !arguments->has(u"version");
}

} // namespace kith
