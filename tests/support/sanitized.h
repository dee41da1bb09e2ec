// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith::test {

/// Of tests that do one thing hundreds of times, each time struck elsewhere. Where it strikes is for the plain build to
/// try in full; a sanitizer, under which all takes five times as long, sees the same code in a part of the runs.
[[nodiscard]] constexpr int lessIfSanitized(int times)
{
#ifdef __SANITIZE_ADDRESS__
    return (times + 3) / 4;
#else
    return times;
#endif
}

} // namespace kith::test
