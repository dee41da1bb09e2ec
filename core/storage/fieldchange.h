// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QByteArray>

#include <vector>

namespace kith {

/// One field of one change.
struct FieldChange
{
    const Field* field = nullptr;
    Value before{};
    Value after{};
};

/// The fields in which two images of a record differ, but for those the program sets itself. An addition has no image
/// before, a removal none after.
[[nodiscard]] std::vector<FieldChange> fieldChanges(const EntityInfo& entity, const QByteArray& before,
                                                    const QByteArray& after);

} // namespace kith
