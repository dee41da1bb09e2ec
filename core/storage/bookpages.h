// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/pages.h"

namespace kith {

/// What values in filters mean in this book, today, for who is working.
[[nodiscard]] FilterContext filterContext(const Book& book);

/// Lists over the book's own connection, on its thread. Made in microseconds: make one where you need it.
[[nodiscard]] Result<Pages> pagesOf(Book& book);

/// Reads all ids of a request on a worker that opens the book's file by itself.
[[nodiscard]] QFuture<Result<IdList>> readIds(const Book& book, PageRequest request);

/// A filter and whether the book's fields and their types allow it, as the filter bar asks while one types. A
/// comparison with tags none of which is there is a problem, too: a tag that was renamed would silently match nothing.
[[nodiscard]] FilterResult<FilterNode> checkedFilter(Book& book, const EntityInfo& entity, QStringView text);

} // namespace kith
