// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/field.h"

namespace kith {

/// What is wrong with one value of a field, in words that fit beside it; empty where nothing is.
[[nodiscard]] QString problemWith(const Field& field, const Value& value);

/// Checks a record, or those of its fields that changed: required fields, choices, ranges, no NUL characters. The
/// message names the field.
[[nodiscard]] Result<> validate(const EntityInfo& entity, const Record& record, const std::vector<int>& fields = {});
/// What must hold of its fields together (EntityInfo::rule): InvalidInput.
[[nodiscard]] Result<> validateWhole(const EntityInfo& entity, const Record& record);

/// What is asked of a person besides, of what they changed: e-mail addresses, currencies and languages that there are,
/// birthdays that have been. `before` is blank for a new record. An import takes what others kept.
[[nodiscard]] Result<> validateTyped(const EntityInfo& entity, const Record& record, const Record& before);

/// Brings a record into the form it is stored in: empty values in the one form of their type, empty list entries
/// dropped, telephone numbers given their E.164 form, ids of links ascending and once each. Texts stay as they are.
/// `region` is two letters of ISO 3166: where numbers without a country code belong.
void normalise(const EntityInfo& entity, Record& record, const QString& region);

/// The first of these only: empty values in the one form of their type.
void fillEmpty(const EntityInfo& entity, Record& record);

} // namespace kith
