// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/bulkchangedialog.h"
#include "storage/pages.h"

namespace kith {

/// What a preview needs to be made on a worker.
struct BulkQuestion
{
    enum class Way { Set, Add, TakeAway };

    ConnectionOpener open{};
    std::shared_ptr<const Schema> schema{};
    std::shared_ptr<const Collation> collation{};
    FilterContext filter{};
    TextContext text{};
    QString kind{};
    IdList ids{};
    int field = 0; ///< index
    Way way = Way::Set;
    QString typed{};
};

/// Compares what the records hold with what was typed; the first fifty that would change are shown. For a worker.
[[nodiscard]] Result<BulkPreview> bulkPreview(const BulkQuestion& question);

} // namespace kith
