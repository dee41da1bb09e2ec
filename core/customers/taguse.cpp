// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/taguse.h"

#include "storage/allrecords.h"

using namespace Qt::StringLiterals;

namespace kith {

Result<std::vector<Tag>> allTags(Book& book)
{
    return allRecords<Tag>(book, u"tag"_s);
}

Result<QHash<qint64, TagUse>> tagUse(Connection& connection)
{
    QHash<qint64, TagUse> use;
    KITH_TRY_ASSIGN(Statement customers,
                    connection.prepare("SELECT tag_id, count(*) FROM customer_tag GROUP BY tag_id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, customers.step());
        if (!isRow)
            break;
        use[customers.integer(0)].customers = customers.integer(1);
    }
    KITH_TRY_ASSIGN(Statement contacts, connection.prepare("SELECT tag_id, count(*) FROM contact_tag GROUP BY tag_id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, contacts.step());
        if (!isRow)
            return use;
        use[contacts.integer(0)].contacts = contacts.integer(1);
    }
}

} // namespace kith
