// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace kith {

class Book;

/// Fills a book with the first `count` customers of a CustomerGenerator, as one change set and so one undo step.
/// Prepares on another thread what this one writes. Cancelled where `progress` says so; nothing was changed then.
[[nodiscard]] Result<> generateCustomers(Book& book, qint64 count, quint64 seed, const Progress& progress = {});

} // namespace kith
