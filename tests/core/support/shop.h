// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <QStringList>

namespace kith::test {

// A shop whose every visit writes to many tables in one action, so that half an action shows.

/// A new book in Vietnam with one employee who is working; the connection is closed again.
[[nodiscard]] Result<> openShop(const QString& path, const QByteArray& vfs = {});

/// One action: a customer of this number, a call with them and a task about it.
[[nodiscard]] Result<qint64> serve(Book& book, qint64 number);

/// The numbers of the customers in the book, ascending.
[[nodiscard]] Result<std::vector<qint64>> served(Book& book);

/// Empty when every customer has exactly their call and their task, and every check of the book passes.
[[nodiscard]] QString problemWith(Book& book);

/// What a book holds, but for instants, which differ from run to run.
[[nodiscard]] Result<QByteArray> contents(Book& book);

} // namespace kith::test
