// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/viewsettings.h"
#include "style/kithstyle.h"

#include <optional>

namespace kith {

class Book;

/// How a person likes the program to speak and to look.
struct Taste
{
    QString language{}; ///< BCP 47; empty: the system's
    Theme theme = Theme::System;

    friend bool operator==(const Taste&, const Taste&) = default;
};

/// Of the person the settings are of; where they chose nothing, what was chosen on this computer last.
[[nodiscard]] Taste tasteOf(const ViewSettings& settings);
void keepTaste(ViewSettings& settings, const Taste& taste);

/// The day weeks begin with on this computer: as the language has it, unless another was chosen.
[[nodiscard]] Qt::DayOfWeek firstDayOfWeek();
/// None: as the language has it.
void keepFirstDayOfWeek(std::optional<Qt::DayOfWeek> day);
[[nodiscard]] bool isFirstDayChosen();

/// Who works with that book on this computer: invalid where nobody was chosen, or they are gone.
[[nodiscard]] EmployeeId rememberedPerson(Book& book);
void rememberPerson(Book& book, EmployeeId person);
/// Whether the question who is working was answered once, if only with "nobody".
[[nodiscard]] bool isPersonChosen(const Book& book);

} // namespace kith
