// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// True where other computers may see the file while it is open here: on a network file system, or in a folder that a
/// cloud program keeps in step. A log with its shared memory would spoil a book there, and be uploaded half-written.
[[nodiscard]] bool isSharedPlace(const QString& path);

} // namespace kith
