// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"

#include <QHash>

#include <optional>
#include <vector>

namespace kith {

/// An option as it is typed and explained.
struct OptionInfo
{
    QString name{};             ///< without the dashes
    QString value{};            ///< what stands for its value in the help: "FILE"; empty for a switch
    const char* help = nullptr; ///< to be translated in context "Cli"
    QString alias{};            ///< a shorter or other name, without the dashes
    bool isRepeatable = false;  ///< each time it is given adds a value
};

/// The words of a command line, sorted into what they are.
class Arguments
{
public:
    QStringList words{}; ///< the command's own arguments, in their order

    [[nodiscard]] bool has(QStringView option) const;
    /// The text given with an option; empty where it was not given.
    [[nodiscard]] QString value(QStringView option) const;
    [[nodiscard]] QStringList values(QStringView option) const;
    /// "csv", "pdf": of --format, else of --json, else the ending of the output file, in small letters.
    [[nodiscard]] QString outputFormat() const;
    [[nodiscard]] QString word(qsizetype index) const { return words.value(index); }

    /// A whole number of at least `minimum`, or the given one where the option is missing.
    [[nodiscard]] Outcome<qint64> number(QStringView option, qint64 minimum, qint64 otherwise) const;

    void add(const QString& option, const QString& value) { m_options[option].append(value); }

private:
    QHash<QString, QStringList> m_options;
};

/// Reads `--name value`, `--name=value`, `-o value` and switches wherever they stand; all after a lone `--` are words.
/// An option that is not listed, is given twice, or lacks its value is wrong usage.
[[nodiscard]] Outcome<Arguments> parseArguments(const QStringList& line, const std::vector<OptionInfo>& options);

/// The first word that is no option and no option's value: the command. None where there is only `--book x` and such.
[[nodiscard]] std::optional<qsizetype> firstWord(const QStringList& line, const std::vector<OptionInfo>& options);

/// A whole number, as an argument gives it; `what` names it in the sentence.
[[nodiscard]] Outcome<qint64> wholeNumber(const QString& text, qint64 minimum, const QString& what);

} // namespace kith
