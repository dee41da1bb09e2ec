// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "schema/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

bool isOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

QString dashed(const QString& name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QString bareName(const QString& word)
{
    return word.mid(word.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
}

bool namesFile(const OptionInfo& option)
{
    return option.value == "FILE"_L1 || option.value == "BOOK"_L1;
}

const OptionInfo* findOption(const std::vector<OptionInfo>& options, const QString& word)
{
    const QString name = bareName(word);
    const auto found = std::find_if(options.begin(), options.end(), [&](const OptionInfo& option) {
        return !name.isEmpty() && (option.name == name || option.alias == name) && word.startsWith(dashed(name));
    });
    return found == options.end() ? nullptr : &*found;
}

tl::unexpected<Problem> unknownOption(const std::vector<OptionInfo>& options, const QString& word)
{
    QStringList names;
    for (const OptionInfo& option : options)
        names.append(option.name);
    const QString near = nearestName(bareName(word), names);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("There is no option “%1” here. Did you mean “--%2”?").arg(word, near));
    return wrongUsage(Cli::tr("There is no option “%1” here. With --help the command lists its options.").arg(word));
}

} // namespace

bool Arguments::has(QStringView option) const
{
    return m_options.contains(option.toString());
}

QString Arguments::value(QStringView option) const
{
    return values(option).value(0);
}

QString Arguments::outputFormat() const
{
    if (const QString given = value(u"format"); !given.isEmpty())
        return given;
    return has(u"json") ? u"json"_s : value(u"output").section(u'.', -1).toLower();
}

QStringList Arguments::values(QStringView option) const
{
    return m_options.value(option.toString());
}

Outcome<qint64> Arguments::number(QStringView option, qint64 minimum, qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    return wholeNumber(value(option), minimum, u"--"_s + option);
}

Outcome<Arguments> parseArguments(const QStringList& line, const std::vector<OptionInfo>& options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString& word = line[i];
        if (word == "--"_L1) {
            arguments.words += line.mid(i + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.words += word;
            continue;
        }
        const OptionInfo* option = findOption(options, word);
        if (!option)
            return unknownOption(options, word);
        if (arguments.has(option->name) && !option->isRepeatable)
            return wrongUsage(Cli::tr("The option “%1” is given twice. Give it once.").arg(dashed(bareName(word))));
        const qsizetype equals = word.indexOf(u'=');
        if (option->value.isEmpty() && equals >= 0)
            return wrongUsage(Cli::tr("The option “%1” takes no value.").arg(dashed(bareName(word))));
        if (!option->value.isEmpty() && equals < 0 && i + 1 == line.size())
            return wrongUsage(Cli::tr("The option “%1” needs a value: %1 %2.").arg(word, option->value));
        if (option->value.isEmpty()) {
            arguments.add(option->name, {});
            continue;
        }
        const QString value = equals >= 0 ? word.mid(equals + 1) : line[++i];
        // An empty variable in a script must not become another file than the one meant.
        if (value.isEmpty() && namesFile(*option))
            return wrongUsage(
                Cli::tr("The option “%1” names no file: what follows it is empty.").arg(dashed(bareName(word))));
        arguments.add(option->name, value);
    }
    return arguments;
}

std::optional<qsizetype> firstWord(const QStringList& line, const std::vector<OptionInfo>& options)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == "--"_L1)
            return i + 1 < line.size() ? std::optional(i + 1) : std::nullopt;
        if (!isOption(line[i]))
            return i;
        const OptionInfo* option = findOption(options, line[i]);
        if (option && !option->value.isEmpty() && !line[i].contains(u'='))
            ++i;
    }
    return std::nullopt;
}

Outcome<qint64> wholeNumber(const QString& text, qint64 minimum, const QString& what)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return wrongUsage(Cli::tr("“%1” is no whole number: %2 needs one, such as 10.").arg(text, what));
    if (number < minimum)
        return wrongUsage(Cli::tr("“%1” is too small: %2 must be at least %3.").arg(text, what).arg(minimum));
    return number;
}

} // namespace kith
