// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/lockfile.h"

#include <QTemporaryDir>

#include <memory>

namespace kith {

/// A private folder for one plain copy of a book, that goes with all that is in it. Who was killed leaves it, unlocked:
/// the next one made in the same place removes it.
class PassingFolder
{
public:
    /// In `parent`, which must exist.
    [[nodiscard]] static Result<PassingFolder> make(const QString& parent);

    /// Where the plain copy goes; whatever lies beside it under a longer name goes with it.
    [[nodiscard]] QString plain() const;

private:
    PassingFolder(std::unique_ptr<QTemporaryDir> folder, LockFile lock);

    std::unique_ptr<QTemporaryDir> m_folder;
    LockFile m_lock; // after the folder, so that it goes before it
};

} // namespace kith
