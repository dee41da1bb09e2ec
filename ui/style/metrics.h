// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith::metrics {

/// Lengths in logical pixels, on a grid of four.
constexpr int Tiny = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 16;
constexpr int Huge = 24;

constexpr int CellPadding = 10; ///< at both ends of a cell and its header
constexpr int RowHeight = 34;   ///< 32 and its hairline, rounded to even
constexpr int ControlHeight = 32;
constexpr int IconSize = 16;
constexpr int Radius = 6;
constexpr int AvatarSize = 26;
constexpr int LargeAvatarSize = 40;
constexpr int RailWidth = 188;
constexpr int DetailWidth = 344;

/// Sizes of type, as factors of the system's.
constexpr double TitleType = 1.25;
constexpr double PageTitleType = 1.6;
constexpr double SecondaryType = 0.9;

} // namespace kith::metrics
