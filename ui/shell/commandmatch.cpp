// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandmatch.h"

#include "base/fold.h"

#include <algorithm>

namespace kith {

namespace {

/// In its own script and, so that a Latin keyboard finds it, in Latin letters.
std::vector<QString> allWords(const QString& text)
{
    const QString folded = fold(text);
    std::vector<QString> all = words(folded);
    for (QString& word : words(latin(folded)))
        all.push_back(std::move(word));
    return all;
}

bool begins(const std::vector<QString>& all, const QString& beginning)
{
    return std::any_of(all.begin(), all.end(), [&](const QString& word) { return word.startsWith(beginning); });
}

} // namespace

CommandMatch::CommandMatch(const QString& typed)
    : m_typed(words(fold(typed)))
{
}

bool CommandMatch::holds(const QString& name, const QString& menu) const
{
    const std::vector<QString> ofName = allWords(name);
    const std::vector<QString> ofMenu = allWords(menu);
    const auto isOfName = [&](const QString& word) {
        return begins(ofName, word);
    };
    return std::any_of(m_typed.begin(), m_typed.end(), isOfName) &&
           std::all_of(m_typed.begin(), m_typed.end(),
                       [&](const QString& word) { return isOfName(word) || begins(ofMenu, word); });
}

} // namespace kith
