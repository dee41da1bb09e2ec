// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace kith {

/// The file that lies beside a book under its name and a suffix. Symbolic links are followed first, so that two names
/// of a book share it.
[[nodiscard]] inline QString companionOf(const QString& bookPath, const QString& suffix)
{
    const QFileInfo file(bookPath);
    const QString canonical = file.canonicalFilePath();
    return (canonical.isEmpty() ? file.absoluteFilePath() : canonical) + suffix;
}

} // namespace kith
