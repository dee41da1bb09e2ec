// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/entity.h"
#include "storage/bookpages.h"

#include <vector>

namespace kith {

/// Every record of a kind there are few of, such as tags and employees, in the kind's usual order. On the book's
/// thread.
template<typename Entity>
Result<std::vector<Entity>> allRecords(Book& book, const QString& kind)
{
    KITH_TRY_ASSIGN(Pages pages, pagesOf(book));
    KITH_TRY_ASSIGN(const IdList ids, pages.ids({.kind = kind}));
    KITH_TRY_ASSIGN(const auto records, pages.fetch(kind, ids));
    const auto schema = book.schema();
    std::vector<Entity> all;
    for (const Record& record : records) {
        all.push_back(fromRecord<Entity>(record, schema->entity(kind)));
        all.back().id = {record.id};
    }
    return all;
}

} // namespace kith
