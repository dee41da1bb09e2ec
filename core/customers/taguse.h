// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "customers/tag.h"

#include <QHash>

#include <vector>

namespace kith {

class Book;
class Connection;

/// How many carry a tag.
struct TagUse
{
    qint64 customers = 0;
    qint64 contacts = 0;
};

/// All of them, by name in the book's order.
[[nodiscard]] Result<std::vector<Tag>> allTags(Book& book);

/// By the tag's id; a tag nobody carries is missing. Reads all links: for a worker.
[[nodiscard]] Result<QHash<qint64, TagUse>> tagUse(Connection& connection);

} // namespace kith
