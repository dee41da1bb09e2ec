// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logparty.h"

#include "activity/timeline.h"
#include "models/celltext.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/search.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// "last talked 3 weeks ago about tea sets"; empty where one never did.
QString lastTalk(Book& book, CustomerId customer)
{
    constexpr int looked = 50;        // what is pinned comes first, however old
    constexpr qsizetype longest = 40; // letters of what was said
    const auto entries = timeline(book.connection(), customer, looked);
    if (!entries)
        return {};
    const auto talk = std::ranges::max_element(*entries, [](const TimelineEntry& left, const TimelineEntry& right) {
        const bool isLeftTalk = left.interaction.isValid();
        return isLeftTalk == right.interaction.isValid() ? left.at < right.at : !isLeftTalk;
    });
    if (talk == entries->end() || !talk->interaction.isValid())
        return {};
    const QString when = relativeTime(talk->at, QDateTime::currentDateTimeUtc());
    QString said = talk->text.simplified();
    if (said.size() > longest)
        said = said.left(longest - 1).trimmed() + u'…';
    return said.isEmpty() ? QCoreApplication::translate("LogParty", "last talked %1").arg(when)
                          : QCoreApplication::translate("LogParty", "last talked %1: %2").arg(when, isolated(said));
}

QString textAt(const Record& record, const EntityInfo& entity, QStringView field)
{
    const int index = entity.indexOf(field);
    return index < 0 ? QString() : textOf(record.values[size_t(index)]);
}

QString firstPhone(const Record& record, const EntityInfo& entity)
{
    const auto* phones = std::get_if<ItemList>(&record.values[size_t(entity.indexOf(u"phones"))]);
    return phones && !phones->empty() ? phones->front().part(0) : QString();
}

std::optional<Record> readRecord(Book& book, const EntityInfo& entity, qint64 id)
{
    auto reader = RecordReader::create(book.connection(), entity);
    auto record = id > 0 && reader ? reader->read(id) : Result<std::optional<Record>>();
    return record ? *record : std::nullopt;
}

/// Records of these kinds, by name or number.
PartySource sourceOf(Book& book, const QStringList& kinds)
{
    return [&book, kinds](const QString& text) {
        constexpr int most = 8;
        const auto schema = book.schema();
        std::vector<int> numbers;
        for (const QString& kind : kinds)
            numbers.push_back(schema->entity(kind).number);
        const int contact = schema->entity(u"contact").number;
        const auto hits = Search(book).find(text, most, numbers);
        std::vector<LogParty> parties;
        for (const SearchHit& hit : hits ? *hits : std::vector<SearchHit>()) {
            const bool isContact = hit.kind == contact;
            parties.push_back({isContact ? 0 : hit.id, isContact ? hit.id : 0, hit.title, hit.subtitle});
        }
        return parties;
    };
}

} // namespace

LogParty LogParty::find(Book& book, const Caller& who)
{
    const auto schema = book.schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const EntityInfo& contacts = schema->entity(u"contact");
    const auto customer = readRecord(book, customers, who.customer.value);
    const auto contact = readRecord(book, contacts, who.contact.value);
    if (!customer && !contact)
        return {};
    const QString customerName = customer ? textAt(*customer, customers, u"name") : QString();
    LogParty party{.customer = customer ? who.customer.value : 0, .contact = contact ? who.contact.value : 0};
    party.title = contact ? textAt(*contact, contacts, u"name") : customerName;
    const QString phone = contact ? firstPhone(*contact, contacts) : firstPhone(*customer, customers);
    QStringList about{leftToRight(phone)};
    about.append(isolated(contact ? customerName : textAt(*customer, customers, u"company")));
    if (customer)
        about.append(lastTalk(book, who.customer));
    party.subtitle = dotted(about);
    return party;
}

PartySource partySource(Book& book)
{
    return sourceOf(book, {u"customer"_s, u"contact"_s});
}

PartySource customerSource(Book& book)
{
    return sourceOf(book, {u"customer"_s});
}

} // namespace kith
