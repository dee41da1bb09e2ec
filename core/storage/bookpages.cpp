// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookpages.h"

namespace kith {

FilterContext filterContext(const Book& book)
{
    return {.currency = book.currency(),
            .region = book.region(),
            .employee = book.workingAs().value,
            .calendar = book.calendar()};
}

Result<Pages> pagesOf(Book& book)
{
    return Pages::create(book.connection(), book.schema(), book.sharedCollation(), filterContext(book));
}

QFuture<Result<IdList>> readIds(const Book& book, PageRequest request)
{
    // The worker may outlive the book: nothing of it but values goes along.
    return readIds({.open = book.opener(Connection::Access::ReadOnly),
                    .schema = book.schema(),
                    .collation = book.sharedCollation(),
                    .context = filterContext(book),
                    .request = std::move(request)});
}

FilterResult<FilterNode> checkedFilter(const Book& book, const EntityInfo& entity, QStringView text)
{
    KITH_TRY_ASSIGN(FilterNode filter, parseFilter(text));
    SqlValues values;
    KITH_TRY(filterCondition(filter, entity, *book.schema(), filterContext(book), values));
    return filter;
}

} // namespace kith
