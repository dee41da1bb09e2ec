// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logging.h"

#include "activity/nextstep.h"
#include "activity/task.h"
#include "storage/book.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

template<typename T>
void addOnce(std::vector<T>& ids, T id)
{
    if (id.isValid() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

/// The customer a contact belongs to; invalid for those who stand alone.
Result<CustomerId> customerOf(Writer& writer, ContactId contact)
{
    const EntityInfo& contacts = writer.schema().entity(u"contact");
    KITH_TRY_ASSIGN(const std::optional<Record> record, writer.read(contacts, contact.value));
    if (!record)
        return error(Error::Code::NotFound,
                     QCoreApplication::translate("activity", "There is no contact:%1.").arg(contact.value));
    return CustomerId{integerOf(record->values[static_cast<size_t>(contacts.indexOf(u"customer"))])};
}

Result<QString> partyName(Book& book, const Interaction& interaction)
{
    const auto schema = book.schema();
    if (!interaction.customers.empty()) {
        KITH_TRY_ASSIGN(const QStringList names,
                        titles(book.connection(), schema->entity(u"customer"), {interaction.customers.front().value}));
        return names.value(0).simplified();
    }
    if (interaction.contacts.empty())
        return QString();
    KITH_TRY_ASSIGN(const QStringList names,
                    titles(book.connection(), schema->entity(u"contact"), {interaction.contacts.front().value}));
    return names.value(0).simplified();
}

} // namespace

Result<Logged> logInteraction(Book& book, const LogEntry& entry)
{
    if (entry.interaction.customers.empty() && entry.interaction.contacts.empty())
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("activity", "Say with whom it was: a customer or a contact."));
    KITH_TRY_ASSIGN(const QString name, partyName(book, entry.interaction));
    const auto schema = book.schema();
    return book.change({u"log"_s, {entry.interaction.kind, name}}, [&](Writer& writer) -> Result<Logged> {
        Interaction interaction = entry.interaction;
        for (const ContactId contact : entry.interaction.contacts) {
            KITH_TRY_ASSIGN(const CustomerId customer, customerOf(writer, contact));
            addOnce(interaction.customers, customer);
        }
        addOnce(interaction.employees, writer.employee());
        if (!interaction.at.isValid())
            interaction.at = QDateTime::fromMSecsSinceEpoch(writer.now(), Qt::UTC);
        Logged logged;
        KITH_TRY_ASSIGN(logged.interaction, writer.insert(interaction, schema->entity(u"interaction")));
        if (!entry.followUp.isValid())
            return logged;
        const Task task{.subject = entry.followUpText.isEmpty() ? taskSubject({}) : entry.followUpText,
                        .customer = interaction.customers.empty() ? CustomerId() : interaction.customers.front(),
                        .contact = interaction.contacts.empty() ? ContactId() : interaction.contacts.front(),
                        .owner = writer.employee(),
                        .due = entry.followUp,
                        .dueTime = entry.followUpTime};
        KITH_TRY_ASSIGN(logged.task, writer.insert(task, schema->entity(u"task")));
        return logged;
    });
}

} // namespace kith
