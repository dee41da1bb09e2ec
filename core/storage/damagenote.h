// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace kith {

/// That a book's file was found damaged, kept in a file beside it: into the book itself nothing must be written any
/// more. Without it the next program would write onto the damage.
struct DamageNote
{
    QStringList findings{};
    bool isOfThisFile = false; ///< else the file was changed or replaced since, and is to be read again

    /// None where no damage is known.
    [[nodiscard]] static std::optional<DamageNote> read(const QString& bookPath);
    [[nodiscard]] static Result<> write(const QString& bookPath, const QStringList& findings);
    /// After the whole file was read and found sound.
    static void remove(const QString& bookPath);
};

} // namespace kith
