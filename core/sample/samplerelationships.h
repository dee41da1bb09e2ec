// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/relationship.h"
#include "sample/samplematerial.h"

namespace kith {

class Writer;

/// Somebody of the sample book who may know somebody else of it.
struct SampleParty
{
    enum class Role { Company, Person, Contact, Partner };

    Party party{};
    Role role = Role::Person;
    const SampleMaterial* material = nullptr; ///< of the language they speak
    EmployeeId owner{};                       ///< who looks after them
};

/// Who knows whom among them, and notes that stand on top of some timelines. The same people and day give the same.
/// Returns how many relationships there are.
[[nodiscard]] Result<int> addSampleRelationships(Writer& writer, const std::vector<SampleParty>& people, QDate today);
[[nodiscard]] Result<int> addSamplePins(Writer& writer, const std::vector<SampleParty>& people, QDate today);

} // namespace kith
