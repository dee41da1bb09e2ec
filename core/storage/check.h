// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace kith {

class Book;

/// Something a check found.
struct Finding
{
    QString what{};            ///< a sentence
    bool isRepairable = false; ///< derived data: Book::renewDerived() makes it again from its source
};

/// Tells how far a long work is; returning false stops it.
using CheckProgress = std::function<bool(const QString& step)>;

/// Looks at the whole book: SQLite's integrity, references, full-text tables, search text, sort keys and rollups
/// against what they are derived from, all as they were at one moment, whoever writes meanwhile. Reads only, and as
/// much memory as one record.
[[nodiscard]] Result<std::vector<Finding>> check(Book& book, const CheckProgress& progress = {});

} // namespace kith
