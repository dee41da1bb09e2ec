// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

class Book;

/// Keeps the book as it is before much of it changes, unless a backup is less than half an hour old or there is nothing
/// to lose yet. A failure is told on the standard error and stops nothing: undo is still there.
void backUpBeforeLargeChange(Book& book, const QString& reason);

} // namespace kith
