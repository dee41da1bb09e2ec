// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/money.h"
#include "base/result.h"
#include "schema/field.h"

#include <QJsonValue>
#include <QTimeZone>

namespace kith {

/// What texts need to be read and written besides the field: the same for a whole book, or a whole file.
struct TextContext
{
    Currency currency{}; ///< of amounts in custom fields
    QTimeZone zone = QTimeZone::systemTimeZone();
    DateOrder dateOrder = DateOrder::DayMonthYear;                 ///< where a day may be read two ways
    DecimalSeparator decimalSeparator = DecimalSeparator::Unknown; ///< where a number may be read two ways
};

/// A value as files and the command line write it: ISO dates, times with offset, decimals with a point, "yes" and "no",
/// a choice's key. Empty for null. Lists: the main part of the first entry. References are ids; names are
/// ReferenceNames'.
[[nodiscard]] QString toText(const Field& field, const Value& value, const TextContext& context);

/// Reads what people and other programs write. An empty text is null. InvalidInput says what is wrong with it and
/// what would be right. Not for lists (flatcolumns.h) and references (ReferenceNames).
[[nodiscard]] Result<Value> fromText(const Field& field, const QString& text, const TextContext& context);

/// The same for JSON: numbers and booleans where JSON has them, lists as arrays of objects, amounts as texts.
[[nodiscard]] QJsonValue toJson(const Field& field, const Value& value, const TextContext& context);

} // namespace kith
