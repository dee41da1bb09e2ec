// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kith {

/// Whether a command is meant by what was typed: each word is the beginning of a word of its name or of its menu's, in
/// any case and without accents; one of them at least of the name.
class CommandMatch
{
public:
    explicit CommandMatch(const QString& typed);

    [[nodiscard]] bool holds(const QString& name, const QString& menu) const;

private:
    std::vector<QString> m_typed;
};

} // namespace kith
