// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/lasttalk.h"

#include "storage/sqlite/connection.h"

namespace kith {

Result<QHash<qint64, QDateTime>> lastTalksWith(Connection& connection, const std::vector<ContactId>& contacts)
{
    QHash<qint64, QDateTime> talks;
    KITH_TRY_ASSIGN(Statement row,
                    connection.prepare("SELECT max(interaction.at) FROM interaction_contact "
                                       "JOIN interaction ON interaction.id = interaction_contact.interaction_id "
                                       "WHERE interaction_contact.contact_id = ?1"));
    for (const ContactId contact : contacts) {
        row.bind(1, contact.value);
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (isRow && !row.isNull(0))
            talks.insert(contact.value, QDateTime::fromMSecsSinceEpoch(row.integer(0)));
        row.reset();
    }
    return talks;
}

} // namespace kith
