// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace kith {

using EmployeeId = Id<struct Employee>;
using TagId = Id<struct Tag>;
using CustomerId = Id<struct Customer>;
using ContactId = Id<struct Contact>;
using NeedId = Id<struct Need>;
using TaskId = Id<struct Task>;
using InteractionId = Id<struct Interaction>;
using ChangeSetId = Id<struct ChangeSet>;
using RelationshipId = Id<struct Relationship>;
using CustomFieldId = Id<struct CustomFieldDefinition>;

} // namespace kith
