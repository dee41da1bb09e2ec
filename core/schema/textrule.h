// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QLocale>

namespace kith {

/// The text in the form it is kept in: "vnd" as VND, "Vietnamese" as vi, "Given" as the key yes, "31.3.2026" as
/// 2026-03-31; as it is where the rule does not know it.
[[nodiscard]] QString inForm(const Field& field, TextRule rule, const QString& text);

/// What is wrong with such a text whoever wrote it: what no book may keep. Empty where nothing is.
[[nodiscard]] QString problemWithText(const Field& field, TextRule rule, const QString& text);

/// What a person who types such a text is told besides: an import takes what others kept.
[[nodiscard]] QString problemWithTyped(TextRule rule, const QString& text);

/// The text as a person reads it: a state by its label, a date as the locale writes it, a language by its own name.
/// What is shown of a state or a language is read back as what was kept. As it is where the rule does not know it.
[[nodiscard]] QString shownText(const Field& field, TextRule rule, const QString& text, const QLocale& locale);

} // namespace kith
