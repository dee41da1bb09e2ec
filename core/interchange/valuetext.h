// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/money.h"
#include "base/result.h"
#include "schema/field.h"

#include <QTimeZone>

namespace kith {

/// How the texts of a file or a command are to be read: what one text alone does not tell.
struct TextForm
{
    DateOrder dateOrder = DateOrder::DayMonthYear;
    DecimalSeparator decimal = DecimalSeparator::Unknown;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of times without an offset
    Currency currency{};                          ///< of the book
};

/// The value of a plain field (no list, no reference) that a text stands for; null for an empty one. A choice may be
/// given by its label. InvalidInput says what was expected.
[[nodiscard]] Result<Value> valueFromText(const Field& field, const QString& text, const TextForm& form);

/// The text that valueFromText() reads as this value, whatever its form: ISO dates, decimal points, keys of choices.
[[nodiscard]] QString textFromValue(const Field& field, const Value& value, const TextForm& form);

/// Names in one cell: "vip; wholesale", or with commas between; one that holds such a sign stands in quotes.
[[nodiscard]] QStringList splitNames(const QString& text);
[[nodiscard]] QString joinNames(const QStringList& names);

} // namespace kith
