// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace kith {

/// Told by a long job how far it is, on the job's thread; answers false to stop it. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// True when the job should go on.
[[nodiscard]] inline bool goesOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace kith
