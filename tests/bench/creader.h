// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <functional>

namespace kith::bench {

constexpr int CColumns = 7;

/// One field as it lies in the mapped file; unquoted ones point into it, those with doubled quotes into a scratch.
struct CField
{
    const char* text;
    int length;
};

/// The plain C reference: a mapped file, one pass, one byte after the other, quotes understood, nothing validated.
/// Calls `row` (may be empty) for each row after the header; returns the number of rows.
size_t scanCsvInC(const QString& path, const std::function<void(const CField*)>& row);

} // namespace kith::bench
