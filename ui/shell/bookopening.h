// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/lockfile.h"

#include <memory>
#include <optional>

class QWidget;

namespace kith {

/// A book as the window gets it.
struct OpenedBook
{
    std::unique_ptr<Book> book{};
    std::optional<LockFile> lock{}; ///< none where the book is only read
};

/// A new book, in a folder that is made where it is missing. Conflict where the file exists.
[[nodiscard]] Result<OpenedBook> makeBook(const QString& path, const BookIdentity& identity = {});
/// The book with its lock. Conflict, with the sentence of who has it, where another window does.
[[nodiscard]] Result<OpenedBook> openBook(const QString& path);
/// The book another window has, as the person decides: read only, or when it is free. Cancelled where they leave it.
[[nodiscard]] Result<OpenedBook> openHeldBook(const QString& path, const Error& held, QWidget* parent);

/// A message to be read before anything else goes on.
void sayProblem(const Error& error, QWidget* parent);

} // namespace kith
